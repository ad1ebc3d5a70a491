import type { Kind, Pair, Range } from '../model.ts';
import { foldText } from '../text/characters.ts';
import { isSpace } from '../text/classes.ts';
import { isCapitalized } from '../text/shapes.ts';
import { firstBehind, type TallyContext } from './context.ts';
import { joinedHalves, type Unit } from './halves.ts';
import { keptWords } from './keptWords.ts';
import type { Entry, Substitution, SubstitutionBy } from './model.ts';

/** Kinds whose words are shown with the name that they belong to: `Lee → Mr Lee`, not `→ Mr`. */
const WITH_NEIGHBOR: ReadonlySet<Kind> = new Set<Kind>(['title', 'name', 'place', 'gloss']);

/** What stands on one side only is a substitution by these kinds alone: words cut or added are no reading of anything. */
const NEVER: ReadonlySet<Kind> = new Set<Kind>(['cut', 'addition']);

/** Kinds in which another dress is the whole difference. */
const DRESS: ReadonlySet<Kind> = new Set<Kind>(['typography', 'punctuation']);

/** Every substitution once, by its folded words and its kind; those that stand most often first. Only marked edits count. */
export function substitutions(context: TallyContext, entries: readonly Entry[]): Substitution[] {
  const units = joinedHalves(
    context,
    entries,
    entries.flatMap((entry, i) => unitOf(context, entry, i)),
  );
  const found = new Map<string, Unit[]>();
  for (const unit of units) {
    const fold = DRESS.has(unit.kind) ? (text: string) => text : foldText;
    const key = [unit.kind, fold(unit.from), fold(unit.to)].join('\n');
    const same = found.get(key);
    if (same) same.push(unit);
    else found.set(key, [unit]);
  }
  const kept = keptWords(context, units);
  return [...found.values()]
    .map((same): Substitution => {
      const articles = [...new Set(same.map(({ article }) => article))];
      const { kind, from, to } = mostWritten(same);
      return { kind, from, to, by: articles.map((article) => byArticle(same, article, kept, context)) };
    })
    .map((substitution, i) => ({ substitution, i, times: timesOf(substitution) }))
    .sort((x, y) => y.times - x.times || oneSided(x.substitution) - oneSided(y.substitution) || x.i - y.i)
    .map(({ substitution }) => substitution);
}

const oneSided = ({ from, to }: Substitution) => (from === '' || to === '' ? 1 : 0);
const timesOf = ({ by }: Substitution) => by.reduce((sum, { entries }) => sum + entries.length, 0);

function byArticle(
  same: readonly Unit[],
  article: number,
  kept: ReturnType<typeof keptWords>,
  context: TallyContext,
): SubstitutionBy {
  const own = same.filter((unit) => unit.article === article);
  const inQuotes = own.filter(({ inQuote }) => inQuote).length;
  const found = { article, entries: own.map(({ entry }) => entry), inQuotes };
  const [first] = own;
  if (first === undefined || !isCountable(context, first)) return { ...found, exceptions: [] };
  const exceptions = kept(first);
  return { ...found, possible: own.length - inQuotes + exceptions.length, exceptions };
}

/** Whether it can be told how often it could have been: words that mean the same wherever they stand. */
function isCountable({ holdsAmount }: TallyContext, { kind, from, widened, to }: Unit): boolean {
  if (from === '' || to === '') return false;
  if (kind === 'spelling') return true;
  // `an` for `a 94-acre` is an amount that stands elsewhere in the passage: by its words nobody can count where it could have been.
  if (kind === 'number') return holdsAmount(from) && holdsAmount(to);
  if (kind === 'title') return widened;
  return kind === 'name' && startsUpper(from) && startsUpper(to) && !PRONOUNS.has(foldText(from));
}

const startsUpper = (text: string) => /^[^a-z]/.test(text);
const PRONOUNS: ReadonlySet<string> = new Set('he she it they we i you his her its their the'.split(' '));

function mostWritten(same: readonly Unit[]): Unit {
  const counts = new Map<string, number>();
  const formOf = ({ from, to }: Unit) => `${from}\n${to}`;
  for (const unit of same) counts.set(formOf(unit), (counts.get(formOf(unit)) ?? 0) + 1);
  return same.reduce((best, unit) =>
    (counts.get(formOf(unit)) as number) > (counts.get(formOf(best)) as number) ? unit : best,
  );
}

function unitOf(context: TallyContext, entry: Entry, index: number): Unit[] {
  const { what, a, b, article, pair: number, inQuote, shown } = entry;
  if (shown !== 'marked' || a === undefined || b === undefined) return [];
  const kind = what as Kind;
  const oneSided = a.start === a.end || b.start === b.end;
  if (oneSided && NEVER.has(kind)) return [];
  const pair = context.collation.pairs[number] as Pair;
  const texts = [context.article(pair.a).text, context.article(pair.b).text] as const;
  const ranges = [{ ...rangeOf(a) }, { ...rangeOf(b) }] as const;
  const widened = oneSided && WITH_NEIGHBOR.has(kind) ? widen(context, pair, ranges) : undefined;
  const [from, to] = (widened ?? ranges).map((range, i) => {
    const text = (texts[i] as string).slice(range.start, range.end);
    return DRESS.has(kind) ? text : text.trim();
  }) as [string, string];
  if (from === '' && to === '') return [];
  const at = (widened ?? ranges)[0];
  return [{ entry: index, article, kind, from, to, inQuote, at, widened: widened !== undefined }];
}

const rangeOf = ({ start, end }: Range): Range => ({ start, end });

/** Both ranges with the name beside them, where it is the same on both sides and touches them. */
function widen(
  context: TallyContext,
  pair: Pair,
  [a, b]: readonly [Range, Range],
): readonly [Range, Range] | undefined {
  const text = context.article(a.start === a.end ? pair.b : pair.a).text;
  const filled = a.start === a.end ? b : a;
  const ahead = !isSpace(text.charCodeAt(filled.start));
  for (const way of ahead ? [true, false] : [false, true]) {
    const [one, two] = [neighbor(context, pair.a, a, way), neighbor(context, pair.b, b, way)];
    if (one !== undefined && isCapitalized(one.text) && one.key === two?.key) return [hull(a, one), hull(b, two)];
  }
  return undefined;
}

const hull = (x: Range, y: Range): Range => ({ start: Math.min(x.start, y.start), end: Math.max(x.end, y.end) });

function neighbor(context: TallyContext, article: number, { start, end }: Range, ahead: boolean) {
  const words = context.words(article);
  const at = firstBehind(words, ahead ? end : Math.max(0, start - 1));
  const word = ahead ? words[at] : (words[at]?.start ?? Infinity) < start ? words[at] : words[at - 1];
  if (word === undefined) return undefined;
  const gap = ahead ? word.start - end : start - word.end;
  return gap >= 0 && gap <= 1 ? word : undefined;
}
