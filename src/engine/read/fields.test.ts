import { describe, expect, it } from 'vitest';
import type { FieldName } from '../model.ts';
import { readFileName } from './filename.ts';
import { languageOf } from './language.ts';
import { readArticle } from './read.ts';

const LEDE =
  'Engineers closed the Harrow Bridge on Tuesday after divers found cracks in two of its piers, the harbour board said.';
const SECOND =
  'The bridge carries 14,000 vehicles a day and is the only road to the island of Sarn, where the ferry service ended in 2019.';

const read = (text: string, id = '7.txt') => readArticle({ id, text }).article;

/** A field's value and the words of the text at its range. */
function field(text: string, name: FieldName, id?: string): [string | undefined, string | undefined] {
  const found = read(text, id).fields[name];
  return [found?.value, found?.start === undefined ? undefined : text.slice(found.start, found.end)];
}

describe('fields', () => {
  it('give the dateline and agency inside the first paragraph', () => {
    const text = `Bridge to island is shut\nPORT ELLERY (Northlight) — ${LEDE}\n${SECOND}`;
    expect(field(text, 'dateline')).toEqual(['PORT ELLERY (Northlight) —', 'PORT ELLERY (Northlight) —']);
    expect(field(text, 'agency')).toEqual(['Northlight', 'Northlight']);
    expect(field(text, 'headline')).toEqual(['Bridge to island is shut', 'Bridge to island is shut']);
  });

  it('call an agency by its short name, and point to the words', () => {
    expect(field(`PORT ELLERY (The Associated Press) — ${LEDE}`, 'agency')).toEqual(['AP', 'The Associated Press']);
    expect(field(`${LEDE}\n${SECOND}\nAgence France Presse, Reuters`, 'agency')).toEqual([
      'AFP',
      'Agence France Presse, Reuters',
    ]);
  });

  it('give the agency that closes the last paragraph, known or not', () => {
    expect(field(`${LEDE}\n${SECOND} AFP`, 'agency')).toEqual(['AFP', 'AFP']);
    expect(field(`${LEDE}\n${SECOND} — dpa/Reuters`, 'agency')).toEqual(['dpa', 'dpa/Reuters']);
    expect(field(`${LEDE}\n${SECOND} — Reuters`, 'credit')).toEqual(['— Reuters', '— Reuters']);
    expect(field(`${LEDE}\n${SECOND} NORTHLIGHT`, 'agency')).toEqual(['NORTHLIGHT', 'NORTHLIGHT']);
  });

  it('take no agency from what is told to one, or from a picture', () => {
    expect(field(`${LEDE}\n“We could not wait,” Tarrant told AFP.`, 'agency')).toEqual([undefined, undefined]);
    expect(field(`${LEDE}\nPhoto: AFP\n${SECOND}`, 'agency')).toEqual([undefined, undefined]);
  });

  it('give the sign-off inside the last paragraph as the credit', () => {
    const signed = '(Reporting by Lev Okonjo; Editing by Pia Stormont)';
    expect(field(`${LEDE}\n${SECOND} ${signed}`, 'credit')).toEqual([signed, signed]);
  });

  it('give the people of the byline without By, place and agency', () => {
    expect(field(`Bridge shut\nBy Lev Okonjo and PIA STORMONT, Associated Press\n${LEDE}`, 'byline')[0]).toBe(
      'Lev Okonjo, PIA STORMONT',
    );
    expect(field(`Bridge shut\nBy Lev Okonjo and PIA STORMONT, Associated Press\n${LEDE}`, 'agency')[0]).toBe('AP');
    expect(field(`Bridge shut\nBy Lev Okonjo in Sarn\n${LEDE}`, 'byline')[0]).toBe('Lev Okonjo');
    expect(field(`${LEDE}\n${SECOND}\nBy Lev Okonjo With Pia Stormont`, 'byline')[0]).toBe('Lev Okonjo, Pia Stormont');
  });

  it('give the outlet that signs with its letters, and the owner of the text', () => {
    expect(field(`${LEDE}\n${SECOND}\nL.Okonjo--QTB`, 'outlet')).toEqual(['QTB', 'QTB']);
    expect(field(`${LEDE}\n© 2023 The Quill Lantern. All rights reserved.`, 'outlet')).toEqual([
      'The Quill Lantern',
      'The Quill Lantern',
    ]);
    expect(field(`${LEDE}\nCopyright 2018 The Associated Press. All rights reserved.`, 'agency')).toEqual([
      'AP',
      'The Associated Press',
    ]);
  });

  it('give the day of publication in the words of the text, published before updated', () => {
    expect(field(`Bridge shut\nUpdated: 15 March 2023\nPublished: 14 March 2023\n${LEDE}`, 'published')).toEqual([
      '14 March 2023',
      '14 March 2023',
    ]);
    expect(field(`Bridge shut\nMar 14, 2023, 10:02 AM\n${LEDE}`, 'published')[0]).toBe('Mar 14, 2023, 10:02 AM');
    expect(field(`SARN, March 14 (AP) - ${LEDE}`, 'published')).toEqual(['March 14', 'March 14']);
    expect(field(LEDE, 'published', 'lantern-2023-03-14.txt')).toEqual(['2023-03-14', undefined]);
  });

  it('of the format stand before those of the text', () => {
    const { article } = readArticle({
      id: 'a.txt',
      text: `Bridge shut\n${LEDE}`,
      fields: { headline: { value: 'Island cut off' } },
    });
    expect(article.fields.headline).toEqual({ value: 'Island cut off' });
  });
});

