import type { Link } from '../model.ts';
import { actorsOf } from './actors.ts';
import { factsOf } from './facts.ts';
import { firstOf } from './first.ts';
import { heardRows } from './heard.ts';
import { leaningOf } from './leaning.ts';
import { mannerOf } from './manner.ts';
import type { Framing } from './model.ts';
import { onlyIn } from './only.ts';
import { sameQuotations } from './quotations.ts';
import { type Read, readAccount } from './reading.ts';
import { regardedIn } from './regarded.ts';
import { retoldIn } from './retold.ts';
import type { Account } from './units.ts';
import { writtenIn } from './written.ts';

/** Two accounts with what ties them. */
export interface TwoAccounts {
  readonly a: Account;
  readonly b: Account;
  /** Indexes of the two articles in their story. */
  readonly articles: { readonly a: number; readonly b: number };
  /** Which paragraphs tell the same. */
  readonly links: readonly Link[];
  /** The state that a name stands for: `China`, `Beijing`. */
  readonly stateOf: (name: string) => string | undefined;
}

/** Ledes tell the same when they share so many telling words, so many of them names. */
const LEDES = { shared: 4, named: 2 };

/** The links, and one between the two ledes where they open with the same people or places though no link says so. */
function withLedes(a: Read, b: Read, links: readonly Link[]): readonly Link[] {
  if (a.lede < 0 || b.lede < 0 || links.some((l) => l.ia === a.lede && l.ib === b.lede)) return links;
  const terms = (read: Read) => read.sentences.filter((s) => s.paragraph === read.lede).flatMap((s) => s.terms);
  const own = new Set(terms(a).map((t) => t.stem));
  const shared = new Map(terms(b).flatMap((t) => (own.has(t.stem) ? [[t.stem, t.capital]] : [])));
  const named = [...shared.values()].filter(Boolean).length;
  if (shared.size < LEDES.shared || named < LEDES.named) return links;
  return [...links, { ia: a.lede, ib: b.lede, kind: 'related', similarity: 0, containment: 0 }];
}

/** Sets two accounts of one event against each other: passages and counts, each with its place. */
export function framing({ a, b, articles, links: all, stateOf }: TwoAccounts): Framing {
  const [one, two] = [readAccount(a), readAccount(b)];
  // A lede that is set twice is read where it stands second.
  const once = ({ paragraphs }: Account, index: number) => paragraphs[index]?.repeats === undefined;
  const links = withLedes(
    one,
    two,
    all.filter(({ ia, ib }) => once(a, ia) && once(b, ib)),
  );
  const written = { a: writtenIn(one), b: writtenIn(two) };
  const facts = factsOf(one, two, links);
  const retold = [...retoldIn(one, two, links), ...regardedIn(one, two)].sort(
    (x, y) => x.a.start - y.a.start || x.b.start - y.b.start,
  );
  const both = [...facts.disagree, ...facts.agree];
  const known = { links, retold, facts: both, disagree: facts.disagree, stateOf };
  const speech = ({ spoken: { statements, voices } }: Read) => ({ statements, voices });
  return {
    articles,
    words: { a: one.words, b: two.words },
    written,
    otherTime: written.a.when !== written.b.when && written.a.when !== 'unknown' && written.b.when !== 'unknown',
    first: { a: firstOf(one, two, { links, side: 'a', stateOf }), b: firstOf(two, one, { links, side: 'b', stateOf }) },
    ...facts,
    speech: { a: speech(one), b: speech(two) },
    ...heardRows(one, two, stateOf),
    quotations: sameQuotations(one, two),
    retold,
    only: { a: onlyIn(one, two, { ...known, side: 'a' }), b: onlyIn(two, one, { ...known, side: 'b' }) },
    actors: actorsOf(one, two, stateOf),
    ...leaningOf(one, two),
    manner: { a: mannerOf(one), b: mannerOf(two) },
  };
}
