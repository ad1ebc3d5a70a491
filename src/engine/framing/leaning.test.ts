import { describe, expect, it } from 'vitest';
import { framingOf, readStory } from '../index.ts';
import { corpusOf, LEANS, wordAt } from './testing/corpus.ts';

/** Counted from the text alone, by nothing that the engine has. */
function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.match(/\b[a-z]{5}\b/g) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/**
 * Monroe, Colaresi and Quinn (2008) by the letter: the odds of a word on a side, with what the prior adds, as probabilities; the variance by
 * equation 20 with its four terms, of which the usual figure leaves out two that are next to nothing.
 */
function standardized(word: string, a: Map<string, number>, b: Map<string, number>) {
  const sum = (counts: Map<string, number>) => [...counts.values()].reduce((x, y) => x + y, 0);
  const prior = 0.1 * ((a.get(word) ?? 0) + (b.get(word) ?? 0));
  const priors = 0.1 * (sum(a) + sum(b));
  const side = (counts: Map<string, number>) => {
    const p = ((counts.get(word) ?? 0) + prior) / (sum(counts) + priors);
    const mass = (counts.get(word) ?? 0) + prior;
    return { odds: p / (1 - p), short: 1 / mass, rest: 1 / (sum(counts) + priors - mass) };
  };
  const [x, y] = [side(a), side(b)];
  const delta = Math.log(x.odds) - Math.log(y.odds);
  return { z: delta / Math.sqrt(x.short + y.short), exact: delta / Math.sqrt(x.short + x.rest + y.short + y.rest) };
}

describe('two corpora of invented words', () => {
  const texts = { a: corpusOf('a', 560), b: corpusOf('b', 560) };
  const story = readStory([
    { id: 'a.txt', text: texts.a },
    { id: 'b.txt', text: texts.b },
  ]);
  const framing = framingOf(story, { a: 'a.txt', b: 'b.txt' });
  const [a, b] = [countsOf(texts.a), countsOf(texts.b)];

  it('hold more than 5,000 words each, and are told as corpora', () => {
    for (const text of [texts.a, texts.b]) expect(text.split(/\s+/).length).toBeGreaterThan(5000);
    expect(framing?.corpus).toBe(true);
  });

  it('have the figures of an independent calculation, and every place of a word', () => {
    expect(framing?.leaning.length).toBeGreaterThanOrEqual(6);
    for (const { word, z, a: inA, b: inB } of framing?.leaning ?? []) {
      expect([inA.length, inB.length]).toEqual([a.get(word) ?? 0, b.get(word) ?? 0]);
      const own = standardized(word, a, b);
      expect(z).toBeCloseTo(own.z, 9);
      expect(Math.abs((z ?? 0) - own.exact)).toBeLessThan(0.04 * Math.abs(own.exact));
    }
  });

  it('lean to their sides by the words that were planted there', () => {
    const strongest = [...(framing?.leaning ?? [])].slice(0, 6);
    const to = (side: 'a' | 'b') =>
      strongest
        .filter(({ z = 0 }) => z > 0 === (side === 'a'))
        .map(({ word }) => word)
        .sort();
    for (const side of ['a', 'b'] as const) expect(to(side)).toEqual(LEANS[side].map(wordAt).sort());
  });
});
