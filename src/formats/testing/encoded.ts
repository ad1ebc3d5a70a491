/** Invented texts in 22 encodings, ten in each. */
import { createMultibyteEncoder } from '@exodus/bytes/multi-byte.js';
import { createSinglebyteEncoder } from '@exodus/bytes/single-byte.js';

const MULTI = new Set(['shift_jis', 'euc-jp', 'iso-2022-jp', 'euc-kr', 'gb18030', 'big5']);

function utf16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), isLittle);
  return new Uint8Array(view.buffer);
}

/** The bytes of a text in an encoding that has all of its characters. */
export function encode(encoding: string, text: string): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding.startsWith('utf-16')) return utf16(text, encoding === 'utf-16le');
  return MULTI.has(encoding) ? createMultibyteEncoder(encoding)(text) : createSinglebyteEncoder(encoding)(text);
}

/** Invented sentences, two a language; ten texts are made of them. */
export const SENTENCES: { readonly [language: string]: readonly [string, string] } = {
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

/** Encodings, each with the language that it is tried on. */
export const HOMES: readonly (readonly [encoding: string, language: string])[] = [
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
export const textsOf = ([one, two]: readonly [string, string]) => [
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
