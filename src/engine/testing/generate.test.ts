import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GeneratedStory, generatedStory } from './generate.ts';
import { HOSTILE, hostileFolder, hostileLine, hostileText, LONG_LINE, longLine } from './hostile.ts';
import { freshWord, type InventedParagraph, inventParagraph, PARAGRAPH_NUMBERS, wordCount } from './invented.ts';
import { applyScript, STEPS, type Step } from './script.ts';

const step = (name: Step['name'], more: Partial<Step> = {}): Step => ({
  name,
  span: 2,
  at: 0,
  reword: [],
  added: [{ words: [1, 2, 3], form: 0 }],
  ...more,
});
/** Four paragraphs of two sentences, told apart by a letter. */
const story: readonly InventedParagraph[] = ['a', 'b', 'c', 'd'].map((x) => [`${x} one.`, `${x} two.`]);
const made = (...script: Step[]) => applyScript(story, script);
const rareWords = (text: string): string[] => text.toLowerCase().match(/[a-z]{5}/g) ?? [];

describe('a script', () => {
  it('cuts, adds, splits and merges', () => {
    expect(made(step('cut'), step('add'), step('split'), step('merge'))).toMatchObject({
      paragraphs: [expect.any(String), 'b one.', 'b two.', 'c one. c two. d one. d two.'],
      truth: { from: [[], [1], [1], [2, 3]], cut: [0], added: [0], split: [1], merged: [3], lower: [], higher: [] },
    });
  });

  it('sets a paragraph lower, higher, or swaps two', () => {
    expect(made(step('lower')).truth).toMatchObject({ from: [[1], [2], [0], [3]], lower: [0], higher: [] });
    expect(made(step('keep'), step('higher')).truth).toMatchObject({
      from: [[0], [3], [1], [2]],
      lower: [],
      higher: [3],
    });
    expect(made(step('swap')).truth).toMatchObject({ from: [[3], [1], [2], [0]], lower: [0], higher: [3] });
  });

  it('keeps a paragraph when a step does not fit, and what is left', () => {
    expect(made(step('lower', { span: 9 }), step('merge')).truth.from).toEqual([[0], [1, 2], [3]]);
    expect(applyScript([['a one.']], [step('split')]).truth).toMatchObject({ from: [[0]], split: [] });
  });

  it('rewords at most one word in eight, with words that no story has', () => {
    const long = inventParagraph(3, [{ words: Array.from({ length: 16 }, (_, i) => 11 * i), form: 0 }]);
    const { paragraphs, truth } = applyScript([long], [step('keep', { reword: [1, 2, 3, 4, 5, 6] })]);
    const before = long.join(' ').split(' ');
    const after = (paragraphs[0] ?? '').split(' ');
    const changed = after.filter((word, i) => word !== before[i]);
    expect(truth.reworded).toEqual([0]);
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.length).toBeLessThanOrEqual(before.length / 8);
    for (const word of changed) expect([1, 2, 3, 4, 5, 6].map(freshWord)).toContain(word);
  });
});

/** Words of the heaviest run of paragraphs that keep their order: tries every choice of end, quadratic. */
function heaviest(items: readonly { readonly order: number; readonly words: number }[]): number {
  const best: number[] = [];
  for (const [i, { order, words }] of items.entries()) {
    const before = items.slice(0, i).flatMap((item, j) => (item.order <= order ? [best[j] ?? 0] : []));
    best.push(words + Math.max(0, ...before));
  }
  return Math.max(0, ...best);
}

