import { describe, expect, it } from 'vitest';
import type { Kind } from '../../engine/index.ts';
import { OFF_AT_FIRST } from '../shared/kinds.ts';
import { placementOf } from '../state/placement.ts';
import { rowSummary } from './rowSummary.ts';
import { invent } from './testing/invent.ts';

const version = (text: string) => ({ cells: [{ of: [0], text }] });
const summaries = (texts: readonly string[], off: readonly Kind[] = OFF_AT_FIRST) => {
  const collation = invent({ base: ['The old ferry sank.', 'Nobody was hurt.'], versions: texts.map(version) });
  const columns = collation.articles.map((_, article) => article);
  return placementOf(collation).rows.map((row) => rowSummary(collation, row, { columns, off: new Set(off) }));
};

describe('the summary of a row', () => {
  it('says of each article what it has there, those together that have the same', () => {
    expect(summaries(['The old ferry sank.', 'The [old/new] ferry [sank/went down].', 'The old ferry sank.'])).toEqual([
      'B D same, C 2 differences',
      'B C D not in this version',
    ]);
  });

  it('counts only kinds that are on', () => {
    const [first] = summaries(['The [old/new] ferry sank.'], ['wording']);
    expect(first).toBe('B same');
  });

  it('counts where there are many, and is short however many there are', () => {
    const many = Array.from({ length: 29 }, (_, i) =>
      i % 3 === 0 ? 'The [old/new] ferry sank.' : 'The old ferry sank.',
    );
    expect(summaries(many)).toEqual(['10 differ, 19 same', '29 without it']);
  });

  it('is empty where there is nothing beside the base text', () => {
    expect(summaries([])).toEqual(['', '']);
  });
});