describe('a language', () => {
  it('is told by function words or script, and only when they leave no doubt', () => {
    expect(languageOf(`${LEDE} ${SECOND}`)).toBe('en');
    expect(
      languageOf(
        'Die Brücke ist die einzige Straße auf die Insel, und der Bürgermeister sagte, dass sie nicht mehr zu retten ist und mit dem Schiff zu rechnen sei.',
      ),
    ).toBe('de');
    expect(languageOf('قالت إدارة الميناء يوم الثلاثاء إن العبارة أبحرت من جديد إلى الجزيرة.')).toBe('ar');
    expect(languageOf('شرکت قصد دارد کشتی را که در سال گذشته ساخته شده ظرف سه سال جایگزین کند، به گفتهٔ مدیر.')).toBe(
      'fa',
    );
    expect(languageOf('بندرگاہ کے سربراہ نے کہا کہ جزیرے کی کشتی چار دن کے بعد منگل کو دوبارہ چلنے لگی ہے۔')).toBe(
      'ur',
    );
    expect(languageOf('ښار ته د کښتۍ لار بیا پرانستل شوه او ډېر خلک خوښ ول چې کور ته ولاړ شي.')).toBeUndefined();
    expect(languageOf('埃勒里港港务局周二表示,潜水员在哈罗大桥的两个桥墩上发现裂缝后,工程师关闭了该桥。')).toBe('zh');
    expect(languageOf('Bridge shut')).toBeUndefined();
    expect(languageOf('')).toBeUndefined();
  });
});

describe('the name of a file', () => {
  it.each([
    ['dailymail-ap.txt', 'Daily Mail', 'AP'],
    ['straits-times_2024.txt', 'Straits Times', undefined],
    ['story/nyt-reuters.txt', 'New York Times', 'Reuters'],
    ['quill-courier.txt', 'Quill Courier', undefined],
    ['The Sarn Gazette (2).txt', 'The Sarn Gazette', undefined],
    ['www.quillcourier.com.txt', 'www.quillcourier.com', undefined],
    ['afp-early.txt', undefined, 'AFP'],
    ['000_30e010ba5f2e8d05.txt', undefined, undefined],
    ['bridge.txt', undefined, undefined],
  ])('%s names %s and %s', (id, outlet, agency) => {
    expect([readFileName(id).outlet, readFileName(id).agency]).toEqual([outlet, agency]);
  });
});

describe('the name of an article', () => {
  const nameOf = (text: string, id: string, name?: string) =>
    readArticle({ id, text }, name === undefined ? {} : { name }).article.name;

  it('is what the reader gave, else the outlet, the agency, the byline, the file', () => {
    const text = `${LEDE}\n${SECOND} AFP\n`;
    expect(nameOf(text, 'dailymail-ap.txt', ' Ours ')).toEqual({ text: 'Ours', source: 'given' });
    expect(nameOf(text, 'dailymail-ap.txt', ' ')).toEqual({ text: 'Daily Mail', source: 'outlet' });
    expect(nameOf(text, '3.txt')).toEqual({ text: 'AFP', source: 'agency' });
    expect(nameOf(`${LEDE}\nBy Lev Okonjo and Pia Stormont`, '3.txt')).toEqual({
      text: 'By Okonjo, Stormont',
      source: 'byline',
    });
    expect(nameOf(`Bridge shut\nBy Lev Okonjo\n${LEDE}`, '3.txt')).toEqual({ text: 'By Lev Okonjo', source: 'byline' });
    expect(nameOf(LEDE, '3.txt')).toEqual({ text: '3', source: 'file' });
  });

  it('leaves out the fingerprint of a file while anything else is left', () => {
    expect(nameOf(LEDE, 'a/000_30e010ba5f2e8d05.txt').text).toBe('000');
    expect(nameOf(LEDE, '30e010ba5f2e8d05.txt').text).toBe('30e010ba');
    expect(nameOf(LEDE, 'second take.txt').text).toBe('Second take');
    expect(nameOf(LEDE, '.txt').text).not.toBe('');
  });
});
