/** The sentences of the footer: what is shown, and what is not. */
import type { Collation, Kind } from '../../engine/index.ts';
import { KINDS_IN_ORDER, KINDS_ON_SCREEN } from '../shared/kinds.ts';
import type { Fold } from './layout.ts';
import { splitOrMerged, standElsewhere } from './summary.ts';

const ADJECTIVES: { readonly [kind in Kind]?: string } = {
  typography: 'typographic',
  cut: '“not in this version”',
  addition: '“only in this version”',
};

function series(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** `94 typographic and 21 punctuation differences hidden`; empty when no kind that is off hides anything. */
export function hiddenSentence(counts: { readonly [kind in Kind]: number }, off: ReadonlySet<Kind>): string {
  const kinds = KINDS_IN_ORDER.filter((kind) => off.has(kind) && counts[kind] > 0);
  const total = kinds.reduce((sum, kind) => sum + counts[kind], 0);
  if (total === 0) return '';
  if (kinds.length > 3) return `${total} differences of ${kinds.length} kinds hidden`;
  const parts = kinds.map((kind) => `${counts[kind]} ${ADJECTIVES[kind] ?? KINDS_ON_SCREEN[kind].name.toLowerCase()}`);
  return `${series(parts)} ${total === 1 ? 'difference' : 'differences'} hidden`;
}

/** `4 ¶ stand elsewhere · 2 split or merged`; empty when there are none. */
export function placeSentence(collation: Collation, columns: readonly number[]): string {
  const sum = (count: (collation: Collation, article: number) => number) =>
    columns.reduce((total, article) => total + count(collation, article), 0);
  const elsewhere = sum(standElsewhere);
  const cutOtherwise = sum(splitOrMerged);
  return [
    elsewhere > 0 ? `${elsewhere} ¶ ${elsewhere === 1 ? 'stands' : 'stand'} elsewhere` : '',
    cutOtherwise > 0 ? `${cutOtherwise} split or merged` : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** `101 lines set aside in 3 articles`, in a few words. */
function asideTotal(lines: Fold['lines']): string {
  const total = lines.reduce((sum, { count }) => sum + count, 0);
  return `${total} ${total === 1 ? 'line' : 'lines'} set aside in ${lines.length} articles`;
}

/** `98 lines set aside in A, 3 in C`. Lists of more articles than `most` are summed up. */
export function asideSentence(collation: Collation, lines: Fold['lines'], most = 6): string {
  if (lines.length === 0) return '';
  if (lines.length > most) return asideTotal(lines);
  const [first, ...others] = lines.map(({ article, count }) => ({ count, sigil: collation.articles[article]!.sigil }));
  const start = `${first!.count} ${first!.count === 1 ? 'line' : 'lines'} set aside in ${first!.sigil}`;
  return [start, ...others.map(({ count, sigil }) => `${count} in ${sigil}`)].join(', ');
}
