/**
 * One cell of the synopsis as lines. What is said of it, and what is marked in it, is the application's own reading of the
 * collation (`app/synopsis`, which needs no browser): terminal and screen show the same.
 */
import { KINDS_ON_SCREEN } from '../../app/shared/kinds.ts';
import { pairWithBase } from '../../app/state/pairs.ts';
import type { ScreenRow } from '../../app/state/placement.ts';
import type { CellState } from '../../app/synopsis/cellState.ts';
import { type Run, versionRuns } from '../../app/synopsis/runs.ts';
import { besideTag, cellStates } from '../../app/synopsis/states.ts';
import type { Collation, Kind, Range } from '../../engine/index.ts';
import type { Span } from './layout.ts';

/** What a cell holds, as blocks that each begin on a line of their own. */
export interface CellText {
  readonly blocks: readonly (readonly Span[])[];
  /** The cell is only a few words about it, such as `same`: cells of a row that say the same may be told together. */
  readonly brief: string | null;
}

/** Which kinds are marked, and in what the cell stands. */
export interface CellContext {
  readonly collation: Collation;
  readonly off: ReadonlySet<Kind>;
}

/** The cell of an article in a row. A version that has the base's words is told as `same`, without them. */
export function cellText({ collation, off }: CellContext, row: ScreenRow, article: number): CellText {
  const cell = row.cells[article]!;
  const states = cellStates(collation, row, article, off);
  const same = article === collation.base ? undefined : states.find((state) => state.tone === 'quiet');
  const isEmpty = cell.own.length === 0 && cell.beside.length === 0;
  if (isEmpty || (same && states.length === 1)) {
    const brief = states.map((state) => state.text).join(' · ');
    return { blocks: states.map((state) => [quiet(state.text)]), brief };
  }
  const own = same ? [] : cell.own.map((paragraph) => paragraphSpans({ collation, off }, article, paragraph));
  const beside = cell.beside.flatMap((paragraph) => [
    [quiet(besideTag(collation, row, { article, paragraph }))],
    [plain(textOf(collation, article, collation.articles[article]!.paragraphs[paragraph]!))],
  ]);
  const told = (tone: CellState['tone']) =>
    states.filter((state) => state.tone === tone).map(({ text }) => [tone === 'head' ? strong(text) : quiet(text)]);
  const blocks = [
    ...told('head'),
    ...beside,
    ...own,
    ...told('quiet'),
    ...told('foot'),
    ...told('elsewhere'),
    ...told('absent'),
  ];
  return { blocks, brief: null };
}

/** A paragraph with its ¶ number and its marks. */
function paragraphSpans({ collation, off }: CellContext, article: number, paragraph: number): Span[] {
  const { number, role } = collation.articles[article]!.paragraphs[paragraph]!;
  const label = quiet(number === undefined ? `${role} ` : `¶ ${number} `);
  return [label, ...versionRuns(collation, article, paragraph, off).flatMap((run) => spansOf(collation, article, run))];
}

function spansOf(collation: Collation, article: number, run: Run): Span[] {
  const own = textOf(collation, article, run);
  switch (run.type) {
    case 'text':
    case 'varied':
    case 'shared':
    case 'common':
      return [plain(own)];
    case 'added':
      return marked('+', own, run.kind);
    case 'lacking':
      return marked('-', textOf(collation, collation.base, run.from), run.kind);
    case 'changed': {
      const edit = collation.pairs[run.place.pair]!.edits[run.place.edit]!;
      return [...marked('-', textOf(collation, collation.base, edit.from), run.kind), ...marked('+', own, run.kind)];
    }
  }
}

/** `[-words-]` or `{+words+}`. The space around the words stays outside, so that a line never breaks between words and sign. */
function marked(sign: '-' | '+', text: string, kind: Kind): Span[] {
  const words = text.trim();
  if (words === '') return [plain(text)];
  const at = text.indexOf(words);
  const [open, close] = sign === '-' ? ['[-', '-]'] : ['{+', '+}'];
  return [
    plain(text.slice(0, at)),
    { text: open + words + close, tone: KINDS_ON_SCREEN[kind].family },
    plain(text.slice(at + words.length)),
  ];
}

function textOf(collation: Collation, article: number, range: Range): string {
  return collation.articles[article]!.text.slice(range.start, range.end);
}

const plain = (text: string): Span => ({ text, tone: 'plain' });
const quiet = (text: string): Span => ({ text, tone: 'quiet' });
const strong = (text: string): Span => ({ text, tone: 'strong' });

/** How many edits of each kind an article has against the base text; all of them, also where a passage is shown whole. */
export function countsOf(collation: Collation, article: number): ReadonlyMap<Kind, number> {
  const counts = new Map<Kind, number>();
  for (const { kind } of pairWithBase(collation, article)?.pair.edits ?? [])
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
