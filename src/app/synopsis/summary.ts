/** Each article's relation to the base text in a sentence, for the rail. */
import type { Article, Collation, Edit, Pair, Range } from '../../engine/index.ts';
import { indexOf, pairWithBase } from '../state/pairs.ts';
import { isIndependent } from '../state/placement.ts';

export interface Summary {
  /** `21 of 22 ¶ from A`, `97 % of its words`: facts to be set between dots. */
  readonly facts: readonly string[];
  /** The bar: what share of the article it holds in common with the base, 0 to 1. */
  readonly share: number;
  /** The one of the facts that the bar tells too: left out where there is little room. */
  readonly shareFact?: string;
  /** A bar of another color: the article tells the same in words of its own. */
  readonly independent: boolean;
}

/**
 * Words as an editor counts them: what stands between white space and holds a letter or a digit; of scripts that set no space between
 * words, each sign.
 */
export function countWords(text: string): number {
  let count = 0;
  /** Whether the word that goes on holds a letter or a digit. */
  let tells = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i)!;
    if (code > 0xffff) i++;
    const what = ASCII[code] ?? found(String.fromCodePoint(code));
    if (what === TELLS) tells = true;
    else if (what !== NOTHING) {
      if (tells) count += 1;
      tells = false;
      if (what === WORD) count += 1;
    }
  }
  return tells ? count + 1 : count;
}

const NOTHING = 0;
const SPACE = 1;
const TELLS = 2;
const WORD = 3;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Of the signs that most texts are written in, by code: found once, since whole stories are counted while a reader waits. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => found(String.fromCharCode(code)));

function found(sign: string): number {
  if (/\s/.test(sign)) return SPACE;
  if (!/[\p{L}\p{N}]/u.test(sign)) return NOTHING;
  return /\p{L}/u.test(sign) && UNSPACED.test(sign) ? WORD : TELLS;
}

/** `97 %`, never rounded up to all nor down to nothing. */
function percent(share: number): string {
  const rounded = Math.round(share * 100);
  if (rounded === 100 && share < 1) return '99 %';
  return rounded === 0 && share > 0 ? 'under 1 %' : `${rounded} %`;
}

function bodyOf(article: Article): Article['paragraphs'] {
  return article.paragraphs.filter(({ role }) => role === 'body');
}

/** The share of an article's words that stand in the base in the same place, case and punctuation apart. */
function wordShare(article: Article, pair: Pair): number {
  const { groupByB, editsByB } = indexOf(pair);
  let all = 0;
  let foreign = 0;
  for (const { index, start, end } of bodyOf(article)) {
    const words = countWords(article.text.slice(start, end));
    all += words;
    if (!groupByB.has(index)) foreign += words;
    for (const number of editsByB.get(index) ?? []) {
      const { kind, to } = pair.edits[number]!;
      if (kind !== 'typography' && kind !== 'punctuation') foreign += countWords(article.text.slice(to.start, to.end));
    }
  }
  return all === 0 ? 0 : Math.max(0, 1 - foreign / all);
}

/** Whether a range is part of a dateline, credit or the like that stands inside a paragraph. */
function isField({ fields }: Article, { start, end }: Range): boolean {
  return Object.values(fields).some(
    (field) => field.start !== undefined && field.end !== undefined && start >= field.start && end <= field.end + 1,
  );
}

/** Whether an edit leaves the story's words as they are: another dress, or a dateline that comes or goes. */
function keepsWords(base: Article, article: Article, { kind, from, to }: Edit): boolean {
  if (kind === 'typography' || kind === 'punctuation') return true;
  return (from.start === from.end || isField(base, from)) && (to.start === to.end || isField(article, to));
}

