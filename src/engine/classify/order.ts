import { type Lexeme, lexemesOf } from '../text/english/lexemes.ts';
import { isFunctionWord } from '../text/functionWords.ts';
import type { Evidence } from './evidence.ts';
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

/**
 * Changes whose words stand elsewhere in the same pair of paragraphs: missing here, extra there. Given by their place in the
 * list. Read from the other side, the same changes are found.
 */
export function movedWithin(evidence: readonly Evidence[]): ReadonlySet<number> {
  const changes = oneSided(evidence);
  const moved = new Set<number>();
  pairUp(changes, moved);
  evenOut(changes, moved);
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

/** Far enough for two names and a verb. */
const LONGEST_EXCHANGE = 80;

/** Changes that follow each other and between them make two names trade places, by their place in the list. */
export function exchangedWithin(evidence: readonly Evidence[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let i = 0; i + 1 < evidence.length; i++) {
    const [one, two] = [evidence[i] as Evidence, evidence[i + 1] as Evidence];
    const { from, to, ia, ib } = one.change;
    const { change } = two;
    if (ia !== change.ia || ib !== change.ib || !(one.a.capital || one.b.capital) || !(two.a.capital || two.b.capital))
      continue;
    if (change.from.end - from.start > LONGEST_EXCHANGE || change.to.end - to.start > LONGEST_EXCHANGE) continue;
    const a = lexemesOf(one.context.a.text.slice(from.start, change.from.end));
    const b = lexemesOf(one.context.b.text.slice(to.start, change.to.end));
    if (isExchange(a, b)) found.add(i).add(i + 1);
  }
  return found;
}

/** The same words on both sides, in another order: `Orlo was` against `was Orlo`. */
export function isReordered({ a, b }: Evidence): boolean {
  if (a.words.length < 2 || a.words.length !== b.words.length || isExchange(a.lexemes, b.lexemes)) return false;
  return a.words.some((word, i) => word !== b.words[i]) && bagOf(a.words) === bagOf(b.words);
}
