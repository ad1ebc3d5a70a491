/**
 * The apparatus of a paragraph of the base text: in each place where articles differ the base's words (the lemma), and what the others
 * have there, those with the same reading together. A negative apparatus, as editions print it: who is not named reads as the base does.
 */
import type { Collation, Edit, Kind, Range } from '../../engine/index.ts';
import { indexOf, pairWithBase } from '../state/pairs.ts';

export interface Reading {
  /** The words, as in the first of the articles; empty when they have none here. */
  readonly text: string;
  /** Article indexes, in the order of the columns. */
  readonly articles: readonly number[];
  /** The edits that make it, as `pair:edit`: those of kinds that are on. */
  readonly edits: readonly string[];
  /** Kind of the first of them; the reader's, where the reader gave one. */
  readonly kind: Kind;
  /** The kind is the reader's: who has the same words and another kind has a reading of their own. */
  readonly yours: boolean;
}

export interface Entry {
  /** The base's words; empty where the others have words and the base none. */
  readonly lemma: Range;
  readonly readings: readonly Reading[];
}

interface Choices {
  readonly off: ReadonlySet<Kind>;
  /** Article indexes of those whose readings are told. */
  readonly columns: readonly number[];
}

interface Witnessed {
  readonly article: number;
  readonly key: string;
  readonly edit: Edit;
}

/** The word edits of every article in a paragraph of the base, whatever their kind; none of passages that are shown whole. */
function editsIn(collation: Collation, paragraph: number, columns: readonly number[]): Witnessed[] {
  return columns.flatMap((article) => {
    const found = pairWithBase(collation, article);
    if (!found) return [];
    const { editsByA, whole } = indexOf(found.pair);
    return (editsByA.get(paragraph) ?? [])
      .filter((edit) => whole[edit] === 0)
      .map((edit) => ({ article, key: `${found.number}:${edit}`, edit: found.pair.edits[edit]! }));
  });
}

/** Edits whose words in the base overlap, together; two that put words into the same gap too. In the order of the text. */
function places(edits: readonly Witnessed[]): { readonly range: Range; readonly edits: readonly Witnessed[] }[] {
  const sorted = [...edits].sort(
    ({ edit: one }, { edit: other }) => one.from.start - other.from.start || one.from.end - other.from.end,
  );
  const found: { range: { start: number; end: number }; edits: Witnessed[] }[] = [];
  for (const each of sorted) {
    const { start, end } = each.edit.from;
    const last = found.at(-1);
    const isSameGap = last && start === end && last.range.start === start && last.range.end === end;
    if (last && (start < last.range.end || isSameGap)) {
      last.range.end = Math.max(last.range.end, end);
      last.edits.push(each);
    } else found.push({ range: { start, end }, edits: [each] });
  }
  return found;
}

/** What an article reads in a range of the base: the base's words with the article's edits carried out. `edits` lie inside, in order. */
function readIn(collation: Collation, article: number, range: Range, edits: readonly Edit[]): string {
  const base = collation.articles[collation.base]!.text;
  const own = collation.articles[article]!.text;
  let text = '';
  let at = range.start;
  for (const { from, to } of edits) {
    text += base.slice(at, from.start) + own.slice(to.start, to.end);
    at = from.end;
  }
  return text + base.slice(at, range.end);
}

/** Readings that only store accents otherwise are one; those that differ only in what typography covers, while typography is off. */
function keyOf(text: string, off: ReadonlySet<Kind>): string {
  const composed = text.normalize('NFC');
  if (!off.has('typography')) return composed;
  return composed
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The entries of a paragraph of the base, in the order of its text. Places in which only kinds differ that are off are left out. */
export function entriesOf(collation: Collation, paragraph: number, { off, columns }: Choices): readonly Entry[] {
  return places(editsIn(collation, paragraph, columns)).flatMap(({ range, edits }) => {
    const readings = new Map<
      string,
      { text: string; articles: number[]; edits: string[]; kind: Kind; yours: boolean }
    >();
    for (const article of new Set(edits.map((each) => each.article))) {
      const own = edits.filter((each) => each.article === article);
      const on = own.filter(({ edit }) => !off.has(edit.kind));
      if (on.length === 0) continue;
      const text = readIn(
        collation,
        article,
        range,
        own.map(({ edit }) => edit),
      );
      const given = on.find(({ edit }) => edit.engine !== undefined)?.edit;
      const key = given ? `${given.kind} ${text}` : ` ${keyOf(text, off)}`;
      const known = readings.get(key);
      const keys = on.map((each) => each.key);
      if (known) {
        known.articles.push(article);
        known.edits.push(...keys);
      } else {
        const { kind } = given ?? on[0]!.edit;
        readings.set(key, { text, articles: [article], edits: keys, kind, yours: given !== undefined });
      }
    }
    const rank = (article: number) => columns.indexOf(article);
    const sorted = [...readings.values()].map((reading) => ({
      ...reading,
      articles: reading.articles.sort((one, other) => rank(one) - rank(other)),
    }));
    sorted.sort(
      (one, other) => other.articles.length - one.articles.length || rank(one.articles[0]!) - rank(other.articles[0]!),
    );
    return sorted.length === 0 ? [] : [{ lemma: range, readings: sorted }];
  });
}

/** A long lemma in short, as editions print it: its first and last words. */
export function shortLemma(text: string): string {
  const words = text.trim().split(/\s+/);
  return words.length <= 7 ? text.trim() : `${words.slice(0, 3).join(' ')} … ${words.slice(-2).join(' ')}`;
}

/** The word before a gap in the base text, by which the gap is known; empty at the start of the paragraph. */
export function wordBefore(collation: Collation, paragraph: number, at: number): string {
  const { text, paragraphs } = collation.articles[collation.base]!;
  const before = text.slice(paragraphs[paragraph]!.start, at).trimEnd();
  return before.slice(before.search(/\S+$/));
}
