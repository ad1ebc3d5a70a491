import { lower } from '../characters.ts';

/** Letters that do not come apart into a base letter and a mark. */
const WHOLE: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ə: 'e',
};

/** A name's letters alone: lower case, no diacritics, hyphens, spaces, apostrophes or dots. */
export function lettersOf(name: string): string {
  let letters = '';
  for (const c of lower(name).normalize('NFD')) {
    const code = c.charCodeAt(0);
    if ((code >= 0x300 && code <= 0x36f) || " -.'’‘ʼ`‐‑".includes(c)) continue;
    letters += WHOLE[c] ?? c;
  }
  return letters;
}

/** Consonants that different systems write in different ways, each to one letter; tried in this order. */
const CONSONANTS: readonly (readonly [RegExp, string])[] = [
  [/^chr/, 'hr'],
  [/^khr/, 'hr'],
  [/shch|sch/g, 's'],
  [/sh/g, 's'],
  [/dzh|dj|zh/g, 'j'],
  [/tsch|tch|cz|ch/g, 'q'],
  [/kh/g, 'h'],
  [/ck/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/tz|ts/g, 'c'],
  [/ph/g, 'f'],
  [/gh/g, 'g'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/w/g, 'v'],
  [/ff?$/, 'v'],
  [/x/g, 'ks'],
  [/(?<=[aeiouy])h(?![aeiouy])/g, ''],
  [/([b-df-hj-np-tv-xz])\1/g, '$1'],
];

const VOWELS: readonly (readonly [RegExp, string])[] = [
  [/ou|oo/g, 'u'],
  [/ee|iy|yy|ii|ij/g, 'i'],
  [/e[iy]|a[iy]|ae/g, 'e'],
  [/aa/g, 'a'],
  [/oe/g, 'o'],
  [/ue/g, 'u'],
];

/** Vowels that are written for one another. Not `o` for `a` at the end, which tells men from women in many languages. */
const ALIKE = new Set(['ae', 'ou', 'ei', 'iy', 'au', 'ey']);
const areAlike = (x: string, y: string) => x === y || ALIKE.has(x < y ? x + y : y + x);
/** `yi` and `ie`: they begin and end alike. */
const areAlikeRuns = (x: string, y: string) => areAlike(x.charAt(0), y.charAt(0)) && areAlike(x.slice(-1), y.slice(-1));

/** Every name is held against many others: what was found out about a word is kept, of so many words at a time. */
const MOST_KEPT = 4000;
const KEPT = new Map<string, readonly string[]>();

/** Runs of vowels and of consonants, in turn; the first is of consonants, perhaps empty. */
function soundsOf(word: string): readonly string[] {
  const known = KEPT.get(word);
  if (known) return known;
  if (KEPT.size >= MOST_KEPT) KEPT.clear();
  const sounds = runsOfSounds(word);
  KEPT.set(word, sounds);
  return sounds;
}

function runsOfSounds(word: string): readonly string[] {
  let written = word.replaceAll('q', 'k');
  for (const [pattern, letter] of CONSONANTS) written = written.replace(pattern, letter);
  for (const [pattern, letter] of VOWELS) written = written.replace(pattern, letter);
  return written.split(/([aeiouy]+)/);
}

/** First letters of which no system writes one for another: the sounds of two words that begin in different groups differ. */
const BEGINNINGS = ['aeiouy', 'chkqstx', 'djz', 'fp', 'vw'] as const;

/** The group of a word's first letter, as its first letter; the letter itself where it stands for nothing else. */
function beginningOf(word: string): string {
  const first = word.charAt(0);
  return BEGINNINGS.find((group) => group.includes(first))?.charAt(0) ?? first;
}

const LATIN = /^[a-z]{3,40}$/;
/** From this length on a final `o` for `a` is a matter of romanization (`Lukashenka`). */
const LONG = 8;

/**
 * Whether two words in letters (see `lettersOf`) may be one name in two romanizations: `kyiv` and `kiev`, `zhitarov` and
 * `jitarov`. The consonants must agree, and of the vowels all but half, the others being alike. Gets wrong two names that
 * differ in such a vowel alone (`Lena`, `Lina`), and misses those that begin otherwise (`Gaddafi`, `Qadhafi`).
 */
export function areRomanizations(x: string, y: string): boolean {
  // Most words begin otherwise: then nothing more is asked.
  if (x === y || beginningOf(x) !== beginningOf(y) || !LATIN.test(x) || !LATIN.test(y)) return false;
  const [one, two] = [soundsOf(x), soundsOf(y)];
  if (one.length !== two.length) return false;
  const groups = one.length >> 1;
  let other = 0;
  for (let i = 0; i < one.length; i++) {
    const [s, t] = [one[i] as string, two[i] as string];
    if (s === t) continue;
    if (i % 2 === 0) return false;
    const final = i === one.length - 2 && one.at(-1) === '' && x.length >= LONG;
    if (!areAlikeRuns(s, t) && !(final && 'oa ao'.includes(s + t))) return false;
    if (groups === 1 && (s.length < 2 || t.length < 2)) return false;
    other++;
  }
  return other === 0 || (Math.min(x.length, y.length) >= 4 && other <= Math.ceil(groups / 2));
}