/** That every paragraph is accounted for, that words are where the truth says, and that the moves are the lightest. */
function consistent({ paragraphs, versions }: GeneratedStory): void {
  for (const { paragraphs: own, truth, source } of versions) {
    expect(source.text.split('\n').slice(0, -1)).toEqual(own);
    expect([...new Set([...truth.from.flat(), ...truth.cut])].sort((x, y) => x - y)).toEqual(
      paragraphs.map((_, i) => i),
    );
    const elsewhere = new Set([...truth.lower, ...truth.higher]);
    const items = truth.from.flatMap((from, i) =>
      from.length === 0
        ? []
        : [{ order: from[0] ?? 0, words: wordCount(own[i] ?? ''), moved: elsewhere.has(from[0] ?? 0) }],
    );
    const stay = items.filter(({ moved }) => !moved);
    expect(stay.map(({ order }) => order)).toEqual(stay.map(({ order }) => order).sort((x, y) => x - y));
    const kept = stay.reduce((sum, { words }) => sum + words, 0);
    expect(heaviest(items)).toBe(kept);
    for (const [i, item] of items.entries()) {
      const fits = items.filter((other, j) => (j < i ? other.order <= item.order : other.order >= item.order));
      if (item.moved) expect(heaviest(fits)).toBeLessThan(kept);
    }
    for (const [i, from] of truth.from.entries()) {
      if (truth.reworded.includes(i) || from.length === 0) continue;
      const sourceWords = rareWords(from.map((index) => paragraphs[index]).join(' '));
      for (const word of rareWords(own[i] ?? '')) expect(sourceWords).toContain(word);
    }
  }
}

describe('generated stories', () => {
  it('tell the truth about themselves, and each move has one right answer', () => {
    fc.assert(fc.property(generatedStory(), consistent), { numRuns: 100 });
  });

  it('hold every kind of step', () => {
    const found = new Set<string>();
    for (const { versions } of fc.sample(generatedStory({ paragraphs: [12, 24] }), { numRuns: 60, seed: 7 }))
      for (const { truth } of versions)
        for (const [name, value] of Object.entries(truth)) if (value.length > 0) found.add(name);
    expect(found).toEqual(new Set(['from', 'cut', 'added', 'lower', 'higher', 'split', 'merged', 'reworded']));
    expect(STEPS).toHaveLength(8);
  });

  it('never tell the same in two paragraphs', () => {
    const own = (number: number) => inventParagraph(number, [{ words: Array.from({ length: 18 }, () => 0), form: 0 }]);
    const words = Array.from({ length: PARAGRAPH_NUMBERS }, (_, i) => rareWords(own(i).join(' ')));
    expect(PARAGRAPH_NUMBERS).toBeGreaterThan(140);
    expect(new Set(words.flat()).size).toBe(words.flatMap((list) => [...new Set(list)]).length);
  });
});

describe('hostile text', () => {
  it('has everything that it promises', () => {
    const texts = fc.sample(hostileText, { numRuns: 1500, seed: 7 }).join('');
    for (const [name, snippets] of Object.entries(HOSTILE))
      for (const snippet of snippets) expect(texts.includes(snippet), `${name} ${JSON.stringify(snippet)}`).toBe(true);
    for (const end of ['\r\n', '\r', '\n']) expect(texts).toContain(end);
  });

  it('keeps a line a line, and a long one long', () => {
    fc.assert(fc.property(hostileLine, (line) => !/[\r\n]/.test(line)));
    fc.assert(
      fc.property(longLine, (line) => line.length === LONG_LINE),
      { numRuns: 30 },
    );
  });

  it('comes in folders with different ids, shared lines and copies', () => {
    const folders = fc.sample(hostileFolder, { numRuns: 300, seed: 7 });
    for (const folder of folders) expect(new Set(folder.map(({ id }) => id)).size).toBe(folder.length);
    expect(folders.some((folder) => folder.length > 1)).toBe(true);
    expect(folders.some((folder) => folder.some(({ text }) => text === ''))).toBe(true);
    const shares = (folder: (typeof folders)[number]) =>
      new Set(folder.flatMap(({ text }) => [...new Set(text.split(/[\r\n]+/).filter((line) => line.length > 30))]))
        .size <
      folder.flatMap(({ text }) => [...new Set(text.split(/[\r\n]+/).filter((line) => line.length > 30))]).length;
    expect(folders.filter(shares).length).toBeGreaterThan(30);
  });
});
