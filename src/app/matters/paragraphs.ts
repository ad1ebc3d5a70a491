/** What is told of whole paragraphs as matters: not carried, only in some versions, in other words. */
import type { Collation, Group, Pair, Paragraph, Range, Role } from '../../engine/index.ts';
import { indexOf, pairWithBase } from '../state/pairs.ts';
import { placesOf } from '../state/places.ts';
import { contentWords, foldReading, unsharedWords } from './content.ts';
import type { Matter, MatterSide, Spot } from './matter.ts';

/** The story's own run of text. Headlines are told apart: versions without one lack nothing. */
const RUNNING: ReadonlySet<Role> = new Set<Role>(['subhead', 'body']);

interface Scope {
  readonly collation: Collation;
  /** Columns that are shown and go back to the base text, without the base itself. */
  readonly versions: readonly number[];
  readonly isShown: (row: number) => boolean;
}

/** The matters of paragraphs in the columns and rows that are shown. */
export function paragraphMatters(
  collation: Collation,
  columns: readonly number[],
  rows: ReadonlySet<number>,
): Matter[] {
  const { derived } = placesOf(collation);
  const versions = columns.filter((article) => article !== collation.base && derived[article]);
  const scope: Scope = { collation, versions, isShown: (row) => rows.has(row) };
  return [...notCarried(scope), ...onlyHere(scope), ...otherWords(scope)];
}

const paragraphOf = (collation: Collation, article: number, index: number): Paragraph =>
  collation.articles[article]!.paragraphs[index]!;

const textOf = (collation: Collation, article: number, { start, end }: Range) =>
  collation.articles[article]!.text.slice(start, end);

/** From the first of several paragraphs to the last. */
function sideOf(collation: Collation, article: number, paragraphs: readonly number[]): MatterSide {
  const [first, last] = [paragraphs[0]!, paragraphs.at(-1)!];
  const { start } = paragraphOf(collation, article, first);
  return { article, paragraphs, start, end: paragraphOf(collation, article, last).end };
}

const weightOf = (collation: Collation, article: number, paragraphs: readonly number[]) =>
  paragraphs.reduce(
    (sum, index) => sum + contentWords(textOf(collation, article, paragraphOf(collation, article, index))).length,
    0,
  );

/** True when a version has nothing of a paragraph of the base text: no passage, and no part of it elsewhere. */
function lacks(pair: Pair, ia: number): boolean {
  const { groupByA, linksByA } = indexOf(pair);
  return !groupByA.has(ia) && !(linksByA.get(ia) ?? []).some(({ kind }) => kind !== 'related');
}

/** Runs of the base text's paragraphs that the same versions lack. */
function notCarried({ collation, versions, isShown }: Scope): Matter[] {
  const { base } = collation;
  const rowOf = placesOf(collation).rowOf[base]!;
  const runs: { readonly paragraphs: number[]; readonly lacking: readonly number[] }[] = [];
  let open: (typeof runs)[number] | undefined;
  for (const { index, role, repeats } of collation.articles[base]!.paragraphs) {
    if (!RUNNING.has(role) || repeats !== undefined) continue;
    const lacking = isShown(rowOf[index]!)
      ? versions.filter((article) => lacks(pairWithBase(collation, article)!.pair, index))
      : [];
    if (lacking.length === 0) open = undefined;
    else if (open && open.lacking.join() === lacking.join()) open.paragraphs.push(index);
    else {
      open = { paragraphs: [index], lacking };
      runs.push(open);
    }
  }
  return runs.map(({ paragraphs, lacking }) => ({
    key: `without ${base} ${paragraphs[0]}`,
    tier: 'content',
    what: 'notCarried',
    rule: '',
    inQuote: false,
    base: sideOf(collation, base, paragraphs),
    versions: lacking.map((article) => ({ article, paragraphs: [], start: 0, end: 0 })),
    edits: [],
    spots: lacking.flatMap((article) =>
      paragraphs.map((index): Spot => ({ article, base: paragraphOf(collation, base, index), version: null })),
    ),
    to: { article: base, paragraph: paragraphs[0]! },
    row: rowOf[paragraphs[0]!]!,
    weight: weightOf(collation, base, paragraphs),
  }));
}

interface Only {
  readonly row: number;
  /** Versions that agree, each with its paragraphs. */
  readonly held: Map<number, number[]>;
}

