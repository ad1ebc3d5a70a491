/** Runs as marked text. What is not in a `<del>` is the article's own text, character for character. */
import type { Article } from '../../engine/index.ts';
import { KINDS_ON_SCREEN } from '../shared/kinds.ts';
import type { OmissionStyle, Selection } from '../state/model.ts';
import type { Run } from './runs.ts';
import { PRESSABLE } from './tableRoles.ts';

interface Props {
  readonly article: Article;
  /** The base text, from which missing words are quoted. */
  readonly base: Article;
  readonly runs: readonly Run[];
  readonly omissions: OmissionStyle;
}

function keysOf(places: readonly Selection[]): string {
  return places.map(({ pair, edit }) => `${pair}:${edit}`).join(' ');
}

/** The part of a mark that can be pressed. The mark around it keeps its own meaning (`ins`, `del`, `mark`). */
function Press({ places, text }: { readonly places: readonly Selection[]; readonly text: string }) {
  return (
    <span {...PRESSABLE} data-edit={keysOf(places)}>
      {text}
    </span>
  );
}

function Lacking({
  run,
  base,
  omissions,
}: { readonly run: Run & { type: 'lacking' } } & Pick<Props, 'base' | 'omissions'>) {
  const words = base.text.slice(run.from.start, run.from.end);
  const { family } = KINDS_ON_SCREEN[run.kind];
  // Words that come without their own white space would stick to their neighbors.
  const tight = omissions === 'struck' && !/^\s|\s$/.test(words);
  return (
    <del className="mark" data-family={family} data-omission={omissions} data-tight={tight || undefined}>
      <Press places={[run.place]} text={words} />
    </del>
  );
}

export function MarkedText({ article, base, runs, omissions }: Props) {
  return runs.map((run) => {
    const text = article.text.slice(run.start, run.end);
    if (run.type === 'text') return text;
    const key = `${run.type} ${run.start} ${run.end}`;
    if (run.type === 'lacking') return <Lacking key={`${key} ${run.place.edit}`} {...{ run, base, omissions }} />;
    if (run.type === 'shared') {
      return (
        <span key={key} className="shared">
          {text}
        </span>
      );
    }
    if (run.type === 'varied') {
      return (
        <span key={key} className="varied">
          <Press places={run.places} text={text} />
        </span>
      );
    }
    const Mark = run.type === 'added' ? 'ins' : 'mark';
    return (
      <Mark key={key} className="mark" data-family={KINDS_ON_SCREEN[run.kind].family}>
        <Press places={[run.place]} text={text} />
      </Mark>
    );
  });
}
