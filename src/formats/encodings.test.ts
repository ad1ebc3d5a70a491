import { createMultibyteEncoder } from '@exodus/bytes/multi-byte.js';
import { createSinglebyteEncoder } from '@exodus/bytes/single-byte.js';
import { describe, expect, it } from 'vitest';
import { decodeAny } from './encodings.ts';
import { articleOf } from './testing/here.ts';

const MULTI = new Set(['shift_jis', 'euc-jp', 'iso-2022-jp', 'euc-kr', 'gb18030', 'big5']);

function encode(encoding: string, text: string): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-16le') return new Uint8Array(Buffer.from(text, 'utf16le'));
  if (encoding === 'utf-16be') return new Uint8Array(Buffer.from(text, 'utf16le').swap16());
  return MULTI.has(encoding) ? createMultibyteEncoder(encoding)(text) : createSinglebyteEncoder(encoding)(text);
}

/** Invented sentences, two a language; ten texts are made of them. */
const SENTENCES: { readonly [language: string]: readonly [string, string] } = {
  western: [
    'Le pont de l’île a été fermé lundi, après une tempête qui a duré toute la nuit.',
    '“Größere Schäden gab es nicht”, sagte die Bürgermeisterin.',
  ],
  latin: [
    'Le pont a été fermé lundi, et les élèves sont restés à la maison.',
    'Größere Schäden gab es in der Altstadt nicht.',
  ],
  polish: [
    'Most nad rzeką został zamknięty, ponieważ jeden z filarów się osunął.',
    'Większych szkód na Starym Mieście nie było, źródło żółtej wody jest czyste.',
  ],
  russian: [
    'Мост через реку закрыли в понедельник, потому что одна из опор просела.',
    'Крупных повреждений в старом городе не было.',
  ],
  ukrainian: [
    'Міст через річку закрили в понеділок, бо одна з опор просіла.',
    'Великих пошкоджень у старому місті не було, її вулиці відкриті.',
  ],
  greek: ['Η γέφυρα έκλεισε τη Δευτέρα, επειδή ένας πυλώνας υποχώρησε.', 'Μεγάλες ζημιές δεν υπήρξαν στην παλιά πόλη.'],
  turkish: ['Köprü, ayaklarından biri çöktüğü için pazartesi günü kapatıldı.', 'Eski şehirde büyük bir hasar olmadı.'],
  hebrew: ['הגשר מעל הנהר נסגר ביום שני לאחר שאחד העמודים שקע.', 'בעיר העתיקה לא נגרם נזק כבד.'],
  arabic: ['أُغلق الجسر فوق النهر يوم الاثنين بعد أن هبط أحد أعمدته.', 'لم تقع أضرار كبيرة في المدينة القديمة.'],
  japanese: ['川に架かる橋は月曜日、橋脚の一つが沈んだため閉鎖された。', '旧市街に大きな被害はなかった。'],
  korean: ['강 위의 다리가 월요일 교각 하나가 내려앉아 폐쇄됐다.', '구시가지에는 큰 피해가 없었다.'],
  chinese: ['河上的大桥因一座桥墩下沉于星期一关闭。', '旧城没有受到严重损坏。'],
  taiwanese: ['河上的大橋因一座橋墩下沉於星期一關閉。', '舊城沒有受到嚴重損壞。'],
};

const HOMES: readonly (readonly [encoding: string, language: string])[] = [
  ['utf-8', 'western'],
  ['utf-16le', 'latin'],
  ['utf-16be', 'latin'],
  ['windows-1252', 'western'],
  ['iso-8859-15', 'latin'],
  ['macintosh', 'latin'],
  ['windows-1250', 'polish'],
  ['iso-8859-2', 'polish'],
  ['windows-1251', 'russian'],
  ['koi8-r', 'russian'],
  ['koi8-u', 'ukrainian'],
  ['iso-8859-5', 'russian'],
  ['windows-1253', 'greek'],
  ['windows-1254', 'turkish'],
  ['windows-1255', 'hebrew'],
  ['windows-1256', 'arabic'],
  ['shift_jis', 'japanese'],
  ['euc-jp', 'japanese'],
  ['iso-2022-jp', 'japanese'],
  ['euc-kr', 'korean'],
  ['gb18030', 'chinese'],
  ['big5', 'taiwanese'],
];

