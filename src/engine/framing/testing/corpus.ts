/** A corpus of invented words, the same on every run: common words as often on either side, some that one side leans on. */

/** How often words are drawn: the `i`th of them once where the first is drawn `i + 1` times, as in any language (Zipf). */
const VOCABULARY = 220;
/** What one side draws three times as often as its rank would have it. */
export const LEANS = { a: [3, 11, 25], b: [4, 12, 27] } as const;

/** Two consonants and two vowels with an ending that no rule of English cuts off. */
export const wordAt = (i: number): string => {
  const [head, middle, end] = ['bdfgklmnprtvz', 'bdgklmnprt', 'kmpb'];
  const vowels = 'aiou';
  return [
    head[i % 13],
    vowels[i % 4],
    middle[Math.floor(i / 13) % 10],
    vowels[Math.floor(i / 7) % 4],
    end[Math.floor(i / 130) % 4],
  ].join('');
};

/** Numbers from 0 to 1, always the same (Park and Miller 1988). */
function* draws(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 48271) % 2147483647;
    yield state / 2147483647;
  }
}

/** A text of so many sentences of ten such words, a paragraph every fourth. */
export function corpusOf(side: 'a' | 'b', sentences: number): string {
  const leans: readonly number[] = LEANS[side];
  const weights = Array.from({ length: VOCABULARY }, (_, i) => (leans.includes(i) ? 3 : 1) / (i + 1));
  const upTo = weights.map((_, i) => weights.slice(0, i + 1).reduce((sum, weight) => sum + weight, 0));
  const random = draws(side === 'a' ? 7 : 4321);
  const drawn = () => {
    const at = random.next().value * (upTo.at(-1) as number);
    return wordAt(upTo.findIndex((limit) => at < limit));
  };
  return Array.from({ length: sentences }, (_, i) => {
    const words = Array.from({ length: 10 }, drawn).join(' ');
    return `The ${words}.${i % 4 === 3 ? '\n' : ' '}`;
  }).join('');
}
