/** Text as it is searched: what a reader would call the same is the same, and every place is known in the text itself. */

/** What is told apart besides. Quotation marks, dashes and white space of every shape are always the same. */
export interface FoldChoices {
  readonly matchCase: boolean;
  readonly matchAccents: boolean;
}

export interface Folded {
  readonly text: string;
  /** By code unit of `text`, and once behind its end: where it stands in the text that was folded. */
  readonly at: Int32Array;
}

/** Letters with a stroke, and joined ones, which Unicode does not take apart. */
const BARE: { readonly [letter: string]: string } = {
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ħ: 'h',
  Ħ: 'H',
  ı: 'i',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ß: 'ss',
  ð: 'd',
  þ: 'th',
};

const SAME: { readonly [sign: string]: string } = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '…': '...',
};

const MARK = /\p{M}/u;
const MARKS = /\p{M}+/gu;
/** A Korean syllable in its letters, as some systems store it. */
const SYLLABLE = /[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?/y;
const SPACE = /\s/;
/** Soft hyphens, zero-width spaces and directions: they show nothing. */
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff]/;

function foldCharacter(character: string, { matchCase, matchAccents }: FoldChoices): string {
  if (UNSEEN.test(character)) return '';
  let folded = SAME[character] ?? character;
  if (character > '\u007f') {
    const apart = folded.normalize('NFD');
    // A Korean syllable comes apart as well, and would then begin like another.
    if (MARK.test(apart)) folded = matchAccents ? apart : apart.replace(MARKS, '');
    if (!matchAccents) folded = BARE[folded] ?? folded;
  }
  if (matchCase) return folded;
  const lower = folded.toLowerCase();
  return matchAccents ? lower : lower.replace(MARKS, '');
}

/** Folds a text, character by character. */
export function fold(text: string, choices: FoldChoices): Folded {
  const at: number[] = [];
  let folded = '';
  for (let i = 0; i < text.length; ) {
    const code = text.codePointAt(i)!;
    const character = String.fromCodePoint(code);
    let next = i + character.length;
    let piece: string;
    if (SPACE.test(character)) {
      while (next < text.length && SPACE.test(text[next]!)) next += 1;
      piece = ' ';
    } else if (code >= 0x1100 && code <= 0x1112) {
      SYLLABLE.lastIndex = i;
      const [syllable = character] = SYLLABLE.exec(text) ?? [];
      next = i + syllable.length;
      piece = syllable.normalize('NFC');
    } else if (code < 0x80) piece = choices.matchCase ? character : character.toLowerCase();
    else piece = foldCharacter(character, choices);
    for (let unit = 0; unit < piece.length; unit += 1) at.push(i);
    folded += piece;
    i = next;
  }
  at.push(text.length);
  return { text: folded, at: Int32Array.from(at) };
}

/**
 * The places of a folded query in a folded text, none over another, as ranges of the text that was folded. A range never ends
 * inside a character, nor before the accent of its last letter.
 */
export function placesIn({ text, at }: Folded, query: string): { readonly start: number; readonly end: number }[] {
  const places: { start: number; end: number }[] = [];
  if (query === '') return places;
  for (let from = text.indexOf(query); from >= 0; ) {
    let end = from + query.length;
    const isWhole = end >= text.length || !MARK.test(text[end]!);
    while (end < text.length && at[end] === at[end - 1]) end += 1;
    if (isWhole) places.push({ start: at[from]!, end: at[end]! });
    from = text.indexOf(query, isWhole ? end : from + 1);
  }
  return places;
}
