import type { Edit, Group, Pair, Paragraph, Range, Role } from '../model.ts';
import type { TallyContext } from './context.ts';
import type { Entry, EntrySide, ParagraphState } from './model.ts';

/** The story itself: what a version may carry or not. */
export const STORY: ReadonlySet<Role> = new Set<Role>(['headline', 'subhead', 'body']);

/** Everything that differs from the base, pair by pair: first its edits, then those of its parts, then what is told of paragraphs. */
export function entriesOf(context: TallyContext): Entry[] {
  const { pairs, base } = context.collation;
  return pairs.flatMap((pair, index) =>
    pair.a === base ? [...editEntries(context, pair, index), ...stateEntries(context, pair, index)] : [],
  );
}

function editEntries(context: TallyContext, pair: Pair, index: number): Entry[] {
  const whole = new Set<number>();
  for (const { rewritten, coarse, edits } of pair.groups)
    if (rewritten || coarse) for (let i = edits.start; i < edits.end; i += 1) whole.add(i);
  const entry = (edit: Edit) => ({
    what: edit.kind,
    article: pair.b,
    pair: index,
    a: side(context, pair.a, edit.ia, edit.from),
    b: side(context, pair.b, edit.ib, edit.to),
    rule: edit.rule,
    inQuote: edit.inQuote,
    verdict: edit.engine ? ('reader' as const) : ('engine' as const),
  });
  return [
    ...pair.edits.map((edit, i): Entry => ({ ...entry(edit), edit: i, shown: whole.has(i) ? 'rewritten' : 'marked' })),
    ...pair.parts.map((edit): Entry => ({ ...entry(edit), shown: 'part' })),
  ];
}

const side = (context: TallyContext, article: number, paragraph: number, range: Range): EntrySide => ({
  start: range.start,
  end: range.end,
  paragraphs: [paragraph],
  around: context.around(article, paragraph, range),
});

const RULES: { readonly [state in ParagraphState]: string } = {
  notCarried: 'The paragraph is not in this version',
  onlyHere: 'The paragraph is only in this version',
  elsewhere: 'The paragraph stands elsewhere in this version',
  split: 'One paragraph of the base text, several here',
  merged: 'Several paragraphs of the base text, one here',
  inPart: 'Only a part of the paragraph is in this version',
};

function stateEntries(context: TallyContext, pair: Pair, index: number): Entry[] {
  const { groups, links, a, b } = pair;
  if (groups.length === 0) return [];
  const entry = (what: ParagraphState, ia: readonly number[], ib: readonly number[]): Entry => ({
    what,
    article: b,
    pair: index,
    ...(ia.length > 0 ? { a: paragraphSide(context, a, ia) } : {}),
    ...(ib.length > 0 ? { b: paragraphSide(context, b, ib) } : {}),
    rule: RULES[what],
    inQuote: false,
    verdict: isReaders(pair, ia, ib) ? 'reader' : 'engine',
  });
  const derived = links.filter(({ kind }) => kind !== 'related');
  const heldA = new Set(groups.flatMap(({ ia }) => ia));
  const heldB = new Set(groups.flatMap(({ ib }) => ib));
  const story = (article: number, held: ReadonlySet<number>) =>
    context
      .article(article)
      .paragraphs.filter(({ index: i, role, repeats }) => STORY.has(role) && !held.has(i) && repeats === undefined);
  const carriers = ({ index: i }: Paragraph) => derived.filter(({ ia }) => ia === i).map(({ ib }) => ib);
  const givers = ({ index: i }: Paragraph) => derived.filter(({ ib }) => ib === i);
  const missing = story(a, heldA).map((p) => {
    const ib = carriers(p);
    return ib.length > 0 ? entry('inPart', [p.index], [...new Set(ib)]) : entry('notCarried', [p.index], []);
  });
  const added = story(b, heldB).filter((p) => givers(p).length === 0);
  return [
    ...missing,
    ...added.map((p) => entry('onlyHere', [], [p.index])),
    ...elsewhere(context, pair).map(({ ia, ib }) => entry('elsewhere', ia, ib)),
    ...groups.filter(({ ia, ib }) => ia.length < ib.length).map(({ ia, ib }) => entry('split', ia, ib)),
    ...groups.filter(({ ia, ib }) => ia.length > ib.length).map(({ ia, ib }) => entry('merged', ia, ib)),
  ];
}

/** Whether it is the reader who put these paragraphs together, or who took the one that stands alone from another. */
function isReaders({ links, apart = [] }: Pair, ia: readonly number[], ib: readonly number[]): boolean {
  if (ib.length === 0) return apart.some((ends) => ia.includes(ends.ia));
  if (ia.length === 0) return apart.some((ends) => ib.includes(ends.ib));
  return links.some((link) => link.byHand === true && ia.includes(link.ia) && ib.includes(link.ib));
}

/** The cells of a version that stand lower or higher in its own order, with what stands beside them in the base. */
function elsewhere({ collation }: TallyContext, { a, b }: Pair): Pick<Group, 'ia' | 'ib'>[] {
  return collation.rows
    .filter(({ cells, moved }) => (moved[b] ?? 0) !== 0 && (cells[b] ?? []).length > 0)
    .map(({ cells }) => ({ ia: cells[a] ?? [], ib: cells[b] ?? [] }));
}

function paragraphSide(context: TallyContext, article: number, paragraphs: readonly number[]): EntrySide {
  const ranges = paragraphs.map((i) => context.article(article).paragraphs[i] as Paragraph);
  const start = Math.min(...ranges.map((range) => range.start));
  const end = Math.max(...ranges.map((range) => range.end));
  return { start, end, paragraphs, around: { start, end } };
}
