/** Components of `later.ts`, to be used as if they were here. */
import { type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react';

type LaterModule = typeof import('../later.ts');
// biome-ignore lint/suspicious/noExplicitAny: props are contravariant, and any component is meant.
type AnyComponent = ComponentType<any>;
type ComponentName = { [K in keyof LaterModule]: LaterModule[K] extends AnyComponent ? K : never }[keyof LaterModule];
type PropsOf<K extends ComponentName> = LaterModule[K] extends ComponentType<infer P> ? P : never;

const arriving = import('../later.ts');
let arrived: LaterModule | undefined;
void arriving.then(
  (module) => {
    arrived = module;
  },
  () => {}, // whoever waits for it is told
);

/** Resolves when the later chunk has been fetched and run; rejects when it cannot be. */
export const laterIsHere: Promise<LaterModule> = arriving;

/**
 * A component that stands aside until the chunk is there, which is before the page says that it is ready.
 *
 * @param name what `later.ts` calls it
 * @param meanwhile what is shown until then
 */
export function later<K extends ComponentName>(name: K, meanwhile: ReactNode = null): ComponentType<PropsOf<K>> {
  const Arrived = lazy(async () => ({ default: (await arriving)[name] as ComponentType<object> }));
  return function Later(props: PropsOf<K>) {
    // What is there is rendered with the rest; a lazy component would first stand aside and have the screen rendered twice.
    const [Present] = useState(() => arrived?.[name] as ComponentType<object> | undefined);
    if (Present) return <Present {...(props as object)} />;
    return (
      <Suspense fallback={meanwhile}>
        <Arrived {...(props as object)} />
      </Suspense>
    );
  };
}
