import { describe, expect, it } from 'vitest';
import { toCollationFile } from './file.ts';
import { collated } from './testing/draw.ts';
import { island, WHOLE } from './testing/island.ts';

const moved = island('lede', 'ferries', 'cost', 'tugs', 'captain', 'history').replace('Monday', 'Tuesday');
const collation = collated(
  [
    { id: 'b.txt', text: moved },
    { id: 'a.txt', text: island(...WHOLE) },
    { id: 'copy.txt', text: moved },
  ],
  { base: 'a.txt', pairs: 'base' },
);
const file = toCollationFile(collation, [{ path: 'scan.pdf', reason: 'no text in it' }]);

describe('the collation file', () => {
  it('says what it is, its base, and what could not be read', () => {
    expect(file).toMatchObject({ format: 'variorum/collation', version: 1, base: 'a.txt' });
    expect(file.problems).toEqual([{ path: 'scan.pdf', reason: 'no text in it' }]);
  });

  it('lists articles by id, with sigla in that order, and tells a copy', () => {
    expect(file.articles.map(({ id, sigil, copyOf }) => [id, sigil, copyOf])).toEqual([
      ['a.txt', 'A', undefined],
      ['b.txt', 'B', undefined],
      ['copy.txt', 'C', 'b.txt'],
    ]);
    expect(file.articles[0]?.paragraphs[0]).toEqual({ index: 0, start: 0, end: island('lede').length, role: 'body' });
  });

  it('has cells for those who have the paragraph, and moves for those who have it elsewhere', () => {
    expect(file.rows[0]).toEqual({ cells: { 'a.txt': [0], 'b.txt': [0], 'copy.txt': [0] } });
    expect(file.rows[1]).toEqual({
      cells: { 'a.txt': [1], 'b.txt': [4], 'copy.txt': [4] },
      moved: { 'b.txt': 3, 'copy.txt': 3 },
    });
    expect(file.rows[6]).toEqual({ cells: { 'a.txt': [6] } });
  });

  it('gives the words of an edit with the place of each', () => {
    expect(file.edits).toHaveLength(2);
    const at = island('lede').indexOf('Monday');
    expect(file.edits[0]).toMatchObject({
      a: 'a.txt',
      ia: 0,
      b: 'b.txt',
      ib: 0,
      from: { start: at, end: at + 6, text: 'Monday' },
      to: { start: at, end: at + 7, text: 'Tuesday' },
      inQuote: false,
    });
  });

  it('has links of the pairs that were compared, and survives being written and read', () => {
    expect(file.links).toHaveLength(12);
    expect(file.links[0]).toMatchObject({ a: 'a.txt', ia: 0, b: 'b.txt', ib: 0, kind: 'edited' });
    expect(JSON.parse(JSON.stringify(file))).toEqual(file);
  });

  it('lists nothing between letters that are stored otherwise, unless words differ: then its edits still turn one into the other', () => {
    const words =
      'The café of José Peña in Malmö opened on Tuesday, the harbor office said, with two tables and a lamp.';
    const listed = (other: string) => {
      const folder = [
        { id: 'a.txt', text: words },
        { id: 'b.txt', text: other.normalize('NFD') },
      ];
      const { links, edits } = toCollationFile(collated(folder, { base: 'a.txt', pairs: 'base' }), []);
      return { kinds: links.map(({ kind }) => kind), edits: edits.map(({ from, to }) => `${from.text}/${to.text}`) };
    };
    expect(listed(words)).toEqual({ kinds: ['same'], edits: [] });
    const { edits } = listed(words.replace('two', 'three'));
    expect(edits.map((edit) => edit.normalize('NFC'))).toEqual([
      'café/café',
      'José/José',
      'Peña/Peña',
      'Malmö/Malmö',
      'two/three',
    ]);
  });
});
