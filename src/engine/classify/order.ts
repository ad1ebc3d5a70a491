import { type Lexeme, lexemesOf } from '../text/english/lexemes.ts';
import { isFunctionWord } from '../text/functionWords.ts';
import type { Evidence, Reading } from './evidence.ts';
import { isNameWord } from './names.ts';
import { american } from './spellings.ts';

/** The words of a passage without their order, in one spelling. */
const bagOf = (words: readonly string[]) =>
  words
    .map(american)
    .sort((x, y) => (x < y ? -1 : x > y ? 1 : 0))
    .join(' ');

/** Adverbs that stand now here, now there in a sentence. */
const MOVABLE: ReadonlySet<string> = new Set(['then', 'now', 'again', 'there', 'here', 'once', 'still', 'yet']);

/** Words that can be recognised elsewhere: one of them at least is no stop word. */
const isTelling = (words: readonly string[]) =>
  words.some((word) => !isFunctionWord(word) || MOVABLE.has(word)) && words.join('').length > 2;

/** A change that has words on one side only. */
interface OneSided {
  readonly at: number;
  readonly onlyA: boolean;
  readonly words: readonly string[];
  readonly cell: string;
}

function oneSided(evidence: readonly Evidence[]): OneSided[] {
  const found: OneSided[] = [];
  for (const [at, { change, a, b }] of evidence.entries()) {
    const onlyA = b.text === '';
    const { words } = onlyA ? a : b;
    if ((onlyA || a.text === '') && words.length > 0)
      found.push({ at, onlyA, words, cell: `${change.ia} ${change.ib}` });
  }
  return found;
}

/** Finds words that are missing in one place and extra in another, wherever in the paragraph that is. */
function pairUp(changes: readonly OneSided[], moved: Set<number>): void {
  const places = new Map<string, { cut: number[]; added: number[] }>();
  for (const { at, onlyA, words, cell } of changes) {
    if (!isTelling(words)) continue;
    const key = `${cell} ${bagOf(words)}`;
    const found = places.get(key) ?? { cut: [], added: [] };
    places.set(key, found);
    (onlyA ? found.cut : found.added).push(at);
  }
  for (const { cut, added } of places.values()) {
    for (let i = 0; i < Math.min(cut.length, added.length); i++) moved.add(cut[i]!).add(added[i]!);
  }
}

/** The most changes in a row that are looked at together. */
const WINDOW = 4;

