import type { Article, Paragraph } from '../model.ts';
import { type Coverage, countBoth } from './coverage.ts';
import type { Carry, CarryCell, CarryColumn, CarryRow, CarryState } from './model.ts';
import { ownPassages } from './own.ts';
import type { SharedPassage, StoryOfTexts } from './source.ts';

/** From this share of its words on, a paragraph is carried, edited; below it, in part. */
const MOST = 0.6;

const NONE: CarryCell = { state: 'none', share: 0, elsewhere: false, tail: false, paragraphs: [] };

/** What every article has of one text, paragraph by paragraph. */
export function carryOf(story: StoryOfTexts, coverage: Coverage, of: number): Carry {
  const { articles, segmented } = story;
  const listed = articles[of]!.paragraphs.filter(({ role }) => role === 'body' || role === 'subhead');
  const cells = articles.map((_, other) => {
    if (other === of)
      return listed.map(({ index }): CarryCell => ({ ...NONE, state: 'whole', share: 1, paragraphs: [index] }));
    const passages = story.shared(of, other);
    const related = new Map<number, number[]>();
    for (const { ia, ib, kind } of story.links(of, other))
      if (kind === 'related') related.set(ia, [...(related.get(ia) ?? []), ib]);
    const flags = coverage.in(of, other);
    const words = (index: number) => {
      const range = segmented[of]!.paragraphTokens[index]!;
      const isWord = coverage.words[of]!;
      return { all: countBoth(isWord, isWord, range), carried: countBoth(isWord, flags, range) };
    };
    const foreign = fromElsewhere(articles[other]!, articles[of]!.family);
    const isForeign = (paragraphs: readonly number[]) => paragraphs.every((paragraph) => foreign.has(paragraph));
    return withTail(
      listed.map(({ index }) => {
        const cell = cellOf(index, passages, words(index), related.get(index) ?? []);
        // In a combined article another agency tells the same: that is no version of this text.
        return cell.state === 'words' && isForeign(cell.paragraphs)
          ? { ...cell, state: 'related', elsewhere: false }
          : cell;
      }),
    );
  });
  const rows = listed.map(
    ({ index }, at): CarryRow => ({ paragraph: index, cells: cells.map((column) => column[at]!) }),
  );
  return {
    of,
    rows,
    columns: articles.map((_, article) => ({
      ...columnOf(article, listed, cells[article]!),
      own: ownPassages(story, coverage, article, coverage.tellers[article]!),
    })),
  };
}

/** Paragraphs of a combined article that are of other families than this one. */
const fromElsewhere = ({ sources = [] }: Article, family: string): ReadonlySet<number> =>
  new Set(sources.flatMap((source) => (source.family === family ? [] : source.paragraphs)));

function cellOf(
  index: number,
  passages: readonly SharedPassage[],
  { all, carried }: { readonly all: number; readonly carried: number },
  related: readonly number[],
): CarryCell {
  const here = passages.filter(({ ia }) => ia.includes(index));
  const share = all === 0 ? 0 : carried / all;
  const beside = here.find(({ part }) => !part);
  if (!beside) {
    const parts = here.filter(({ a }) => a.length > 0);
    const paragraphs = [...new Set(parts.flatMap(({ ib }) => ib))].sort((x, y) => x - y);
    if (paragraphs.length > 0 && share > 0) return { ...NONE, state: 'part', share, elsewhere: true, paragraphs };
    return related.length > 0 ? { ...NONE, state: 'related', share, paragraphs: related } : NONE;
  }
  const state: CarryState = beside.apart
    ? 'words'
    : share === 1 || all === 0
      ? 'whole'
      : share >= MOST
        ? 'edited'
        : 'part';
  return { ...NONE, state, share, elsewhere: beside.elsewhere, paragraphs: beside.ib };
}

const isCarried = ({ state }: CarryCell) => state !== 'none' && state !== 'related';

const lastCarried = (cells: readonly CarryCell[]) =>
  cells.reduce((last, cell, at) => (isCarried(cell) ? at : last), -1);

/** What is not carried after the last that is. */
function withTail(cells: readonly CarryCell[]): CarryCell[] {
  const last = lastCarried(cells);
  return cells.map((cell, at) => (cell.state === 'none' && last >= 0 && at > last ? { ...cell, tail: true } : cell));
}

function columnOf(
  article: number,
  listed: readonly Paragraph[],
  cells: readonly CarryCell[],
): Omit<CarryColumn, 'own'> {
  const body = listed.flatMap(({ index, role }, at) => (role === 'body' ? [{ index, cell: cells[at]! }] : []));
  const carried = body.filter(({ cell }) => isCarried(cell)).length;
  const last = lastCarried(body.map(({ cell }) => cell));
  const inside = body.slice(0, last + 1).flatMap(({ index, cell }) => (isCarried(cell) ? [] : [index]));
  const isStart = carried > 0 && carried < body.length && inside.length === 0;
  return {
    article,
    carried,
    of: body.length,
    firstOnly: isStart && body.every(({ cell }) => !cell.elsewhere) ? carried : null,
    tail: carried === 0 ? 0 : body.length - last - 1,
    inside: carried === 0 ? [] : inside,
    elsewhere: body.filter(({ cell }) => isCarried(cell) && cell.elsewhere).length,
  };
}
