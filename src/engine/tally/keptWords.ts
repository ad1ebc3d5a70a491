import type { Kind, Pair, Range } from '../model.ts';
import { foldText } from '../text/characters.ts';
import { isFunctionWord } from '../text/functionWords.ts';
import { isCapitalized } from '../text/shapes.ts';
import { firstBehind, type TallyContext, type Word, wordRanges } from './context.ts';
import type { Spot } from './model.ts';

interface Sought {
  readonly article: number;
  readonly kind: Kind;
  readonly from: string;
  readonly widened: boolean;
}

/** The words of the base that a version keeps: in marked passages, outside quotations, touched by no edit. */
interface Kept {
  readonly pair: Pair;
  readonly words: readonly Word[];
  /** Indexes into `words`, by key. */
  readonly byKey: ReadonlyMap<string, readonly number[]>;
}

/**
 * Finds where a version keeps the words that it has otherwise elsewhere. `taken` are all substitutions with the ranges in
 * the base that they are told of: what one of them holds is not kept.
 */
export function keptWords(
  context: TallyContext,
  taken: readonly { readonly article: number; readonly at: Range }[],
): (sought: Sought) => Spot[] {
  const known = new Map<number, Kept | undefined>();
  return (sought) => {
    const { article } = sought;
    if (!known.has(article)) known.set(article, keptOf(context, article, taken));
    const kept = known.get(article);
    return kept === undefined ? [] : findKept(context, kept, sought);
  };
}

function keptOf(
  context: TallyContext,
  article: number,
  taken: readonly { readonly article: number; readonly at: Range }[],
): Kept | undefined {
  const { pairs, base } = context.collation;
  const pair = pairs.find(({ a, b }) => a === base && b === article);
  if (pair === undefined) return undefined;
  const marked = new Set(pair.groups.filter((g) => !g.rewritten && !g.coarse).flatMap(({ ia }) => ia));
  const told = taken.filter((unit) => unit.article === article).map(({ at }) => at);
  const changed = [...pair.edits.map(({ from }) => from), ...told]
    .filter(({ start, end }) => start < end)
    .sort((x, y) => x.start - y.start || x.end - y.end);
  // Laid together, so that they are apart and can be searched.
  const apart: { start: number; end: number }[] = [];
  for (const { start, end } of changed) {
    const last = apart.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else apart.push({ start, end });
  }
  const isChanged = ({ start, end }: Range) => (apart[firstBehind(apart, start)]?.start ?? Infinity) < end;
  const words = context.words(base).filter((word) => marked.has(word.paragraph) && !word.quoted && !isChanged(word));
  const byKey = new Map<string, number[]>();
  words.forEach(({ key }, i) => {
    const list = byKey.get(key);
    if (list) list.push(i);
    else byKey.set(key, [i]);
  });
  return { pair, words, byKey };
}

function findKept(context: TallyContext, { pair, words, byKey }: Kept, sought: Sought): Spot[] {
  const { text } = context.article(pair.a);
  const folded = foldText(sought.from);
  const parts = wordRanges(folded, { start: 0, end: folded.length });
  const [first] = parts;
  if (first === undefined) return [];
  // `%` after a figure and the like: what is sought has to end where a word ends.
  const lengthBefore = first.start;
  return (byKey.get(folded.slice(first.start, first.end)) ?? []).flatMap((i) => {
    const start = (words[i] as Word).start - lengthBefore;
    const last = words[i + parts.length - 1];
    if (last === undefined || last.paragraph !== (words[i] as Word).paragraph) return [];
    const end = last.end + (folded.length - (parts.at(-1) as Range).end);
    if (foldText(text.slice(start, end)) !== folded) return [];
    if (isPartOfName(text, { start, end }, sought)) return [];
    return [context.spot(pair.a, last.paragraph, { start, end })];
  });
}

/** `Lee` in `Lee Jae-myung` or `President Lee` is no bare `Lee`. */
function isPartOfName(text: string, { start, end }: Range, { kind, from }: Sought): boolean {
  if ((kind !== 'title' && kind !== 'name') || !isCapitalized(from)) return false;
  const before = /([A-Za-z'’.-]{1,40}) $/.exec(text.slice(Math.max(0, start - 42), start))?.[1] ?? '';
  const after = /^[ -]([A-Za-z'’]{1,40})/.exec(text.slice(end, end + 42))?.[1] ?? '';
  const isName = (word: string) => isCapitalized(word) && !isFunctionWord(word);
  return isName(after) || (isName(before) && !before.endsWith('.')) || /^[A-Z][a-z]{1,4}\.$/.test(before);
}
