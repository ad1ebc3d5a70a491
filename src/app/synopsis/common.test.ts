import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Kind } from '../../engine/model.ts';
import { turnedRuns } from './common.ts';
import { baseRuns, type Run, versionRuns } from './runs.ts';
import { invent } from './testing/invent.ts';

const NOTHING_OFF: ReadonlySet<Kind> = new Set();

/** Common words in brackets. */
const drawn = (text: string, runs: readonly Run[]) =>
  runs
    .map(({ type, start, end }) => (type === 'common' ? `[${text.slice(start, end)}]` : text.slice(start, end)))
    .join('');

const STORY = invent({
  base: ['The old ferry sank on Monday.', 'Nobody was hurt.', 'Rain fell on the harbor.'],
  versions: [
    {
      cells: [
        { of: [0], text: 'The [old /]ferry [sank/went down] on Monday.' },
        { of: [2], text: '[Rain fell/It rained] on the harbor[./!]', rewritten: true },
        { text: 'A goat swam.' },
      ],
    },
    { cells: [{ of: [0], text: 'The old ferry sank on [Monday/Tuesday].' }] },
  ],
});
const columns = [0, 1, 2];
const version = (article: number, paragraph: number) =>
  turnedRuns(STORY, { article, paragraph }, versionRuns(STORY, article, paragraph, NOTHING_OFF), { columns });
const base = (paragraph: number, shown = columns) =>
  turnedRuns(STORY, { article: 0, paragraph }, baseRuns(STORY, paragraph, { off: NOTHING_OFF, columns: shown }), {
    columns: shown,
  });

describe('marks turned inside out', () => {
  it('mark what a version has in common with the base text', () => {
    expect(drawn(STORY.articles[1]!.text, version(1, 0))).toBe(
      '[The ferry ]went down[ on Monday.]'.replace('The ferry', 'The ][ferry'),
    );
  });

  it('mark in a passage that is else shown whole what it shares', () => {
    expect(drawn(STORY.articles[1]!.text, version(1, 1))).toBe('It rained[ on the harbor]!');
  });

  it('leave plain what only one has', () => {
    expect(drawn(STORY.articles[1]!.text, version(1, 2))).toBe('A goat swam.');
    expect(drawn(STORY.articles[0]!.text, base(1))).toBe('Nobody was hurt.');
  });

  it('mark in the base text what every version that is shown and has the passage has too', () => {
    expect(drawn(STORY.articles[0]!.text, base(0))).toBe('[The ]old [ferry ]sank[ on ]Monday.');
    expect(drawn(STORY.articles[0]!.text, base(0, [0, 2]))).toBe('[The old ferry sank on ]Monday.');
  });

  it('give every paragraph back, character for character', () => {
    fc.assert(
      fc.property(fc.constantFrom(0, 1, 2), fc.nat(2), (article, paragraph) => {
        const found = STORY.articles[article]!.paragraphs[paragraph];
        fc.pre(found !== undefined);
        const runs = article === 0 ? base(paragraph) : version(article, paragraph);
        const { text } = STORY.articles[article]!;
        expect(runs.map(({ start, end }) => text.slice(start, end)).join('')).toBe(
          text.slice(found!.start, found!.end),
        );
      }),
    );
  });
});