/** Runs of paragraphs that only some versions have, those together whose words agree. */
function onlyHere(scope: Scope): Matter[] {
  const { collation } = scope;
  const found: Only[] = [];
  for (const only of onlyByRow(scope)) {
    const last = found.at(-1);
    if (last && follows(collation, last, only))
      for (const [article, list] of only.held) last.held.get(article)!.push(...list);
    else found.push(only);
  }
  return found.map(({ row, held }) => {
    const versions = [...held].map(([article, list]) => sideOf(collation, article, list));
    const first = versions[0]!;
    return {
      key: `only ${first.article} ${first.paragraphs[0]}`,
      tier: 'content',
      what: 'onlyHere',
      rule: '',
      inQuote: false,
      base: null,
      versions,
      edits: [],
      spots: versions.flatMap(({ article, paragraphs }) =>
        paragraphs.map((index): Spot => ({ article, base: null, version: paragraphOf(collation, article, index) })),
      ),
      to: { article: first.article, paragraph: first.paragraphs[0]! },
      row,
      weight: weightOf(collation, first.article, first.paragraphs),
    };
  });
}

function onlyByRow({ collation, versions, isShown }: Scope): Only[] {
  const found: Only[] = [];
  collation.rows.forEach((row, index) => {
    if (!isShown(index) || row.cells[collation.base]!.length > 0) return;
    const readings = new Map<string, Only>();
    for (const article of versions) {
      if (row.cells[article]!.length === 0) continue;
      const { linksByB, groupByB } = indexOf(pairWithBase(collation, article)!.pair);
      const own = row.cells[article]!.filter((paragraph) => {
        const { role, repeats } = paragraphOf(collation, article, paragraph);
        const isLinked = (linksByB.get(paragraph) ?? []).some(({ kind }) => kind !== 'related');
        return RUNNING.has(role) && repeats === undefined && !isLinked && !groupByB.has(paragraph);
      });
      if (own.length === 0) continue;
      const key = foldReading(textOf(collation, article, sideOf(collation, article, own)));
      const only = readings.get(key) ?? { row: index, held: new Map<number, number[]>() };
      only.held.set(article, own);
      readings.set(key, only);
    }
    found.push(...readings.values());
  });
  return found;
}

/** Whether the same versions go on with their very next paragraph. */
function follows(collation: Collation, before: Only, after: Only): boolean {
  if ([...before.held.keys()].join() !== [...after.held.keys()].join()) return false;
  return [...after.held].every(([article, list]) => {
    const next = collation.articles[article]!.paragraphs.find(
      ({ index, role }) => index > before.held.get(article)!.at(-1)! && RUNNING.has(role),
    );
    return next?.index === list[0];
  });
}

/** Passages shown whole, and headlines that share too little to be one passage. */
function otherWords({ collation, versions, isShown }: Scope): Matter[] {
  const { base } = collation;
  const { rowOf } = placesOf(collation);
  const found = new Map<string, { readonly from: MatterSide; readonly rule: string; readonly held: MatterSide[] }>();
  const add = (from: MatterSide, to: MatterSide, rule: string) => {
    const key = `${from.start} ${from.end} ${foldReading(textOf(collation, to.article, to))}`;
    const known = found.get(key);
    if (known) known.held.push(to);
    else found.set(key, { from, rule, held: [to] });
  };
  for (const article of versions) {
    const { pair } = pairWithBase(collation, article)!;
    for (const group of pair.groups) {
      if (!isWhole(group) || !group.ib.some((index) => isShown(rowOf[article]![index]!))) continue;
      const rule = group.coarse ? 'Too long to compare word by word' : 'Too little is in common to mark words';
      add(sideOf(collation, base, group.ia), sideOf(collation, article, group.ib), rule);
    }
    const [own, other] = [base, article].map((index) => headlineOf(collation, index));
    const { groupByA, groupByB } = indexOf(pair);
    if (own === undefined || other === undefined || groupByA.has(own) || groupByB.has(other)) continue;
    if (isShown(rowOf[base]![own]!))
      add(sideOf(collation, base, [own]), sideOf(collation, article, [other]), 'Another headline');
  }
  return [...found.values()].map(({ from, rule, held }) => ({
    key: `words ${held[0]!.article} ${held[0]!.paragraphs[0]}`,
    tier: 'content',
    what: 'otherWords',
    rule,
    inQuote: false,
    base: from,
    versions: held,
    edits: [],
    spots: held.map((side): Spot => ({ article: side.article, base: from, version: side })),
    to: { article: held[0]!.article, paragraph: held[0]!.paragraphs[0]! },
    row: rowOf[base]![from.paragraphs[0]!]!,
    weight: unsharedWords(textOf(collation, base, from), textOf(collation, held[0]!.article, held[0]!)),
  }));
}

const isWhole = ({ rewritten, coarse }: Group) => rewritten || coarse;

const headlineOf = (collation: Collation, article: number) =>
  collation.articles[article]!.paragraphs.find(({ role, repeats }) => role === 'headline' && repeats === undefined)
    ?.index;
