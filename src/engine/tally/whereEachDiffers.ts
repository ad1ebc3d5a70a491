import type { Kind, Pair } from '../model.ts';
import type { TallyContext } from './context.ts';
import { type ArticleTally, type Entry, type ParagraphState, STATES } from './model.ts';

/**
 * Article by kind. An edit counts once, under its kind; a passage that is shown whole counts once, apart, whatever words it
 * holds; edits of parts are counted apart. Together these are all the edits of the pair.
 */
export function whereEachDiffers(context: TallyContext, entries: readonly Entry[]): ArticleTally[] {
  const { pairs, base } = context.collation;
  return pairs.flatMap((pair, index) => (pair.a === base ? [tallyOfPair(context, pair, index, entries)] : []));
}

function tallyOfPair(context: TallyContext, pair: Pair, index: number, entries: readonly Entry[]): ArticleTally {
  const kinds: { [kind in Kind]?: number[] } = {};
  const states = Object.fromEntries(STATES.map((state) => [state, [] as number[]])) as {
    [state in ParagraphState]: number[];
  };
  const parts: number[] = [];
  const byEdit = new Map<number, number>();
  entries.forEach((entry, i) => {
    if (entry.pair !== index) return;
    if (entry.shown === undefined) states[entry.what as ParagraphState].push(i);
    else if (entry.shown === 'part') parts.push(i);
    else if (entry.shown === 'rewritten') byEdit.set(entry.edit as number, i);
    else {
      const kind = entry.what as Kind;
      kinds[kind] ??= [];
      kinds[kind].push(i);
    }
  });
  const rewritten = pair.groups
    .filter((group) => group.rewritten || group.coarse)
    .map(({ edits }) =>
      Array.from({ length: edits.end - edits.start }, (_, i) => byEdit.get(edits.start + i) as number),
    );
  const compared = pair.groups.length > 0;
  return { article: pair.b, compared, kinds, rewritten, parts, states, ...tailOf(context, states, entries) };
}

/** How many paragraphs that are not carried end the base's body, and how many stand before one that is carried. */
function tailOf(
  { article, collation }: TallyContext,
  { notCarried }: { readonly notCarried: readonly number[] },
  entries: readonly Entry[],
): { readonly tail: number; readonly inside: number } {
  const absent = new Set(notCarried.flatMap((i) => entries[i]?.a?.paragraphs ?? []));
  const body = article(collation.base)
    .paragraphs.filter(({ role, repeats }) => role === 'body' && repeats === undefined)
    .map(({ index }) => absent.has(index));
  const lastCarried = body.lastIndexOf(false);
  const tail = body.length - 1 - lastCarried;
  return { tail, inside: body.slice(0, lastCarried + 1).filter(Boolean).length };
}
