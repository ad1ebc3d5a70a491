import { lower } from '../text/characters.ts';

/** The commonest short words of languages that news comes in; a word that two of them share counts for both. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for with on his her by from at has have it as are were said',
  fr: 'le la les des et est une dans que pour qui sur au par plus avec ce ont du été',
  de: 'der die das und ist nicht ein eine mit von zu auf für dem den im sich des hat auch',
  es: 'el la los las de y que en un una por con para del se su más fue ha al',
  it: 'il la di che e è un una per con non del della sono nel alla gli ha si più',
  pt: 'o a os as de e que em um uma para com não do da no na se por mais',
  nl: 'de het een en van is dat op te met voor niet zijn aan er ook als bij die naar',
  sv: 'och att det som en på är av för med den till inte har om ett de i var vid',
  pl: 'i w na z do nie się że jest o to jak po od za przez dla był oraz przed',
  tr: 've bir bu da de için ile olarak daha çok olan gibi ise kadar sonra ancak değil',
  id: 'yang dan di dengan untuk dari ini itu pada tidak dalam akan oleh ke juga telah ada karena',
};

const LANGUAGES = Object.keys(FUNCTION_WORDS);
/** By function word the indexes of the languages that have it. */
const INDEXES = new Map<string, number[]>();
Object.values(FUNCTION_WORDS).forEach((words, language) => {
  for (const word of words.split(' ')) INDEXES.set(word, [...(INDEXES.get(word) ?? []), language]);
});

/** Scripts that stand for one language, surest first. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3041-\u30fa]/g],
  ['ko', /[\uac00-\ud7a3]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['he', /[\u05d0-\u05ea]/g],
  ['el', /[\u03b1-\u03c9]/g],
  ['th', /[\u0e01-\u0e2e]/g],
];

const ARABIC_SCRIPT = /[\u0620-\u064a\u066e-\u06d3]/g;
/** Letters of languages in Arabic script that are not told apart here: Pashto, Kurdish, Uighur, Sindhi. */
const NEITHER =
  /[\u0672\u0675-\u0678\u067a-\u067d\u067f-\u0685\u0687\u0689-\u0690\u0693-\u0697\u0699-\u06a8\u06ab-\u06ae\u06b0-\u06b9\u06bb-\u06bd\u06c4-\u06cb\u06cd-\u06d1]/;
const URDU = /[\u0679\u0688\u0691\u06ba\u06d2]/g;
const PERSIAN = /[\u067e\u0686\u0698\u06af]/g;
/** The article, and the letter that ends half of all nouns. */
const ARABIC = /\u0627\u0644|\u0629/g;

/** Arabic, Persian or Urdu, by the letters and endings that the others do not have. */
function inArabicScript(sample: string): string | undefined {
  const count = (letters: RegExp) => sample.match(letters)?.length ?? 0;
  if (count(ARABIC_SCRIPT) <= sample.length * 0.15 || NEITHER.test(sample)) return undefined;
  const least = sample.length * 0.01;
  if (count(URDU) >= least) return 'ur';
  if (count(PERSIAN) >= least) return 'fa';
  return count(ARABIC) >= 2 * least ? 'ar' : undefined;
}

/** Enough for sixty function words of an English text. */
const SAMPLE = 1200;

/** The language of a text as an ISO 639-1 code, or nothing unless script or function words leave little doubt. */
export function languageOf(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE);
  const latin = !/[\u0370-\uffff]/.test(sample.replace(/[\u2000-\u206f]/g, ''));
  for (const [language, script] of latin ? [] : SCRIPTS)
    if ((sample.match(script)?.length ?? 0) > sample.length * 0.15) return language;
  const arabic = latin ? undefined : inArabicScript(sample);
  if (arabic !== undefined) return arabic;
  const words = lower(sample.replace(/[\u2000-\u206f]/g, ' ')).match(/[a-z\u00df-\u024f]+/g) ?? [];
  if (words.length < 20) return undefined;
  const tally = LANGUAGES.map(() => 0);
  for (const word of words) for (const i of INDEXES.get(word) ?? []) tally[i] = (tally[i] as number) + 1;
  const counts = LANGUAGES.map((language, i) => ({ language, count: tally[i] as number }));
  counts.sort((x, y) => y.count - x.count);
  const [first, second] = counts;
  if (!first || !second || first.count < words.length * 0.15 || first.count < second.count * 1.5) return undefined;
  return first.language;
}
