import { describe, expect, it } from 'vitest';
import { lexemesOf } from '../text/english/lexemes.ts';
import { areRomanizations, lettersOf } from '../text/english/romanization.ts';
import { nameAgreement, nameIn } from './names.ts';

const wordsIn = (text: string) => nameIn(lexemesOf(text))?.words.join(' ');
const agreement = (a: string, b: string) => nameAgreement(lexemesOf(a), lexemesOf(b));

describe('a name is', () => {
  it.each([
    ['Lee Jae-myung', 'lee jae myung'],
    ['South Korean President Lee', 'lee'],
    ['the late Mr Orlo', undefined],
    ['former President Hana Belic', 'hana belic'],
    ['Institute of Tides', 'institute tides'],
    ["Orlo's", 'orlo'],
    ['Orlo and Morita', 'orlo morita'],
    ['Monday', undefined],
    ['They', undefined],
    ['Orlo said', undefined],
    ['Halden — Orlo', undefined],
    ['Room 12', undefined],
  ])('%s: %s', (text, words) => expect(wordsIn(text)).toBe(words));

  it('tells its titles and whether it names several', () => {
    expect(nameIn(lexemesOf('Mr Orlo'))).toMatchObject({ titles: ['mr'], several: false });
    expect(nameIn(lexemesOf('Orlo and Morita'))).toMatchObject({ titles: [], several: true });
  });
});

describe('two names agree', () => {
  it.each([
    ['Jae Myung', 'Jae-myung', 'letters'],
    ['Kamenvir', 'Kamen Vir', 'letters'],
    ['Vaduceanu', 'Văduceanu', 'letters'],
    ['al-Harun', 'el-Harun', 'letters'],
    ['Sanae Morita', 'Morita Sanae', 'order'],
    ['EFU', 'European Fishing Union', 'acronym'],
    ['Nasa', 'the US National Aeronautics and Space Administration', 'acronym'],
    ['Hristo Zhitarov', 'Christo Jitarov', 'romanization'],
    ['Anton Moor', 'Moor', 'part'],
    ['Mr Moor', 'Moor', 'equal'],
    ['Anna Moor', 'Anna Ford', 'none'],
    ['EFU', 'European Fishing League', 'none'],
    ['Orlo', 'the keeper', undefined],
  ])('%s and %s: %s', (a, b, how) => {
    expect(agreement(a, b)).toBe(how);
    expect(agreement(b, a)).toBe(agreement(a, b));
  });
});

describe('romanizations', () => {
  const are = (a: string, b: string) => areRomanizations(lettersOf(a), lettersOf(b));

  it.each([
    ['Kyiv', 'Kiev'],
    ['Nebi', 'Nabi'],
    ['Zelensky', 'Zelenskyy'],
    ['Zhitarov', 'Jitarov'],
    ['Mohammed', 'Muhammad'],
    ['Lukashenka', 'Lukashenko'],
    ['Chechnya', 'Chechnia'],
    ['Osama', 'Usama'],
  ])('%s and %s are one name', (a, b) => {
    expect(are(a, b)).toBe(true);
    expect(are(b, a)).toBe(true);
  });

  it.each([
    ['Iran', 'Iraq'],
    ['Austria', 'Australia'],
    ['Slovakia', 'Slovenia'],
    ['Niger', 'Nigeria'],
    ['Johnson', 'Jackson'],
    ['Miller', 'Muller'],
    ['Hansen', 'Hanson'],
    ['Mario', 'Maria'],
    ['Chang', 'Cheng'],
    ['Lee', 'Li'],
    ['Hill', 'Hall'],
  ])('%s and %s are two', (a, b) => expect(are(a, b)).toBe(false));

  it('of a word of ten thousand letters are looked for no longer', () =>
    expect(are('a'.repeat(10_000), 'e'.repeat(10_000))).toBe(false));
});
