import type { Paragraph, Range } from '../../model.ts';
import { isDoubleQuote, isSingleQuote } from '../../text/characters.ts';
import { isLower } from '../../text/shapes.ts';
import { firstBehind, type TallyContext, type Word } from '../context.ts';
import { type Evidence, type Place, verdict } from './evidence.ts';

/** The direct quotations of an article's body, with their paragraphs. */
function quotationsIn(context: TallyContext, article: number): Place[] {
  const body = context.article(article).paragraphs.filter(({ role }) => role === 'body');
  return (context.quotations[article] ?? []).flatMap(({ start, end }) => {
    const paragraph = body[firstBehind(body, start)];
    return paragraph && paragraph.start <= start ? [{ start, end, paragraph: paragraph.index }] : [];
  });
}

const isMark = (text: string, at: number) => isDoubleQuote(text.charCodeAt(at)) || isSingleQuote(text.charCodeAt(at));
const isStop = (character: string) => character === ',' || character === '.';

/**
 * Comma or full stop and the closing mark. Only a quotation that begins within a sentence tells: behind a whole quoted sentence
 * every style sets the stop inside.
 */
export function commaAndQuoteOf(context: TallyContext, article: number): Evidence {
  const { text } = context.article(article);
  const inside: Place[] = [];
  const outside: Place[] = [];
  for (const { start, end, paragraph } of quotationsIn(context, article)) {
    if (!isMark(text, end - 1)) continue;
    const place = { start: Math.max(start, end - 2), end: end + 1, paragraph };
    if (isStop(text.charAt(end))) outside.push(place);
    else if (isStop(text.charAt(end - 2)) && isLower(text.charAt(start + 1))) inside.push({ ...place, end });
  }
  return verdict([
    { does: 'inside', places: inside },
    { does: 'outside', places: outside },
  ]);
}

const SHAPES: readonly { readonly does: string; readonly opening: string }[] = [
  { does: 'curly', opening: '“' },
  { does: 'straight', opening: '"' },
  { does: 'curly, single', opening: '‘' },
  { does: 'straight, single', opening: "'" },
  { does: 'guillemets', opening: '«»' },
  { does: 'low', opening: '„' },
];

/** The shape of the marks that open quotations. */
export function quotationMarksOf(context: TallyContext, article: number): Evidence {
  const { text } = context.article(article);
  const places = quotationsIn(context, article).map((place) => ({ ...place, end: place.start + 1 }));
  return verdict(
    SHAPES.map(({ does, opening }) => ({
      does,
      places: places.filter(({ start }) => opening.includes(text.charAt(start)) && text.charAt(start) !== ''),
    })),
  );
}

const LINKS: ReadonlySet<string> = new Set(['and', 'or']);
/** What begins a sentence with words of time, place or circumstance, behind which a comma is no list's. */
const OPENERS: ReadonlySet<string> = new Set(
  'on in at after before by during since from with without under over meanwhile however earlier later when while as if for'.split(
    ' ',
  ),
);
const LONGEST_ITEM = 3;

/** How a list of three and more ends: `oats, wool, and salt`, or `oats, wool and salt`. Only short items tell. */
export function serialCommaOf(context: TallyContext, article: number, words: readonly Word[]): Evidence {
  const { text, paragraphs } = context.article(article);
  const comma: Place[] = [];
  const none: Place[] = [];
  const gap = (i: number) => text.slice(words[i]?.end, words[i + 1]?.start);
  words.forEach((word, i) => {
    if (!LINKS.has(word.key) || words[i + 1]?.paragraph !== word.paragraph || gap(i) !== ' ') return;
    const before = gap(i - 1);
    if (i === 0 || (before !== ' ' && before !== ', ')) return;
    const start = itemStart(words, gap, i - 1);
    const previous = words[start - 1];
    if (previous === undefined || previous.paragraph !== word.paragraph || gap(start - 1) !== ', ') return;
    if (startsLoosely(text, paragraphs[word.paragraph] as Paragraph, words, start - 1)) return;
    const place = { start: previous.start, end: (words[i + 1] as Word).end, paragraph: word.paragraph };
    (before === ', ' ? comma : none).push(place);
  });
  return verdict([
    { does: 'comma', places: comma },
    { does: 'none', places: none },
  ]);
}

/** The first word of the list item that ends with the word at `at`; too long an item gives a word behind no comma. */
function itemStart(words: readonly Word[], gap: (i: number) => string, at: number): number {
  let start = at;
  while (start > 0 && at - start < LONGEST_ITEM - 1 && gap(start - 1) === ' ' && words[start - 1]) start -= 1;
  return start;
}

/** Whether the part before the first comma is no list item: a sentence's opening words, or what follows such a comma. */
function startsLoosely(text: string, { start }: Range, words: readonly Word[], at: number): boolean {
  let i = at;
  while (
    i > 0 &&
    (words[i - 1]?.start ?? 0) >= start &&
    !/[.?!:;”"]/.test(text.slice(words[i - 1]?.end, words[i]?.start))
  )
    i -= 1;
  const first = words[i];
  return first === undefined || (OPENERS.has(first.key) && at - i < 7) || at - i < 1;
}
