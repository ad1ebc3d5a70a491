import type { Change, Range } from '../model.ts';
import { lower } from '../text/characters.ts';
import { compareMoments } from './dateCompare.ts';
import { type DateExpression, findDates } from './dateExpressions.ts';
import type { Moment } from './dateMoment.ts';
import type { ClassifyContext } from './evidence.ts';
import type { DateVerdict } from './verdicts.ts';
import { plainSigns } from './window.ts';

/** What joins two dates that stand side by side: a span runs from the one to the other, a pair is the two alone. */
type Joint = 'span' | 'pair';

const TO: ReadonlySet<string> = new Set(['to', 'until', 'till', 'through', '-', '–', '—']);
const BETWEEN = /\bbetween $/i;

/** `from 1989 to 2004`, `between 1989 and 2004`, `1989-2004`; but `in 1989 and 2004` are two years. */
export function jointOf(text: string, first: DateExpression, second: DateExpression): Joint | undefined {
  const between = lower(text.slice(first.end, second.core).trim());
  if (TO.has(between)) return 'span';
  if (between !== 'and') return undefined;
  return BETWEEN.test(text.slice(Math.max(0, first.core - 9), first.core)) ? 'span' : 'pair';
}

/** A moment as the words of the date alone tell it, whatever stands before it. */
function unbound({ bound: _, ...moment }: Moment): Moment {
  return moment;
}

/** How much of a text is read for a span. */
const LONGEST_SPAN = 80;

interface Span {
  readonly first: string;
  readonly second: DateExpression;
  readonly told: string;
}

/** The span that begins with the word at `start`, if the other edit touches what joins its ends. */
function spanAt(text: string, { start, end }: Range, other: Range): Span | undefined {
  const line = plainSigns(text.slice(start, start + LONGEST_SPAN));
  const [first, second] = findDates(line);
  if (!first || !second || first.core > end - start + 1 || jointOf(line, first, second) !== 'span') return undefined;
  const at = other.start - start;
  if (at < first.end || at > second.core) return undefined;
  const told = (date: DateExpression) => lower(line.slice(date.core, date.end));
  return { first: told(first), second, told: told(second) };
}

/** As long as `from` or `between`, with their first letter. */
function mayOpen(text: string, { start, end }: Range): boolean {
  const length = end - start;
  if (length < 4 || length > 8) return false;
  const first = text.charAt(start);
  return first === 'f' || first === 'b' || first === 'F' || first === 'B';
}

/**
 * Spans whose two words stand in edits apart: `[from/between] 1989 [to/and] 2004`. The verdict of each edit, by its place in the
 * list. Where the first date is the same and the last is another, it is the last that differs.
 */
export function spansOf(changes: readonly Change[], { a, b }: ClassifyContext): ReadonlyMap<number, DateVerdict> {
  const verdicts = new Map<number, DateVerdict>();
  const words = ({ from, to }: Change) => [a.text.slice(from.start, from.end), b.text.slice(to.start, to.end)];
  changes.forEach((opening, i) => {
    const joining = changes[i + 1];
    if (!joining || opening.ia !== joining.ia || opening.ib !== joining.ib) return;
    if (!mayOpen(a.text, opening.from) || !mayOpen(b.text, opening.to)) return;
    const told = words(opening).map((text) => lower(text.trim()));
    if (!(told.includes('from') && told.includes('between'))) return;
    const one = spanAt(a.text, opening.from, joining.from);
    const two = spanAt(b.text, opening.to, joining.to);
    if (!one || !two || one.first !== two.first) return;
    const verdict = lastOf(one, two, { a, b });
    if (verdict) verdicts.set(i, 'preposition').set(i + 1, verdict);
  });
  return verdicts;
}

const OPENING: ReadonlySet<string> = new Set(['from', 'between', 'in', 'on', '']);

/** The word before a span that goes with how it is told: `[from/in] [1989 to 2004/1989-2004]`. */
export function opensSpan(opening: Change, span: Change | undefined, { a, b }: ClassifyContext): boolean {
  if (!span || opening.ia !== span.ia || opening.ib !== span.ib) return false;
  return [[a.text, opening.from, span.from] as const, [b.text, opening.to, span.to] as const].every(
    ([text, { start, end }, { start: next }]) => next - end < 2 && OPENING.has(lower(text.slice(start, end).trim())),
  );
}

function lastOf(one: Span, two: Span, { a, b }: ClassifyContext): DateVerdict | undefined {
  if (one.told === two.told) return 'preposition';
  const [x, y] = [unbound(one.second.moment), unbound(two.second.moment)];
  const { outcome } = compareMoments(x, y, a.published ?? {}, b.published ?? {});
  return outcome === 'checked' ? 'same' : outcome === 'different' ? 'other' : undefined;
}
