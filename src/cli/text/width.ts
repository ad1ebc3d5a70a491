/** How many columns of a terminal a text takes, and what of it may be printed there. */

/** East Asian wide and full-width blocks, first and last. Emoji are told by their property. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1b000, 0x1b2ff],
  [0x20000, 0x3fffd],
];

const ZERO = /^(?:[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff]|\p{Emoji_Modifier})$/u;
const EMOJI = /^\p{Emoji_Presentation}$/u;
/** Marks that set or turn the reading direction of what follows them. */
const BIDI = new Set([0x61c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069]);
const JOINER = '\u200d';
const EMOJI_STYLE = '\ufe0f';

/** Two of them make a flag. */
const isRegional = (code: number) => code >= 0x1f1e6 && code <= 0x1f1ff;

/** Columns of one code point that stands alone. */
function columnsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x300) return code === 0xad ? 0 : 1;
  if (ZERO.test(character)) return 0;
  if (WIDE.some(([first, last]) => code >= first && code <= last)) return 2;
  return !isRegional(code) && EMOJI.test(character) ? 2 : 1;
}

/** A piece of text that is never broken, and the columns it takes. */
export interface Glyph {
  readonly text: string;
  readonly columns: number;
}

/**
 * Cuts a text into what a terminal shows in one place: a character with its combining marks, an emoji with what is joined to
 * it, a flag. Linear in the text.
 */
export function glyphs(text: string): readonly Glyph[] {
  const found: { text: string; columns: number }[] = [];
  let joined = false;
  let flag = false;
  for (const character of text) {
    const last = found.at(-1);
    const columns = columnsOf(character);
    const regional = isRegional(character.codePointAt(0) ?? 0);
    const second: boolean = flag && regional;
    if (last && (columns === 0 || joined || second)) {
      last.text += character;
      if (character === EMOJI_STYLE || second) last.columns = 2;
    } else found.push({ text: character, columns });
    joined = character === JOINER;
    flag = regional && !second;
  }
  return found;
}

/** Columns of a text on one line. */
export function columns(text: string): number {
  return glyphs(text).reduce((sum, glyph) => sum + glyph.columns, 0);
}

/**
 * A text as it may go to a terminal: every white space one space, and no control character, so that an article can neither clear
 * the screen nor turn the reading direction. Controls show as their picture, `␛`, or as `�`.
 */
export function printable(text: string): string {
  let out = '';
  for (const character of text) out += shown(character, character.codePointAt(0) ?? 0);
  return out.replace(/ {2,}/g, ' ');
}

function shown(character: string, code: number): string {
  if ((code >= 0x09 && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029) return ' ';
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return (code >= 0x7f && code < 0xa0) || BIDI.has(code) || (code >= 0xd800 && code <= 0xdfff) ? '\ufffd' : character;
}
