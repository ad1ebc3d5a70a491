/**
 * How much a decoded text looks like writing: a check on a detector that knows statistics of a few languages only. Bytes read in the
 * wrong encoding give letters of two scripts in one word, capitals in the middle of words, signs between letters.
 */

const LETTER = /\p{L}/u;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const QUOTES = new Set('“”‘’„‚«»‹›–—…•·°§€£©®™¿¡º″′、。，！？：；「」『』（）・〜％　'.split(''));

/** The writing system of a letter, coarsely; 0 for what is no letter. */
function scriptOf(c: string): number {
  const cp = c.codePointAt(0) as number;
  if (cp < 0x250) return LETTER.test(c) ? 1 : 0;
  if (cp >= 0x370 && cp < 0x400) return 2;
  if (cp >= 0x400 && cp < 0x530) return 3;
  if (cp >= 0x590 && cp < 0x600) return 4;
  if (cp >= 0x600 && cp < 0x700) return 5;
  if (cp >= 0xe00 && cp < 0xe80) return 6;
  if (cp >= 0x3040 && cp < 0x3100) return 7;
  if (cp >= 0x4e00 && cp < 0xa000) return 7;
  if (cp >= 0xac00 && cp < 0xd7b0) return 8;
  if (cp >= 0xff66 && cp < 0xffa0) return 9;
  return LETTER.test(c) ? 10 : 0;
}

/** What one character beyond ASCII speaks for or against, between its neighbors. */
function weigh(c: string, before: string, after: string): number {
  const cp = c.codePointAt(0) as number;
  if (cp === 0xfffd || (cp >= 0x80 && cp < 0xa0) || (cp >= 0xe000 && cp < 0xf900)) return -6;
  if (cp === 0xa0 || cp === 0xad) return 0;
  const script = scriptOf(c);
  if (script === 0) {
    if (!QUOTES.has(c)) return scriptOf(before) > 0 && scriptOf(after) > 0 ? -2 : -0.7;
    // A closing apostrophe stands between letters; no other mark does.
    return c !== '’' && c !== '·' && scriptOf(before) > 0 && scriptOf(after) > 0 && scriptOf(after) < 6 ? -1 : 0.6;
  }
  if (script === 9) return -1;
  if (script >= 6) return 1;
  let sum = 1;
  for (const beside of [before, after]) {
    const other = scriptOf(beside);
    if (other > 0 && other !== script) sum -= 2;
  }
  if (UPPER.test(c) && LOWER.test(before)) sum -= 2;
  if (script === 1 && UPPER.test(c) && LOWER.test(after) === false && scriptOf(after) === 1 && LOWER.test(before))
    sum -= 1;
  return sum;
}

/** −6 to 1: the mean over all characters beyond ASCII; 1 when there are none. */
export function plausibility(text: string): number {
  const characters = Array.from(text.slice(0, 60_000));
  let count = 0;
  let sum = 0;
  for (let i = 0; i < characters.length; i++) {
    const c = characters[i] as string;
    if ((c.codePointAt(0) as number) < 0x80) continue;
    count++;
    sum += weigh(c, characters[i - 1] ?? ' ', characters[i + 1] ?? ' ');
  }
  return count === 0 ? 1 : sum / count;
}