/** `[to the north /]than [was /]Orlo[/ was to the north]`: the words of several changes in a row even out. */
function evenOut(changes: readonly OneSided[], moved: Set<number>): void {
  for (let i = 0; i < changes.length; i++) {
    const balance: { [side in 'a' | 'b']: string[] } = { a: [], b: [] };
    for (let j = i; j < Math.min(i + WINDOW, changes.length) && changes[j]!.cell === changes[i]!.cell; j++) {
      const { onlyA, words } = changes[j]!;
      balance[onlyA ? 'a' : 'b'].push(...words);
      if (j < i + 2 || balance.a.length !== balance.b.length || !isTelling(balance.a)) continue;
      if (bagOf(balance.a) === bagOf(balance.b)) for (let k = i; k <= j; k++) moved.add(changes[k]!.at);
    }
  }
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

const bare = (words: readonly string[]) => words.filter((word) => !ARTICLES.has(word)).join(' ');

/** `the keeper's`, `the keepers'`: whose it is, told before it. Without its ending and its article; undefined if it is something else. */
function ownerBefore(words: readonly string[], marks: readonly string[]): string | undefined {
  const last = words.at(-1) ?? '';
  if (marks.length === 0 && last.endsWith("'s")) return bare([...words.slice(0, -1), last.slice(0, -2)]);
  return marks.length === 1 && marks[0] === "'" && last.endsWith('s') ? bare(words) : undefined;
}

/** `of the keeper`: the same, told after it. */
const ownerAfter = (words: readonly string[], marks: readonly string[]) =>
  marks.length === 0 && words[0] === 'of' && words.length > 1 ? bare(words.slice(1)) : undefined;

type Worded = Pick<Reading, 'words' | 'marks'>;

/** `the lamp of the keeper` against `the keeper's lamp`. */
function isOtherOwner(one: Worded, two: Worded): boolean {
  const of = one.words.indexOf('of');
  if (of < 1) return false;
  const owner = ownerAfter(one.words.slice(of), one.marks);
  const owned = bare(one.words.slice(0, of));
  return two.words.some((_, i) => {
    const before = ownerBefore(two.words.slice(0, i + 1), two.marks);
    return before !== undefined && before === owner && bare(two.words.slice(i + 1)) === owned;
  });
}

/** Far enough for two names and what joins them. */
const LONGEST_SPAN = 80;

/**
 * What stands on either side from the start of the one change to the end of the other; undefined where they are of other paragraphs or
 * far apart.
 */
function spanOf(one: Evidence, two: Evidence): Record<'a' | 'b', readonly Lexeme[]> | undefined {
  const { context, change: first } = one;
  const { change: last } = two;
  const [a, b] = [last.from.end - first.from.start, last.to.end - first.to.start];
  if (first.ia !== last.ia || first.ib !== last.ib || a > LONGEST_SPAN || b > LONGEST_SPAN) return undefined;
  return {
    a: lexemesOf(context.a.text.slice(first.from.start, last.from.end)),
    b: lexemesOf(context.b.text.slice(first.to.start, last.to.end)),
  };
}

const wordsOf = (lexemes: readonly Lexeme[]): Worded => ({
  words: lexemes.filter(({ kind }) => kind !== 'mark').map(({ key }) => key),
  marks: lexemes.filter(({ kind }) => kind === 'mark').map(({ key }) => key),
});

/** So many changes in a row tell whose something is: a capital may be one of them. */
const TURN = 3;

const hasOf = ({ a, b }: Evidence) => a.words.includes('of') || b.words.includes('of');

/** `the [/keeper's ]lamp[ of the keeper/]`: changes in a row that tell whose it is, before it or after it. */
function turnOwners(evidence: readonly Evidence[], moved: Set<number>): void {
  const of = evidence.flatMap((found, i) => (hasOf(found) ? [i] : []));
  for (const at of of) turnAround(evidence, at, moved);
}

/** Looks at the changes in a row that hold the one at `at`. */
function turnAround(evidence: readonly Evidence[], at: number, moved: Set<number>): void {
  for (let i = Math.max(0, at - TURN + 1); i <= at; i++) {
    for (let j = Math.max(at, i + 1); j < Math.min(i + TURN, evidence.length); j++) {
      const span = spanOf(evidence[i] as Evidence, evidence[j] as Evidence);
      if (!span) break;
      const [a, b] = [wordsOf(span.a), wordsOf(span.b)];
      if (isOtherOwner(a, b) || isOtherOwner(b, a)) for (let k = i; k <= j; k++) moved.add(k);
    }
  }
}

/**
 * Changes whose words stand elsewhere in the same pair of paragraphs: missing here, extra there. Given by their place in the
 * list. Read from the other side, the same changes are found.
 */
export function movedWithin(evidence: readonly Evidence[]): ReadonlySet<number> {
  const changes = oneSided(evidence);
  const moved = new Set<number>();
  pairUp(changes, moved);
  evenOut(changes, moved);
  turnOwners(evidence, moved);
  return moved;
}

/** What may stand between two names that trade places and say the same. */
const JOINING: ReadonlySet<string> = new Set(['and', 'or', 'with', 'nor', ',', '&', '-', '/']);

/** `Moor beat Ford` and `Ford beat Moor`: the same words, and not the same sense. */
function isExchange(one: readonly Lexeme[], two: readonly Lexeme[]): boolean {
  const [first, last] = [one[0], one.at(-1)];
  if (one.length < 3 || one.length > 8 || one.length !== two.length || !first || !last) return false;
  if (!isNameWord(first) || !isNameWord(last) || first.key === last.key) return false;
  const middle = one.slice(1, -1).map(({ key }) => key);
  return (
    two[0]?.key === last.key &&
    two.at(-1)?.key === first.key &&
    middle.every((key, i) => key === two[i + 1]?.key) &&
    middle.some((key) => !JOINING.has(key))
  );
}

/** Changes that follow each other and between them make two names trade places, by their place in the list. */
export function exchangedWithin(evidence: readonly Evidence[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let i = 0; i + 1 < evidence.length; i++) {
    const [one, two] = [evidence[i] as Evidence, evidence[i + 1] as Evidence];
    if (!(one.a.capital || one.b.capital) || !(two.a.capital || two.b.capital)) continue;
    const span = spanOf(one, two);
    if (span && isExchange(span.a, span.b)) found.add(i).add(i + 1);
  }
  return found;
}

/** The same words on both sides, in another order: `Orlo was` against `was Orlo`. */
export function isReordered({ a, b }: Evidence): boolean {
  if (isOtherOwner(a, b) || isOtherOwner(b, a)) return true;
  if (a.words.length < 2 || a.words.length !== b.words.length || isExchange(a.lexemes, b.lexemes)) return false;
  return a.words.some((word, i) => word !== b.words[i]) && bagOf(a.words) === bagOf(b.words);
}
