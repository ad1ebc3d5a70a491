import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marksFile, readMarks } from './file.ts';
import type { MarkRecord } from './model.ts';
import { merged } from './records.ts';
import { anyRecord } from './testing/drawn.ts';

const refusal = (value: unknown) => {
  const read = readMarks(typeof value === 'string' ? value : JSON.stringify(value));
  return 'refused' in read ? read.refused : 'taken';
};

describe('a file of marks', () => {
  it('gives back every mark that holds, and when it was made', () => {
    fc.assert(
      fc.property(fc.array(anyRecord), (drawn) => {
        const records = merged(new Map(), drawn);
        const read = readMarks(JSON.stringify(marksFile(records)));
        const told = (some: Iterable<MarkRecord>) =>
          [...some].flatMap(({ key, mark, at }) => (mark ? [JSON.stringify([key, at])] : [])).sort();
        expect('records' in read && told(read.records)).toEqual(told(records.values()));
        if ('records' in read) for (const { key, mark } of read.records) expect(mark).toEqual(records.get(key)?.mark);
      }),
    );
  });

  it('is the same file for the same marks, in whichever order they were made', () => {
    fc.assert(
      fc.property(fc.array(anyRecord), (drawn) => {
        const one = marksFile(merged(new Map(), drawn));
        const two = marksFile(merged(new Map(), [...drawn].reverse()));
        expect(two.marks).toEqual(one.marks);
      }),
    );
  });

  it('is refused with a reason where it makes no sense, and never half of it taken', () => {
    const file = { format: 'variorum/marks', version: 1, articles: [], marks: [] as unknown[] };
    const article = 'a'.repeat(64);
    expect(refusal(file)).toBe('taken');
    expect(refusal('{')).toBe('This is no JSON file.');
    expect(refusal([])).toMatch(/holds no marks/);
    expect(refusal({ format: 'variorum/changes' })).toMatch(/holds no marks/);
    expect(refusal({ ...file, version: 2 })).toMatch(/later version/);
    expect(refusal({ ...file, articles: ['x'] })).toMatch(/articles/);
    const good = { type: 'received', article, made: 1 };
    expect(refusal({ ...file, marks: [good, { type: 'smell', article, made: 1 }] })).toBe(
      'Mark 2 cannot be read: its sort is unknown.',
    );
    expect(refusal({ ...file, marks: [{ ...good, article: 'b' }] })).toMatch(/Mark 1 .*SHA-256/);
    const field = { type: 'field', field: 'byline', article, made: 1, value: '' };
    expect(refusal({ ...file, marks: [field] })).toBe('taken');
    expect(refusal({ ...file, marks: [{ ...field, field: 'outlet' }] })).toMatch(/none that can be corrected/);
    expect(refusal({ ...file, marks: [{ type: 'published', article, made: 1, value: 'Tuesday' }] })).toMatch(/day/);
    expect(refusal({ ...file, marks: [{ type: 'family', article, value: '' }] })).toMatch(/time/);
    const a = { article, start: 1, end: 0 };
    expect(refusal({ ...file, marks: [{ type: 'link', together: true, made: 1, a, b: a }] })).toMatch(/range/);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        expect(readMarks(text)).toBeTypeOf('object');
      }),
    );
  });
});
