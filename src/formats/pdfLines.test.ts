import { describe, expect, it } from 'vitest';
import { type PageLine, paragraphsOf } from './pdfLines.ts';

/** Lines of a column from the top down. */
const column = (x: number, top: number, ...texts: readonly string[]): PageLine[] =>
  texts.map((text, i) => ({ text, x, right: x + 5 * text.length, y: top - 14 * i, size: 11 }));

const told = (...pages: readonly PageLine[][]) =>
  paragraphsOf(pages).map(({ text, role }) => `${role ? `${role}: ` : ''}${text}`);

const head = column(40, 770, 'SKARN COURIER');
const foot = (number: number) => column(290, 30, `Page ${number}`);

describe('lines of pages', () => {
  it('run on from one column and page to the next, and words parted at their ends are put together', () => {
    expect(
      told(
        [
          ...column(40, 700, 'The ferry to Skarn will not sail be-', 'fore Thursday, and nobody on the'),
          ...column(320, 700, 'island minds.'),
        ],
        column(40, 720, 'About 300 people live there.'),
      ),
    ).toEqual([
      'The ferry to Skarn will not sail before Thursday, and nobody on the island minds.',
      'About 300 people live there.',
    ]);
  });

  it.each([2, 3, 5])('at the edges of %i pages that say the same, numbers aside, are no part of the story', (count) => {
    const pages = Array.from({ length: count }, (_, i) => [
      ...head,
      ...column(
        40,
        700,
        ...['sheep', 'boats', 'wind', 'mail', 'flour'].map((word) => `${'no '.repeat(i)}${word} on Skarn.`),
      ),
      ...foot(i + 1),
    ]);
    const read = told(...pages);
    expect(read.filter((text) => /COURIER|Page/.test(text)).every((text) => text.startsWith('furniture: '))).toBe(true);
    expect(read.filter((text) => text.startsWith('furniture: '))).toHaveLength(2 * count);
  });

  it('that two pages only happen to share lower or higher are the story’s', () => {
    const read = told(
      column(40, 700, 'The ferry sails.', 'Nobody minds.'),
      column(40, 650, 'The ferry sails.', 'They wait.'),
    );
    expect(read.filter((text) => text.startsWith('furniture: '))).toEqual([]);
  });
});
