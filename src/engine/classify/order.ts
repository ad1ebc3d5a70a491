import type { Change } from '../model.ts';
import { isFunctionWord } from '../text/functionWords.ts';
import { type ClassifyContext, type Evidence, wordsOf } from './evidence.ts';
import { LONGEST, lexemesOf } from './lexemes.ts';

const bagOf = (words: readonly string[]) => [...words].sort((x, y) => (x < y ? -1 : x > y ? 1 : 0)).join(' ');

/** Words that can be recognised elsewhere: two of them, or one that is no stop word. */
const isTelling = (words: readonly string[]) =>
  words.length > 0 && words.some((word) => !isFunctionWord(word)) && words.join('').length > 2;

/** What a one-sided change holds, or '' when it has words on both sides or none worth finding again. */
function bag(text: string, { start, end }: { start: number; end: number }): string {
  if (end - start > LONGEST) return '';
  const words = wordsOf(lexemesOf(text.slice(start, end)));
  return isTelling(words) ? bagOf(words) : '';
}

/**
 * Changes whose words stand elsewhere in the same pair of paragraphs: missing here, extra there. Given by their place in
 * `changes`. Read from the other side, the same changes are found.
 */
export function movedWithin(changes: readonly Change[], { a, b }: ClassifyContext): ReadonlySet<number> {
  const moved = new Set<number>();
  const places = new Map<string, { cut: number[]; added: number[] }>();
  changes.forEach(({ ia, ib, from, to }, i) => {
    const onlyA = to.start === to.end;
    if (!onlyA && from.start !== from.end) return;
    const words = onlyA ? bag(a.text, from) : bag(b.text, to);
    if (words === '') return;
    const key = `${ia} ${ib} ${words}`;
    const found = places.get(key) ?? { cut: [], added: [] };
    places.set(key, found);
    (onlyA ? found.cut : found.added).push(i);
  });
  for (const { cut, added } of places.values()) {
    for (let i = 0; i < Math.min(cut.length, added.length); i++) moved.add(cut[i]!).add(added[i]!);
  }
  return moved;
}

/** The same words on both sides, in another order: `Orlo was` against `was Orlo`. */
export function isReordered({ lexemesA, lexemesB }: Evidence): boolean {
  const [one, two] = [wordsOf(lexemesA), wordsOf(lexemesB)];
  if (one.length < 2 || one.length !== two.length) return false;
  return one.some((word, i) => word !== two[i]) && bagOf(one) === bagOf(two);
}