/** Ten texts of two sentences: each alone, both ways round, repeated, with figures and ASCII around them. */
const textsOf = ([one, two]: readonly [string, string]) => [
  one,
  two,
  `${one} ${two}`,
  `${two} ${one}`,
  `${one}\n\n${two}\n\n${one}`,
  `SKARN (AP) - ${one} ${two}`,
  `${one} 2026: 14.`,
  `http://courier.example/1\n${two} ${one}`,
  `${two}\r\n${two}\r\n${one}`,
  [one, two, one, two].join('\n'),
];

describe('texts in old encodings are right or flagged, never silently wrong', () => {
  let right = 0;
  it.each(HOMES)('%s', (encoding, language) => {
    for (const text of textsOf(SENTENCES[language]!)) {
      const { text: read, decoding } = decodeAny(encode(encoding, text));
      if (read === text) right += 1;
      else expect(decoding, `${text} as ${read}`).toMatchObject({ certainty: 'guess' });
      if (/^utf/.test(encoding))
        expect({ read, certainty: decoding.certainty }).toEqual({ read: text, certainty: 'certain' });
      else expect(decoding.certainty).not.toBe('certain');
    }
  });
  it('and nearly all are right', () => {
    expect(right).toBeGreaterThanOrEqual(0.93 * HOMES.length * 10);
  });
});

describe('the ladder', () => {
  const cyrillic = SENTENCES.russian![0];
  it('believes what a page declares, where the bytes allow it', async () => {
    const page = (charset: string) =>
      `<!doctype html><html><head><meta charset="${charset}"></head><body><p>${cyrillic}</p></body></html>`;
    const { text, origin } = await articleOf('a.html', encode('koi8-r', page('koi8-r')));
    expect(text).toBe(cyrillic);
    expect(origin?.decoding).toMatchObject({ encoding: 'koi8-r', by: 'declared', certainty: 'likely' });
  });

  it('does what the reader says, for one file or for all that are not Unicode', async () => {
    const bytes = encode('windows-1251', cyrillic);
    const one = await articleOf('a.txt', bytes, { encodings: { 'a.txt': 'koi8-r' } });
    expect(one.origin?.decoding).toMatchObject({ encoding: 'koi8-r', by: 'reader' });
    expect(one.text).not.toBe(cyrillic);
    const all = { encoding: 'windows-1251' };
    expect((await articleOf('a.txt', bytes, all)).text).toBe(cyrillic);
    expect((await articleOf('b.txt', encode('utf-8', cyrillic), all)).text).toBe(cyrillic);
  });

  it('tells each byte that is no character, and shows the rest', async () => {
    const bytes = encode('utf-8', 'Überall Nebel über dem Sund, sagte Frau Müller.');
    const broken = new Uint8Array([...bytes.slice(0, 14), 0xff, ...bytes.slice(14)]);
    const { text, origin } = await articleOf('a.txt', broken, { encodings: { 'a.txt': 'utf-8' } });
    expect(text).toContain('Überall Nebel\ufffd über dem Sund');
    expect(origin?.decoding).toMatchObject({ certainty: 'guess', brokenCount: 1, broken: [{ at: 14, bytes: [0xff] }] });
  });

  it('reads UTF-16 that breaks off, and says where', async () => {
    const bytes = encode('utf-16le', '\ufeffFog over the sound');
    const { text, origin } = await articleOf('a.txt', bytes.slice(0, -1));
    expect(text).toBe('Fog over the soun\ufffd');
    expect(origin?.decoding?.broken).toMatchObject([{ at: bytes.length - 2 }]);
  });
});
