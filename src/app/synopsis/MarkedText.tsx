/** Runs as marked text. What is not in a `<del>` is the article's own text, character for character. */
import type { Article } from '../../engine/index.ts';
import { KINDS_ON_SCREEN } from '../shared/kinds.ts';
import { Seen } from '../shared/Unseen.tsx';
import { useApp } from '../state/hooks.ts';
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
      <Seen text={text} />
    </span>
  );
}

/** Words around a mark for those who listen, where they ask for them. Never seen, copied or printed. */
function Say({ words }: { readonly words: string }) {
  return useApp((state) => state.spoken) && <span className="unseen spoken">{words}</span>;
}

/** White space before, the words, white space behind. Only the words are marked, unless there is nothing else. */
function cored(text: string): readonly [string, string, string] {
  const core = text.trim();
  if (core === '') return ['', text, ''];
  const start = text.indexOf(core);
  return [text.slice(0, start), core, text.slice(start + core.length)];
}

interface LackingProps extends Pick<Props, 'base' | 'omissions'> {
  readonly run: Run & { readonly type: 'lacking' };
}

function Lacking({ run, base, omissions }: LackingProps) {
  const [before, words, behind] = cored(base.text.slice(run.from.start, run.from.end));
  // Words that come without their own white space would stick to their neighbors.
  const isTight = omissions === 'struck' && before === '' && behind === '';
  return (
    <del
      data-family={KINDS_ON_SCREEN[run.kind].family}
      data-yours={run.yours || undefined}
      data-omission={omissions}
      data-tight={isTight || undefined}
    >
      <Say words="removed: " />
      {before}
      <Press places={[run.place]} text={words} />
      {behind}
      <Say words=", end of removed " />
    </del>
  );
}

type TextRun = Exclude<Run, { readonly type: 'lacking' | 'text' }>;

/** The base's words where a version has others: spoken before them. They are no words of the version. */
function Instead({ words }: { readonly words: string }) {
  return useApp((state) => state.spoken) && <del className="unseen spoken">removed: {words}, </del>;
}

interface MarkedProps extends Pick<Props, 'base'> {
  readonly run: TextRun;
  readonly text: string;
}

function Marked({ run, text, base }: MarkedProps) {
  const [before, words, behind] = cored(text);
  return (
    <>
      {before}
      {run.type === 'shared' && (
        <span className="shared">
          <Seen text={words} />
        </span>
      )}
      {run.type === 'common' && (
        <mark className="common">
          <Seen text={words} />
        </mark>
      )}
      {run.type === 'varied' && (
        <span className="varied">
          <Press places={run.places} text={words} />
        </span>
      )}
      {run.type === 'added' && (
        <ins className="mark" data-family={KINDS_ON_SCREEN[run.kind].family} data-yours={run.yours || undefined}>
          <Say words="added: " />
          <Press places={[run.place]} text={words} />
          <Say words=", end of added" />
        </ins>
      )}
      {run.type === 'changed' && (
        <>
          <Instead words={base.text.slice(run.from.start, run.from.end).trim()} />
          <mark className="mark" data-family={KINDS_ON_SCREEN[run.kind].family} data-yours={run.yours || undefined}>
            <Say words="added: " />
            <Press places={[run.place]} text={words} />
            <Say words=", end of added" />
          </mark>
        </>
      )}
      {behind}
    </>
  );
}

export function MarkedText({ article, base, runs, omissions }: Props) {
  return runs.map((run) => {
    const text = article.text.slice(run.start, run.end);
    if (run.type === 'text') return <Seen key={`text ${run.start}`} text={text} />;
    const key = `${run.type} ${run.start} ${run.end}`;
    if (run.type === 'lacking') return <Lacking key={`${key} ${run.place.edit}`} {...{ run, base, omissions }} />;
    return <Marked key={key} {...{ run, text, base }} />;
  });
}
