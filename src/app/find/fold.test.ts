import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, placesIn } from './fold.ts';

const LOOSE = { matchCase: false, matchAccents: false };

/** The words that are found, as they stand in the text. */
function found(text: string, query: string, choices = LOOSE): string[] {
  const sought = fold(query, choices).text.trim();
  return placesIn(fold(text, choices), sought).map(({ start, end }) => text.slice(start, end));
}

describe('what is found', () => {
  it('is the same in capitals, and with or without accents', () => {
    expect(found('Văduceanu met VADUCEANU.', 'vaduceanu')).toEqual(['Văduceanu', 'VADUCEANU']);
    expect(found('Łódź, Malmø, Straße, naïve', 'lodz')).toEqual(['Łódź']);
    expect(found('Łódź, Malmø, Straße, naïve', 'malmo')).toEqual(['Malmø']);
    expect(found('Łódź, Malmø, Straße, naïve', 'strasse')).toEqual(['Straße']);
  });

  it('is told apart by case or by accents when the reader asks', () => {
    expect(found('Lee lee', 'Lee', { matchCase: true, matchAccents: false })).toEqual(['Lee']);
    expect(found('resumé resume', 'resume', { matchCase: false, matchAccents: true })).toEqual(['resume']);
    expect(found('resumé resume', 'RESUMÉ', { matchCase: false, matchAccents: true })).toEqual(['resumé']);
  });

  it('is the same whether an accent is a character of its own or not, and the accent is part of it', () => {
    const apart = 'cafe\u0301s';
    expect(found(apart, 'café', { matchCase: true, matchAccents: true })).toEqual(['cafe\u0301']);
    expect(found(apart, 'cafe')).toEqual(['cafe\u0301']);
    expect(found(apart, 'cafe', { matchCase: true, matchAccents: true })).toEqual([]);
  });

  it('is the same whether a Korean syllable is one character or its letters', () => {
    const apart = '한국'.normalize('NFD');
    expect(found(apart, '한국')).toEqual([apart]);
    expect(found('한국', '국'.normalize('NFD'))).toEqual(['국']);
    expect(found(apart, '하')).toEqual([]);
  });

  it('does not mind the shape of quotation marks and dashes, nor how much white space there is', () => {
    expect(found('“It’s  over,” she said — late', '"it\'s over," she said - late')).toEqual([
      '“It’s  over,” she said — late',
    ]);
    expect(found('co\u00adoperate', 'cooperate')).toEqual(['co\u00adoperate']);
  });

  it('never begins or ends inside a character', () => {
    expect(found('한국', '하')).toEqual([]);
    expect(found('習近平', '近')).toEqual(['近']);
    expect(found('Straße', 'stras')).toEqual(['Straß']);
  });

  it('does not lie over itself', () => {
    expect(found('aaaa', 'aa')).toEqual(['aa', 'aa']);
  });

  it('folds to what was asked for, wherever it stands, and every place is found', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'A', 'á', 'e\u0301', ' ', '\n', '’', "'", 'ß', '習', '😀', '…'),
    });
    fc.assert(
      fc.property(text, text, fc.boolean(), fc.boolean(), (own, query, matchCase, matchAccents) => {
        const choices = { matchCase, matchAccents };
        const sought = fold(query, choices).text.trim();
        fc.pre(sought !== '');
        for (const words of found(own, query, choices)) expect(fold(words, choices).text).toContain(sought);
        expect(found(`${own}x${query.trim()}x`, query, choices).length).toBeGreaterThanOrEqual(
          found(own, query, choices).length,
        );
      }),
    );
  });

  it('finds a text in itself, around other words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (query) => {
        fc.pre(fold(query, LOOSE).text.trim() !== '');
        expect(found(`. ${query} .`, query).length).toBeGreaterThan(0);
      }),
    );
  });
});
