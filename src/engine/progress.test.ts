import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collate, readStory, type SourceText, toCollationFile } from './index.ts';
import { anyFolder, runs } from './testing/draw.ts';

/** Opens a story and compares it, and notes what was told of either. */
function opened(texts: readonly SourceText[]) {
  const read: number[] = [];
  const compared: number[] = [];
  const note = (told: number[], of: number) => (done: number, total: number) => {
    expect(total).toBe(of);
    told.push(done);
  };
  const length = new Set(texts.map(({ id }) => id)).size;
  const story = readStory(texts, {}, note(read, length));
  const collation = collate(story, {}, note(compared, length - 1));
  return { read, compared, bytes: JSON.stringify(toCollationFile(collation, [])) };
}

const bytesOf = (texts: readonly SourceText[]) => JSON.stringify(toCollationFile(collate(readStory(texts)), []));

const grows = (told: readonly number[]) => told.every((done, i) => done > (told[i - 1] ?? 0));

const WORDS = 'harbor ferry mayor storm bridge ledger council orchard signal lantern gravel pilot'.split(' ');
const word = (i: number) => `${WORDS[i % WORDS.length]}${i % 89}`;
const paragraph = (i: number) =>
  `Take ${i} of the inquiry said ${word(i * 7)} and ${word(i * 13 + 1)} were near ${word(i * 29 + 2)} before ${word(i * 31 + 3)} came.`;

/** One article of so many paragraphs, and another with a word of every second one changed. */
function longPair(paragraphs: number): SourceText[] {
  const lines = Array.from({ length: paragraphs }, (_, i) => paragraph(i));
  const others = lines.map((line, i) => (i % 2 ? line.replace('before', 'until') : line));
  return [
    { id: 'a.txt', text: lines.join('\n\n') },
    { id: 'b.txt', text: others.join('\n\n') },
  ];
}

/** Two accounts of which neither has wording of the other. */
function apart(paragraphs: number): SourceText[] {
  const [first] = longPair(paragraphs);
  const told = Array.from(
    { length: paragraphs },
    (_, i) => `${word(i * 31 + 3)} stood still; nobody knew ${word(i * 7)} at all.`,
  );
  return [first as SourceText, { id: 'b.txt', text: told.join('\n\n') }];
}

describe('how far a long piece of work has come', () => {
  it('is told many times within a single pair of long articles, and ends at the whole', () => {
    const { read, compared } = opened(longPair(1500));
    expect([read, compared].map(grows)).toEqual([true, true]);
    expect([read.at(-1), compared.at(-1)]).toEqual([2, 1]);
    // Never still for more than a fifth of the way.
    for (const [told, total] of [
      [read, 2],
      [compared, 1],
    ] as const)
      expect(Math.max(...told.map((done, i) => done - (told[i - 1] ?? 0)))).toBeLessThan(total / 5);
    expect(compared.length).toBeGreaterThan(15);
  });

  it('is told while two independent accounts are held against each other', () => {
    const { compared } = opened(apart(1500));
    expect(grows(compared)).toBe(true);
    expect(compared.filter((done) => done < 0.4).length).toBeGreaterThan(5);
    expect(compared.at(-1)).toBe(1);
  });

  it('is told at the end of each step of a short one', () => {
    const { read, compared } = opened(longPair(3));
    expect([read.at(-1), compared]).toEqual([2, [1]]);
  });

  it('is the only thing that telling it does', () => {
    const texts = longPair(600);
    expect(opened(texts).bytes).toBe(bytesOf(texts));
    fc.assert(
      fc.property(anyFolder, (folder) => {
        const { read, compared, bytes } = opened(folder);
        expect(bytes).toBe(bytesOf(folder));
        expect([read, compared].map(grows)).toEqual([true, true]);
      }),
      runs(30),
    );
  });
});