/** How many of the base's first paragraphs an article is, word for word and nothing else; 0 when it is something else. */
function verbatimStart(collation: Collation, article: Article, pair: Pair): number {
  const { groupByB } = indexOf(pair);
  const base = collation.articles[collation.base]!;
  const onlyDress = pair.edits.every((edit) => keepsWords(base, article, edit));
  const numbers = bodyOf(article).map(({ index }) => {
    const group = groupByB.get(index);
    const counterpart = group?.ia.length === 1 && group.ib.length === 1 ? group.ia[0]! : -1;
    return base.paragraphs[counterpart]?.number;
  });
  return onlyDress && numbers.length > 0 && numbers.every((number, index) => number === index + 1) ? numbers.length : 0;
}

function independentSummary(pair: Pair, article: Article): Summary {
  const onSameFacts = new Set(pair.links.filter(({ kind }) => kind === 'related').map(({ ib }) => ib)).size;
  const facts = ['independent', onSameFacts === 0 ? 'nothing in common found' : `${onSameFacts} ¶ on the same facts`];
  return { facts, share: onSameFacts / Math.max(1, bodyOf(article).length), independent: true };
}

/** An article's family and what it rests on, short and at length; undefined where all are of one family, which says nothing. */
export function familyOf(
  collation: Collation,
  index: number,
): { readonly short: string; readonly long: string } | undefined {
  const { articles } = collation;
  const { family, familyBy } = articles[index]!;
  if (articles.every((article) => article.family === family)) return undefined;
  const other = articles.find(({ id }) => id === familyBy?.id);
  if (!familyBy || !other) {
    const alone = articles.filter((article) => article.family === family).length === 1;
    const why = alone ? 'no other text of it here' : 'shares no wording with it';
    return {
      short: alone ? `the only ${family} text` : `${family}, wording of none`,
      long: `Family ${family}: ${why}.`,
    };
  }
  const share = percent(familyBy.share);
  return {
    // Its share of runs would stand beside the share of words, another figure: it is told where there is room to say which.
    short: `${family}, most like ${other.sigil}`,
    long: `Family ${family}, by the text: ${share} of its runs of four words outside quotations stand in ${other.sigil} too. What it credits only bears that out.`,
  };
}

/** What an article is to the base text, in facts. */
export function summaryOf(collation: Collation, index: number): Summary {
  const article = collation.articles[index]!;
  const base = collation.articles[collation.base]!;
  const body = bodyOf(article);
  const found = pairWithBase(collation, index);
  if (!found)
    return { facts: ['base text', `${body.length} ¶`, `${article.words} words`], share: 1, independent: false };
  const { pair } = found;
  const share = wordShare(article, pair);
  const twin = collation.articles.find(({ id }) => id === article.copyOf);
  if (twin) return { facts: [`copy of ${twin.sigil}`, `${body.length} ¶`], share, independent: false };
  const derived = body.filter((paragraph) => indexOf(pair).groupByB.has(paragraph.index)).length;
  if (isIndependent(collation, article) && derived === 0) return independentSummary(pair, article);
  const start = verbatimStart(collation, article, pair);
  if (start > 0) {
    const all = start === bodyOf(base).length;
    return { facts: [`${all ? 'all' : 'first'} ${start} ¶ of ${base.sigil}, verbatim`], share: 1, independent: false };
  }
  if (derived === 0) return { facts: [`nothing in common with ${base.sigil} found`], share, independent: false };
  const shareFact = `${percent(share)} of its words`;
  const facts = [`${derived} of ${body.length} ¶ from ${base.sigil}`, shareFact];
  const elsewhere = standElsewhere(collation, index);
  return {
    facts: elsewhere === 0 ? facts : [...facts, `${elsewhere} elsewhere`],
    shareFact,
    share,
    independent: false,
  };
}

/** How many cells of an article stand lower or higher than in the base. */
export function standElsewhere(collation: Collation, article: number): number {
  return collation.rows.filter((row) => row.moved[article] !== 0 && row.cells[article]!.length > 0).length;
}

/** How many passages of an article are split or merged against the base. */
export function splitOrMerged(collation: Collation, article: number): number {
  const found = pairWithBase(collation, article);
  return found ? found.pair.groups.filter(({ ia, ib }) => ia.length !== ib.length).length : 0;
}
