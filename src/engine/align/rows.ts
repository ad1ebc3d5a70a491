import type { Link, Row } from '../model.ts';
import type { Passage } from './groups.ts';
import { inPlace } from './moves.ts';
import { isStory, type Profile } from './profile.ts';

/** What the rows are made from. Articles by index. */
export interface RowSource {
  readonly profiles: readonly Profile[];
  readonly base: number;
  /** Article indexes, the fullest first: who lends its order to text that the base lacks. */
  readonly fullest: readonly number[];
  /** Passages of two articles, `a` first. */
  readonly passages: (a: number, b: number) => readonly Passage[];
  /** Links of two articles, `a` first. */
  readonly links: (a: number, b: number) => readonly Link[];
  /** Whether the reader put paragraphs of two articles `a < b` together: the links of most are never asked for. */
  readonly joined?: (a: number, b: number) => boolean;
}

interface Draft {
  readonly cells: Map<number, number[]>;
}

/**
 * The synopsis: the base text's paragraphs in its own order, each with its counterparts; between them the text that the
 * base lacks, at the place that it has in the article that carries it, one row for all who share it.
 *
 * Every paragraph stands in exactly one row. Where an article has merged several base paragraphs, its paragraph stands
 * beside the one that it holds most of.
 */
export function rows(source: RowSource): Row[] {
  const { profiles, base, fullest } = source;
  const drafts: Draft[] = (profiles[base]?.paragraphs ?? []).map((_, i) => ({ cells: new Map([[base, [i]]]) }));
  const rowOf = profiles.map((p) => new Array<Draft | undefined>(p.paragraphs.length));
  (rowOf[base] as (Draft | undefined)[]).splice(0, drafts.length, ...drafts);
  for (const [y] of profiles.entries()) {
    if (y === base) continue;
    for (const passage of source.passages(base, y)) {
      const draft = drafts[strongest(passage)] as Draft;
      put(draft, y, passage.ib, rowOf);
    }
  }
  joinByWitness(source, rowOf);
  joinByHand(source, rowOf);
  const extra = shareRows(source, rowOf);
  const order = place(source, drafts, extra, rowOf);
  return finish(order, profiles, base, fullest);
}

const strongest = (passage: Passage) => (passage.ia.length === 1 ? passage.ia[0] : passage.links[0]?.ia) as number;

function put(draft: Draft, article: number, paragraphs: readonly number[], rowOf: (Draft | undefined)[][]): void {
  draft.cells.set(article, [...paragraphs]);
  for (const p of paragraphs) (rowOf[article] as (Draft | undefined)[])[p] = draft;
}

/**
 * A paragraph with a link to the base text too weak to share its row does so all the same where another version of that
 * paragraph, plainly the same, stands there: near the limit small edits must not tear one paragraph's versions apart.
 */
function joinByWitness({ profiles, base, passages, links }: RowSource, rowOf: (Draft | undefined)[][]): void {
  const weak: { y: number; i: number; draft: Draft }[] = [];
  for (const [y] of profiles.entries()) {
    if (y === base) continue;
    for (const { ia, ib, kind } of links(base, y)) {
      const draft = (rowOf[base] as (Draft | undefined)[])[ia] as Draft;
      if (kind !== 'related' && (rowOf[y] as (Draft | undefined)[])[ib] === undefined && !draft.cells.has(y))
        weak.push({ y, i: ib, draft });
    }
  }
  const joined = weak.filter(({ y, i, draft }) =>
    [...draft.cells].some(
      ([z, cell]) =>
        z !== base &&
        passages(z, y).some(
          (p) =>
            p.links[0]?.kind !== 'partial' &&
            p.links[0]?.kind !== 'rewritten' &&
            p.ib.includes(i) &&
            p.ia.some((k) => cell.includes(k)),
        ),
    ),
  );
  for (const { y, i, draft } of joined)
    if (!draft.cells.has(y) && (rowOf[y] as (Draft | undefined)[])[i] === undefined) put(draft, y, [i], rowOf);
}

/** A paragraph that nothing ties to the base text goes where the reader put it: beside one of another version that stands in a row. */
function joinByHand({ profiles, base, links, joined }: RowSource, rowOf: (Draft | undefined)[][]): void {
  const paragraphs = (article: number) => rowOf[article] as (Draft | undefined)[];
  for (const [y] of profiles.entries()) {
    for (const [z] of profiles.entries()) {
      if (y === z || y === base || z === base || !joined?.(Math.min(y, z), Math.max(y, z))) continue;
      for (const { ia, ib, byHand } of links(z, y)) {
        const draft = paragraphs(z)[ia];
        if (byHand && draft && !draft.cells.has(y) && paragraphs(y)[ib] === undefined) put(draft, y, [ib], rowOf);
      }
    }
  }
}

interface Extra extends Draft {
  /** The article whose order places the row, and its paragraph there. */
  readonly founder: number;
  readonly at: number;
}

