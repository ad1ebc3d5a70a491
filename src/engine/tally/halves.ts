/** The two halves of one attribution as one reading: `according to` before a speaker here, `said` behind them there. Pure. */
import type { Kind, Pair, Range } from '../model.ts';
import { foldText } from '../text/characters.ts';
import type { TallyContext } from './context.ts';
import type { Entry } from './model.ts';

/** A marked edit as a substitution: what it is from and to, with the neighbor that it needs to be understood. */
export interface Unit {
  readonly entry: number;
  readonly article: number;
  readonly kind: Kind;
  readonly from: string;
  readonly to: string;
  readonly inQuote: boolean;
  readonly at: Range;
  /** It was told with its neighbor, a word of both sides. */
  readonly widened: boolean;
}

/** The longest speaker, titles and all, in characters. */
const SPEAKER = 160;

/**
 * Joins an attribution that stands on one side only with the one that stands on the other side only next to it, where the same speaker
 * stands between them: `according to Orlo` / `Orlo said` is one reading, not two. Either side tells where the speaker stood by `…`.
 */
export function joinedHalves(context: TallyContext, entries: readonly Entry[], units: readonly Unit[]): Unit[] {
  const joined: Unit[] = [];
  for (let i = 0; i < units.length; i++) {
    const [unit, next] = [units[i] as Unit, units[i + 1]];
    const one = next && halvesOf(context, entries, [unit, next]);
    joined.push(one ?? unit);
    if (one) i++;
  }
  return joined;
}

function halvesOf(context: TallyContext, entries: readonly Entry[], [x, y]: readonly [Unit, Unit]): Unit | undefined {
  if (x.kind !== 'attribution' || y.kind !== 'attribution' || x.inQuote !== y.inQuote) return undefined;
  const fromFirst = x.to === '' && y.from === '';
  if (!fromFirst && !(x.from === '' && y.to === '')) return undefined;
  const [one, two] = [entries[x.entry], entries[y.entry]];
  if (!one?.a || !one.b || !two?.a || !two.b || one.pair !== two.pair) return undefined;
  const { a, b } = context.collation.pairs[one.pair] as Pair;
  const between = (article: number, start: number, end: number) =>
    end - start > SPEAKER ? '' : foldText(context.article(article).text.slice(start, end).trim());
  const speaker = between(a, one.a.end, two.a.start);
  if (speaker === '' || speaker !== between(b, one.b.end, two.b.start)) return undefined;
  return fromFirst
    ? { ...x, from: `${x.from} …`, to: `… ${y.to}` }
    : { ...x, from: `… ${y.from}`, to: `${x.to} …`, at: y.at };
}
