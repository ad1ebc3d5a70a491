import type { Link } from '../model.ts';
import { isBody, isOccasion } from './english.ts';
import type { First, Place } from './model.ts';
import { placeOfMention, type Read, type Sentence, type Term } from './reading.ts';

/** Runs of words of some sentences whose stems the others lack, as ranges: what stands between two of them joins them. */
export function ownRuns(sentences: readonly Sentence[], others: readonly Sentence[]): Place[] {
  const known = new Set(others.flatMap((s) => s.terms.map((t) => t.stem)));
  const runs: { paragraph: number; start: number; end: number }[] = [];
  for (const { terms } of sentences) {
    let last: Term | undefined;
    for (const term of terms) {
      if (known.has(term.stem)) {
        last = undefined;
        continue;
      }
      if (last && runs.length > 0) (runs[runs.length - 1] as { end: number }).end = term.end;
      else runs.push({ paragraph: term.paragraph, start: term.start, end: term.end });
      last = term;
    }
  }
  return runs;
}

/** What ties a side to the other one. */
export interface Ties {
  readonly links: readonly Link[];
  readonly side: 'a' | 'b';
  readonly stateOf: (name: string) => string | undefined;
}

const ledeOf = ({ sentences, lede }: Read) => sentences.filter((s) => s.paragraph === lede);

/** What a side puts first: its headline and lede, who and where stands in it, and where the other side carries it. */
export function firstOf(read: Read, other: Read, { links, side, stateOf }: Ties): First {
  const { account, headline, lede, spoken } = read;
  const own = ledeOf(read);
  const paragraph = account.paragraphs[lede];
  const who: Place[] = [];
  const where: Place[] = [];
  const seen = new Set<unknown>();
  spoken.units.forEach((unit, u) => {
    if (unit.paragraph !== lede) return;
    for (const mention of spoken.named.mentions[u] ?? []) {
      if (seen.has(mention.entity)) continue;
      seen.add(mention.entity);
      const { kind, place, name, words } = mention.entity;
      if (words.some(isOccasion)) continue;
      if (kind !== 'person' && (place > 0 || stateOf(name) !== undefined)) where.push(placeOfMention(mention, unit));
      // `the Danube`: neither
      else if (kind !== 'body' || words.some(isBody) || name === name.toUpperCase())
        who.push(placeOfMention(mention, unit));
    }
  });
  const title = headline && account.paragraphs[headline.paragraph];
  const carriedIn = links
    .filter((l) => (side === 'a' ? l.ia : l.ib) === lede)
    .map((l) => (side === 'a' ? l.ib : l.ia))
    .filter((i) => other.account.paragraphs[i]?.role === 'body');
  return {
    ...(title ? { headline: { paragraph: title.index, start: title.start, end: title.end } } : {}),
    ...(paragraph ? { lede: { paragraph: lede, start: own[0]?.start ?? paragraph.start, end: paragraph.end } } : {}),
    words: own.reduce((sum, s) => sum + s.pieces.filter((p) => p.kind !== 'mark').length, 0),
    own: ownRuns(own, ledeOf(other)),
    who,
    where,
    carriedIn: [...new Set(carriedIn)].sort((x, y) => x - y),
  };
}