/** Rows for what the base lacks: the fullest article that carries it founds the row, the others join. */
function shareRows({ profiles, base, fullest, passages }: RowSource, rowOf: (Draft | undefined)[][]): Extra[] {
  const extras: Extra[] = [];
  const founders: number[] = [];
  const marks = new Map<number | string, Set<number>>(); // run of words -> founders whose rows hold it
  for (const y of fullest) {
    if (y === base) continue;
    const own = rowOf[y] as (Draft | undefined)[];
    const paragraphs = (profiles[y] as Profile).paragraphs;
    const free = () => paragraphs.map((_, i) => i).filter((i) => own[i] === undefined);
    const near = new Map<number, number>();
    for (const i of free())
      for (const run of marksOf(paragraphs[i]))
        for (const z of marks.get(run) ?? []) near.set(z, (near.get(z) ?? 0) + 1);
    for (const z of founders) {
      if (!near.has(z)) continue;
      for (const { ia, ib } of passages(z, y)) {
        if (ib.some((i) => own[i] !== undefined)) continue;
        const draft = ia
          .map((i) => (rowOf[z] as (Draft | undefined)[])[i])
          .find((d) => d && !d.cells.has(base) && !d.cells.has(y));
        if (draft) put(draft, y, ib, rowOf);
      }
    }
    const rest = free();
    if (rest.length > 0) founders.push(y);
    for (const i of rest) {
      const draft: Extra = { cells: new Map(), founder: y, at: i };
      put(draft, y, [i], rowOf);
      extras.push(draft);
      for (const run of marksOf(paragraphs[i])) marks.set(run, (marks.get(run) ?? new Set()).add(y));
    }
  }
  return extras;
}

/** What two paragraphs must share one of to be looked at together: a run of three words, a word of a short one, all of one without words. */
function* marksOf(paragraph: Profile['paragraphs'][number] | undefined): Generator<number | string> {
  if (!paragraph) return;
  yield* paragraph.trigrams;
  if (paragraph.trigrams.length === 0) for (const word of paragraph.bag) yield `word ${word}`;
  if (paragraph.bag.length === 0) yield `all ${paragraph.fold}`;
}

const weightOf = (profile: Profile, cell: readonly number[]) =>
  cell.reduce((sum, i) => sum + 1 + (profile.paragraphs[i]?.words.length ?? 0), 0);

/** For an article the drafts in their order in which its cells stand in its own order too. */
function settled(drafts: readonly Draft[], article: number, profile: Profile): Set<Draft> {
  const own = drafts.filter((d) => d.cells.has(article));
  const kept = inPlace(
    own.map((d) => {
      const cell = d.cells.get(article) as number[];
      const story = cell.some((i) => isStory(profile.paragraphs[i]?.role ?? 'body'));
      return { place: cell[0] as number, weight: weightOf(profile, cell) * (story ? 64 : 1) };
    }),
  );
  return new Set(own.filter((_, i) => kept[i]));
}

/**
 * Puts every extra row behind the row that its paragraph follows in its founder's own order. Founders come one after
 * another, the fullest first, so that the rows of one are there for the next to stand beside.
 */
function place(
  { profiles, fullest }: RowSource,
  drafts: readonly Draft[],
  extras: readonly Extra[],
  rowOf: (Draft | undefined)[][],
): Draft[] {
  let order: Draft[] = [...drafts];
  for (const article of fullest) {
    const own = extras.filter((e) => e.founder === article);
    if (own.length === 0) continue;
    const kept = settled(order, article, profiles[article] as Profile);
    const paragraphs = rowOf[article] as (Draft | undefined)[];
    const before = new Map<Draft, Draft[]>();
    const behind = new Map<Draft, Draft[]>();
    const last: Draft[] = [];
    let anchor: Draft | undefined;
    let at = 0;
    for (const extra of own) {
      for (; at < extra.at; at++) if (kept.has(paragraphs[at] as Draft)) anchor = paragraphs[at];
      const next = anchor ? undefined : paragraphs.slice(extra.at + 1).find((d) => kept.has(d as Draft));
      // After what stands before it; before what stands behind it; an article with nothing in place goes to the end.
      if (anchor) push(behind, anchor, extra);
      else if (next) push(before, next, extra);
      else last.push(extra);
    }
    order = [...order.flatMap((d) => [...(before.get(d) ?? []), d, ...(behind.get(d) ?? [])]), ...last];
  }
  return order;
}

function push(lists: Map<Draft, Draft[]>, at: Draft, draft: Draft): void {
  const list = lists.get(at);
  if (list) list.push(draft);
  else lists.set(at, [draft]);
}

/** Cells by article index, and how far each stands from its place in its own article. */
function finish(
  order: readonly Draft[],
  profiles: readonly Profile[],
  base: number,
  fullest: readonly number[],
): Row[] {
  const moved = order.map(() => profiles.map(() => 0));
  for (const article of fullest) {
    if (article === base) continue;
    const profile = profiles[article] as Profile;
    const kept = settled(order, article, profile);
    // Only rows in which the base or the article itself stands are counted, so that a third article changes nothing.
    let counted = 0;
    const rank = order.map((d) => (d.cells.has(base) || d.cells.has(article) ? counted++ : counted));
    const inOrder = order
      .map((d, row) => ({ row, first: d.cells.get(article)?.[0], kept: kept.has(d) }))
      .filter((c) => c.first !== undefined);
    inOrder.sort((x, y) => (x.first as number) - (y.first as number));
    inOrder.forEach((cell, i) => {
      if (cell.kept) return;
      const before = inOrder
        .slice(0, i)
        .reverse()
        .find((c) => c.kept);
      const after = inOrder.slice(i + 1).find((c) => c.kept);
      const here = rank[cell.row] as number;
      const own =
        before && before.row > cell.row ? (rank[before.row] as number) : after ? (rank[after.row] as number) : here;
      (moved[cell.row] as number[])[article] = own - here;
    });
  }
  return order.map((d, row) => ({
    cells: profiles.map((_, article) => d.cells.get(article) ?? []),
    moved: moved[row] as number[],
  }));
}
