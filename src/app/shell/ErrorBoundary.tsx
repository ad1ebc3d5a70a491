/** Shown in place of a view that broke, so that the rest of the page, and the texts, stay. */
import { Component, type ReactNode } from 'react';
import { Screen } from '../shared/Screen.tsx';

interface Props {
  readonly children: ReactNode;
  /** What the broken view showed: when it changes, the view is tried again. */
  readonly of: unknown;
}

interface State {
  readonly error: Error | null;
  readonly of: unknown;
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, of: this.props.of };

  static getDerivedStateFromError(thrown: unknown): Partial<State> {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.of === state.of ? null : { error: null, of: props.of };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <Screen title="This view broke." lede={<p>The texts are still open. What went wrong: {error.message}</p>}>
        <div>
          <button type="button" className="button button-main" onClick={() => this.setState({ error: null })}>
            Try again
          </button>
        </div>
      </Screen>
    );
  }
}
