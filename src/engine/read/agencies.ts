import { foldText } from '../text/characters.ts';

/** Short name, then other forms, folded. The list is evidence and not needed: a tag in a dateline's slot is an agency too. */
const KNOWN: readonly (readonly [string, ...string[]])[] = [
  ['AP', 'associated press', 'the ap'],
  ['AFP', 'agence france-presse', 'agence france presse', 'afp-jiji', 'afp news agency', 'afp news'],
  ['Reuters', 'thomson reuters', 'reuters news agency', 'reuters news'],
  ['dpa', 'deutsche presse-agentur', 'deutsche presse agentur', 'dpa international'],
  ['Kyodo', 'kyodo news', 'kyodo news agency'],
  ['Jiji', 'jiji press'],
  ['Xinhua', 'xinhua news agency', 'xinhua news'],
  ['TASS', 'itar-tass', 'tass news agency'],
  ['Interfax'],
  ['RIA Novosti', 'ria'],
  ['Yonhap', 'yonhap news agency', 'yonhap news'],
  ['EFE', 'agencia efe', 'epa-efe'],
  ['Europa Press'],
  ['ANSA'],
  ['PTI', 'press trust of india'],
  ['ANI', 'asian news international'],
  ['IANS', 'indo-asian news service'],
  ['UNI', 'united news of india'],
  ['Bloomberg', 'bloomberg news'],
  ['UPI', 'united press international'],
  ['PA', 'pa media', 'press association', 'the press association', 'pa news agency'],
  ['AAP', 'australian associated press'],
  ['CP', 'canadian press', 'the canadian press'],
  ['CNA', 'central news agency'],
  ['Bernama'],
  ['Antara'],
  ['WAM', 'emirates news agency'],
  ['SPA', 'saudi press agency'],
  ['MENA', 'middle east news agency'],
  ['Anadolu', 'anadolu agency', 'aa'],
  ['IRNA'],
  ['Wafa'],
  ['APA', 'austria presse agentur'],
  ['ANP'],
  ['Belga'],
  ['Lusa'],
  ['PAP'],
  ['CTK', 'čtk'],
  ['NTB'],
  ['TT'],
  ['Ritzau'],
  ['STT'],
  ['BNS'],
  ['Tanjug'],
  ['Ukrinform'],
  ['NAN', 'news agency of nigeria'],
  ['CMC', 'caribbean media corporation'],
  ['RNZ'],
  ['BSS'],
  ['UNB'],
  ['APP', 'associated press of pakistan'],
  ['KCNA'],
  ['ZUMA', 'zuma press'],
  ['SID'],
  ['KNA'],
  ['epd'],
];

const BY_FORM = new Map(KNOWN.flatMap((forms) => forms.map((form) => [foldText(form), forms[0]] as const)));
/** Tags that are common words or initials elsewhere: they count as agencies in capitals only. */
const EXACT = new Set([
  'pa',
  'aa',
  'cp',
  'tt',
  'uni',
  'app',
  'ani',
  'ria',
  'spa',
  'mena',
  'nan',
  'pap',
  'apa',
  'sid',
  'cna',
  'ap',
]);

/** The short name of a known news agency in any of its forms (`The Associated Press` is `AP`), or nothing. */
export function agencyOf(words: string): string | undefined {
  const form = foldText(words).replace(/^the /, '');
  if (EXACT.has(form) && /[a-z]/.test(words.replace(/^the /i, ''))) return undefined;
  return BY_FORM.get(form);
}

/** A name that says itself that it is a news agency, known or not: `Northlight News Agency`. */
export const namesAgency = (words: string) =>
  /\b(?:news|press) (?:agency|service|association|trust)$|\bnewswire$|^agence \w|\bpresse-?agentur$/i.test(words);

/** One word with a capital, or a desk's initials (`AFP/ec`). */
const ONE_WORD = /^(?:[a-z]{2,3}(?:\([a-z]{2,3}\))?$)|^[A-Z][\w'’.-]*$/;

/**
 * A line of agencies and nothing else (`Agence France Presse, Reuters`, `(AP)`, `AFP/dpa`): their short names, or none. One of several
 * may be unknown (`Northlight, dpa`).
 */
export function agenciesOf(line: string): string[] {
  if (line.length > 120) return [];
  const bare = line.replace(/^[\s([/—–-]+/, '').replace(/[)\].]{1,4}$/, '');
  if (bare.length > 80) return [];
  const parts = bare.split(/\s{0,4}(?:[,/|&+;]| and | with | via )\s{0,4}/i);
  const known = parts.map((part) => agencyOf(part) ?? agencyOf(part.split('-')[0] as string));
  if (!known.some((name) => name !== undefined)) return [];
  const names = parts.map((part, i) => known[i] ?? (ONE_WORD.test(part) ? part : undefined));
  return names.every((name) => name !== undefined) ? names : [];
}
