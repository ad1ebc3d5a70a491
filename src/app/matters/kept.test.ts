import { describe, expect, it } from 'vitest';
import { pairName, placeName, placesOfMatter, readChecked, type Shelf, writeChecked } from './kept.ts';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);
const C = 'c'.repeat(64);

function memory(): Shelf & { readonly items: Map<string, string> } {
  const items = new Map<string, string>();
  return {
    items,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
}

const spot = { article: 1, base: { start: 4, end: 9 }, version: { start: 2, end: 2 } };

describe('a checked place', () => {
  it('is the same whichever of the two is the base text', () => {
    const mirrored = { article: 0, base: spot.version, version: spot.base };
    expect(placeName([A, B], 0, spot)).toBe(placeName([A, B], 1, mirrored));
    expect(placeName([B, A], 0, spot)).toBe(placeName([B, A], 1, mirrored));
  });

  it('does not depend on what else is open, nor on the order of the files', () => {
    expect(placeName([A, B, C], 0, spot)).toBe(placeName([A, B], 0, spot));
    expect(placeName([C, B, A], 2, spot)).toBe(placeName([A, B], 0, spot));
  });

  it('is another one where the articles, or the words in them, are others', () => {
    const names = [
      placeName([A, B], 0, spot),
      placeName([A, C], 0, spot),
      placeName([A, B], 0, { ...spot, base: { start: 4, end: 8 } }),
      placeName([A, B], 0, { ...spot, base: null }),
    ];
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('what is kept', () => {
  it('is read as it was written, and taken back', () => {
    const shelf = memory();
    const place = placeName([A, B], 0, spot);
    expect(writeChecked(() => shelf, [place], true)).toBe(true);
    expect([...readChecked(() => shelf, [pairName(B, A)])]).toEqual([place]);
    expect([...readChecked(() => shelf, [pairName(A, C)])]).toEqual([]);
    writeChecked(() => shelf, [place], false);
    expect(shelf.items.size).toBe(0);
  });

  it('holds digits of hashes and offsets, and nothing else', () => {
    const shelf = memory();
    writeChecked(() => shelf, [placeName([A, B], 0, spot), placeName([A, B], 0, { ...spot, version: null })], true);
    expect([...shelf.items]).toEqual([[`variorum.checked.${'a'.repeat(20)}.${'b'.repeat(20)}`, '4-9>2-2 4-9>']]);
  });

  it('loses nothing of what another tab has written meanwhile', () => {
    const shelf = memory();
    const [one, other] = [spot, { ...spot, base: { start: 20, end: 25 } }].map((s) => placeName([A, B], 0, s));
    writeChecked(() => shelf, [one!], true);
    writeChecked(() => shelf, [other!], true);
    writeChecked(() => shelf, [one!], false);
    expect([...readChecked(() => shelf, [pairName(A, B)])]).toEqual([other]);
  });

  it('is nothing where the browser refuses, and nothing breaks', () => {
    const refusing = (): Shelf => {
      throw new Error('denied');
    };
    expect(writeChecked(refusing, [placeName([A, B], 0, spot)], true)).toBe(false);
    expect(readChecked(refusing, [pairName(A, B)]).size).toBe(0);
  });

  it('passes over what somebody else wrote there', () => {
    const shelf = memory();
    shelf.setItem(`variorum.checked.${pairName(A, B)}`, 'the words 4-9>2-2 <b>');
    expect(readChecked(() => shelf, [pairName(A, B)]).size).toBe(1);
  });

  it('asks for every version of a difference', () => {
    const matter = { spots: [spot, { ...spot, article: 2 }] } as unknown as Parameters<typeof placesOfMatter>[2];
    expect(new Set(placesOfMatter([A, B, C], 0, matter)).size).toBe(2);
  });
});
