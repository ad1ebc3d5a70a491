import type { Range } from '../model.ts';
import { lower } from '../text/characters.ts';
import { stem } from '../text/stem.ts';

/** What a paragraph looks like, before anyone knows what it is. */
export interface Shape extends Range {
  /** Its first thousand characters, white space shown as single spaces. */
  readonly text: string;
  /** Its last two hundred characters, in the same way. */
  readonly tail: string;
  readonly length: number;
  /** It ends with a full stop, a question or an exclamation mark, whatever quotes or brackets close it. */
  readonly closes: boolean;
  /** It could be a headline or a subhead: short, one piece, without a closing full stop. */
  readonly headlike: boolean;
  /** It reads as story text: a sentence that ends, or too long to be anything else. */
  readonly prose: boolean;
}

const HEAD = 1000;
const TAIL = 200;
/** No headline that we know of is longer; a line that is longer and not closed is text that breaks off. */
const LONGEST_HEADLINE = 130;

/** Most lines have single spaces only, and are not written anew. */
const collapse = (text: string) => (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text);

/** A full stop that ends no sentence: initials, titles, `U.S.`, `No. 5`. */
const ABBREVIATED =
  /(?:^|[\s.(“"'‘-])(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Sgt|St|Jr|Sr|No|Inc|Corp|Ltd|Co|vs|v)$/;

/** The text without the quotation marks and brackets that close it. */
function unwrapped(text: string): string {
  let end = text.length;
  while (end > 0 && '"\'”’»)]」』'.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** A sentence ends in the middle of the line, and another begins. */
function hasSentenceBreak(text: string): boolean {
  for (const match of text.matchAll(/[.!?]["'”’)]? ["“'‘(]?[A-Z0-9]/g))
    if (text[match.index] !== '.' || !ABBREVIATED.test(text.slice(Math.max(0, match.index - 8), match.index)))
      return true;
  return false;
}

function isHeadlike(text: string, length: number): boolean {
  if (length > LONGEST_HEADLINE || hasSentenceBreak(text)) return false;
  const bare = unwrapped(text);
  if (bare.endsWith('...') || bare.endsWith('…')) return length <= 110;
  if (bare.endsWith('.')) return length <= 90 && /\b(?:[A-Z]\.){2,}$/.test(bare) && bare.length === text.length;
  return !/[,;:，；：、。｡۔।։።။។]$/.test(bare);
}

/** A character of Chinese, Japanese or Korean says as much as two or three letters. */
const widening = (text: string) => (text.match(/[\u3041-\u9fff\uac00-\ud7a3]/g)?.length ?? 0) * 1.5;

/** The shape of the paragraph at `range`. Its cost does not grow with the paragraph beyond its first and last characters. */
export function shapeOf(text: string, range: Range): Shape {
  const length = range.end - range.start;
  const head = collapse(text.slice(range.start, Math.min(range.end, range.start + HEAD)));
  const tail = collapse(text.slice(Math.max(range.start, range.end - TAIL), range.end));
  const closes = /[.!?…。！？｡؟۔।։።။។]$/.test(unwrapped(tail));
  const width = length + widening(head);
  const headlike = isHeadlike(head, width);
  const prose = !headlike && (closes || width > LONGEST_HEADLINE);
  return { start: range.start, end: range.end, text: head, tail, length, closes, headlike, prose };
}

/** How many words a line has, as they stand between spaces. */
export const wordCount = (text: string) => text.split(' ').length;

const COMMON = new Set(
  `about after again against ahead also amid among another around back because been before being between both call calls
  come could days does down during each even ever every find first five four from gets give goes have here high home
  into just keep last later latest less like live long made make makes many more most much must near need never news next
  once only other over part past people plan plans says said same seek seeks seen show shows since some still such take
  takes talk talks than that their them then there these they this those three through time times told top under until
  update very wants week well were what when where which while will with without work world would year years your`.split(
    /\s+/,
  ),
);

/**
 * The words of a passage that say what it is about: the stems of words of four letters or more,
 * without the commonest. Where a script has no spaces each pair of characters stands for a word.
 */
export function contentWords(passage: string): Set<string> {
  const words = new Set<string>();
  const folded = lower(passage.replace(/[\u2000-\u206f]/g, ' '));
  for (const [word] of folded.matchAll(/[a-z0-9\u00df-\u1fff]+|[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7af]+/g)) {
    if (word.charCodeAt(0) >= 0x3041) for (let i = 0; i + 1 < word.length; i++) words.add(word.slice(i, i + 2));
    else if (word.length >= 4 && !COMMON.has(word)) words.add(stem(word));
  }
  return words;
}

/** How many of a line's content words stand in `vocabulary`. */
export function sharedWords(passage: string, vocabulary: ReadonlySet<string>): { shared: number; of: number } {
  const words = contentWords(passage);
  let shared = 0;
  for (const word of words) if (vocabulary.has(word)) shared++;
  return { shared, of: words.size };
}
