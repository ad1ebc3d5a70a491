import { sameVoices } from './heard.ts';
import type { Place, QuotationState, SameQuotation, Statement } from './model.ts';
import { type Piece, piecesOf } from './pieces.ts';
import type { Read, Sentence } from './reading.ts';

/** Quotations shorter than this are set phrases: the same words may stand on both sides by chance. */
const SHORTEST = 4;
/** Telling words that must stand in both, when different people are given for them. */
const TELLING = 4;
/** This share of the shorter one's words, in order, must stand in the longer. */
const LIKE = 0.6;
/** A quotation is turned into reported speech when this share of its telling words stands in what the other side reports. */
const REPORTED = 0.6;

interface Quoted extends Place {
  readonly statement: number;
  readonly words: readonly string[];
  readonly stems: ReadonlySet<string>;
}

function quotedIn({ account: { text }, spoken: { statements }, sentences }: Read): Quoted[] {
  return statements.flatMap((statement, i) =>
    statement.quoted.flatMap((range): Quoted[] => {
      const pieces = piecesOf(text, { start: range.start + 1, end: range.end }, []);
      const words = pieces.filter((p: Piece) => p.kind !== 'mark').map((p) => p.key);
      if (words.length < SHORTEST) return [];
      return [{ ...range, paragraph: statement.paragraph, statement: i, words, stems: stemsIn(sentences, range) }];
    }),
  );
}

const stemsIn = (sentences: readonly Sentence[], { start, end }: { start: number; end: number }) =>
  new Set(
    sentences.flatMap((s) =>
      s.start < end && s.end > start ? s.terms.filter((t) => t.start >= start && t.end <= end).map((t) => t.stem) : [],
    ),
  );

/** The longest common subsequence of two lists of words. */
function common(x: readonly string[], y: readonly string[]): number {
  let row = new Array<number>(y.length + 1).fill(0);
  for (const word of x) {
    const next = [0];
    for (let j = 0; j < y.length; j++)
      next.push(word === y[j] ? (row[j] as number) + 1 : Math.max(row[j + 1] as number, next[j] as number));
    row = next;
  }
  return row[y.length] as number;
}

const holds = (long: readonly string[], short: readonly string[]) => {
  for (let i = 0; i + short.length <= long.length; i++) if (short.every((word, k) => long[i + k] === word)) return true;
  return false;
};

const sorted = (words: readonly string[]) => [...words].sort().join(' ');

/** What became of a quotation on the other side; nothing when it is another one. */
export function stateOf(x: readonly string[], y: readonly string[]): QuotationState | undefined {
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (short.length === long.length && short.every((word, i) => word === long[i])) return 'identical';
  if (holds(long, short)) return 'trimmed';
  if (sorted(short) === sorted(long)) return 'reordered';
  const shared = common(short, long);
  if (shared < LIKE * short.length || shared < 3) return undefined;
  return shared === short.length ? 'trimmed' : 'changed';
}

/** Quotations of one side that the other has too, in any form; each once, the likest first. */
export function sameQuotations(a: Read, b: Read): SameQuotation[] {
  const voices = sameVoices(a, b);
  const [one, two] = [quotedIn(a), quotedIn(b)];
  const found: SameQuotation[] = [];
  const order: readonly QuotationState[] = ['identical', 'trimmed', 'reordered', 'changed'];
  const pairs = one.flatMap((x) =>
    two.flatMap((y) => {
      const state = overlap(x, y) ? stateOf(x.words, y.words) : undefined;
      return state ? [{ x, y, state }] : [];
    }),
  );
  const taken = new Set<Quoted>();
  for (const state of order)
    for (const { x, y, state: own } of pairs) {
      if (own !== state || taken.has(x) || taken.has(y)) continue;
      const [sx, sy] = [a.spoken.statements[x.statement] as Statement, b.spoken.statements[y.statement] as Statement];
      const other = sx.voice !== undefined && sy.voice !== undefined && voices[sx.voice] !== sy.voice;
      // a set phrase (`is more important than ever`) in two mouths is no quotation that went from one to the other
      if (other && Math.min(x.stems.size, y.stems.size) < TELLING) continue;
      taken.add(x);
      taken.add(y);
      found.push({
        state,
        otherSpeaker: other,
        a: bare(x),
        b: bare(y),
        statementA: x.statement,
        statementB: y.statement,
      });
    }
  for (const x of one) {
    const y = taken.has(x)
      ? undefined
      : reportedIn(b, x, (v) => voices[a.spoken.statements[x.statement]?.voice ?? -1] === v);
    if (y)
      found.push({
        state: 'reported',
        otherSpeaker: false,
        a: bare(x),
        b: y.place,
        statementA: x.statement,
        statementB: y.statement,
      });
  }
  for (const y of two) {
    const x = taken.has(y)
      ? undefined
      : reportedIn(a, y, (v) => voices[v] !== undefined && voices[v] === b.spoken.statements[y.statement]?.voice);
    if (x)
      found.push({
        state: 'reported',
        otherSpeaker: false,
        a: x.place,
        b: bare(y),
        statementA: x.statement,
        statementB: y.statement,
      });
  }
  return found.sort((x, y) => x.a.start - y.a.start || x.b.start - y.b.start);
}

const bare = ({ paragraph, start, end }: Place): Place => ({ paragraph, start, end });

function overlap(x: Quoted, y: Quoted): boolean {
  const [small, large] = x.stems.size <= y.stems.size ? [x.stems, y.stems] : [y.stems, x.stems];
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return small.size === 0 || shared >= 0.5 * small.size;
}

/** The reported statement of the same speaker that has most of a quotation's telling words. */
function reportedIn(
  { spoken: { statements }, sentences }: Read,
  { stems }: Quoted,
  speaks: (voice: number) => boolean,
) {
  if (stems.size < 3) return undefined;
  let best: { place: Place; statement: number } | undefined;
  let most = REPORTED * stems.size;
  statements.forEach((statement, i) => {
    if (statement.form === 'direct' || statement.voice === undefined || !speaks(statement.voice)) return;
    const own = stemsIn(sentences, statement);
    let shared = 0;
    for (const word of stems) if (own.has(word)) shared++;
    if (shared < most) return;
    most = shared;
    best = { place: bare(statement), statement: i };
  });
  return best;
}
