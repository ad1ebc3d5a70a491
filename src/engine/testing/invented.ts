/**
 * Paragraphs in an invented language that behaves like English prose: stop words, rare words, names, numbers, commas,
 * quotations. Pure: the same seed gives the same words.
 *
 * Each paragraph of a story draws its rare words from a range of its own (its number), beside a few that run through the
 * whole story. So two paragraphs never tell the same, however far a failing case is shrunk, and what belongs together is
 * known.
 */

const CONSONANTS = 'bdfgklmnprstvz';
const VOWELS = 'aeiou';
const CODAS = ['n', 'r', 'l', 'm', 'd', 'x'];
const SYLLABLES = CONSONANTS.length * VOWELS.length;
/** Words of one ending. */
const PER_CODA = SYLLABLES * SYLLABLES;
/** The words of stories end in the first three codas, those put in by rewording in the others: none is both. */
const STORY_WORDS = 3 * PER_CODA;
const WORDS_OF_A_PARAGRAPH = 97;
const WORDS_OF_A_STORY = 30;
const STOPS = 'the of in to and that for with on was by at from had were it as'.split(' ');

/** How many paragraph numbers there are before words come back. */
export const PARAGRAPH_NUMBERS = Math.floor((STORY_WORDS - WORDS_OF_A_STORY) / WORDS_OF_A_PARAGRAPH);

/** What a sentence is made of: one number a word, and one for its form. */
export interface SentenceSeed {
  readonly words: readonly number[];
  readonly form: number;
}

/** A paragraph as sentences without the white space between them; its text is `sentences.join(' ')`. */
export type InventedParagraph = readonly string[];

function syllable(index: number): string {
  return `${CONSONANTS[index % CONSONANTS.length]}${VOWELS[Math.floor(index / CONSONANTS.length) % VOWELS.length]}`;
}

/** The word of a number from 0: two syllables and an end, five lower-case letters. */
function word(index: number): string {
  const first = syllable(index % SYLLABLES);
  const second = syllable(Math.floor(index / SYLLABLES) % SYLLABLES);
  return first + second + CODAS[Math.floor(index / PER_CODA) % CODAS.length];
}

/** Spreads neighbors over the syllables, so that words that follow each other do not look alike. `4099` shares no factor with the count. */
function storyWord(index: number): string {
  return word((index * 4099) % STORY_WORDS);
}

/** A word that no story holds. */
export function freshWord(seed: number): string {
  return word(STORY_WORDS + ((seed * 4099) % STORY_WORDS));
}

/** True for the words that a rewording may replace: rare words in lower case, of stories or fresh ones. */
export function isRareWord(text: string): boolean {
  return /^[a-z]{5}$/.test(text);
}

/** Digits, with a comma before the last three of four. */
function numeral(value: number): string {
  const digits = String(value);
  return digits.length > 3 ? `${digits.slice(0, -3)},${digits.slice(-3)}` : digits;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function oneWord(paragraph: number, place: number, seed: number): string {
  const rare = WORDS_OF_A_STORY + (paragraph % PARAGRAPH_NUMBERS) * WORDS_OF_A_PARAGRAPH;
  const own = storyWord(rare + ((seed + 5 * place) % WORDS_OF_A_PARAGRAPH));
  switch (place % 4) {
    case 0:
    case 2:
      return STOPS[(seed + place) % STOPS.length] ?? 'the';
    case 1:
      return seed % 5 === 4 ? storyWord(seed % WORDS_OF_A_STORY) : own;
    default:
      if (seed % 7 === 6) return `${capitalized(own)} ${capitalized(storyWord(seed % WORDS_OF_A_STORY))}`;
      return seed % 7 === 5 ? numeral(2 + (seed % 9000)) : own;
  }
}

function sentence(paragraph: number, first: number, seed: SentenceSeed): string {
  const words = seed.words.map((value, i) => oneWord(paragraph, first + i, value));
  const half = Math.ceil(words.length / 2);
  const speaker = capitalized(storyWord(seed.form % WORDS_OF_A_STORY));
  const start = capitalized(words.slice(0, half).join(' '));
  const rest = words.slice(half).join(' ');
  switch (seed.form % 5) {
    case 0:
      return `${start} ${rest}.`;
    case 1:
      return `${start}, ${rest}.`;
    case 2:
      return `"${start} ${rest}," ${speaker} said.`;
    case 3:
      return `${start} \u201c${rest}\u201d, Mr. ${speaker} said.`;
    default:
      return `${start} \u2013 ${rest}.`;
  }
}

/** The paragraph of a number (from 0, below `PARAGRAPH_NUMBERS` to be unlike all others) and of its sentences' seeds. */
export function inventParagraph(number: number, seeds: readonly SentenceSeed[]): InventedParagraph {
  let place = 0;
  return seeds.map((seed) => {
    const text = sentence(number, place, seed);
    place += seed.words.length;
    return text;
  });
}

/** Words of a text: what stands between white space. */
export function wordCount(text: string): number {
  return text.split(/\s/).filter((part) => part !== '').length;
}
