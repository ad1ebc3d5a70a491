/** A matter in words: what it is, where it stands, and how each side reads. */
import type { Collation } from '../../engine/index.ts';
import { KINDS_ON_SCREEN } from '../shared/kinds.ts';
import type { Matter, MatterSide } from './matter.ts';

/** What a matter is called. */
export function matterName({ what, versions, base }: Matter): string {
  switch (what) {
    case 'notCarried':
      return (base?.paragraphs.length ?? 0) > 1 ? 'Paragraphs not in this version' : 'Paragraph not in this version';
    case 'onlyHere':
      return versions[0]!.paragraphs.length > 1 ? 'Paragraphs only in this version' : 'Paragraph only in this version';
    case 'otherWords':
      return 'In other words';
    default:
      return KINDS_ON_SCREEN[what].name;
  }
}

/** `¶ 7`, `¶ 7–9`, or the role of a paragraph that has no number; empty where there is none. */
export function paragraphsName(collation: Collation, { article, paragraphs }: MatterSide): string {
  const found = paragraphs.map((index) => collation.articles[article]!.paragraphs[index]!);
  const numbers = found.flatMap(({ number }) => number ?? []);
  if (numbers.length === 0) return found[0]?.role ?? '';
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  return first === last ? `¶ ${first}` : `¶ ${first}–${last}`;
}

/** `A ¶ 7`; only the sigil of an article that does not have the passage. */
export function whereName(collation: Collation, side: MatterSide): string {
  const { sigil } = collation.articles[side.article]!;
  return `${sigil} ${paragraphsName(collation, side)}`.trim();
}

/** Where a matter stands: `A ¶ 7 · B ¶ 7 · C ¶ 8`; of articles without the passage only the base's place. */
export function placesName(collation: Collation, { base, versions }: Matter): string {
  const sides = [base, ...versions].filter((side) => side !== null && side.paragraphs.length > 0);
  return sides.map((side) => whereName(collation, side!)).join(' · ');
}

/** The sigla of the versions: `B C`. */
export const siglaOf = (collation: Collation, { versions }: Matter): string =>
  versions.map(({ article }) => collation.articles[article]!.sigil).join(' ');

/** The words of a side, without white space around; paragraphs set apart by ¶. Empty: it has none there. */
export function readingOf(collation: Collation, side: MatterSide | null): string {
  if (!side) return '';
  const { text } = collation.articles[side.article]!;
  return text
    .slice(side.start, side.end)
    .trim()
    .replace(/\s+/g, (space) => (space.includes('\n') ? ' ¶ ' : ' '));
}

/** What stands where a side has no words. */
export const NO_WORDS = 'no words here';
export const NO_PASSAGE = 'does not have this';

/** What stands in place of the words of a side that has none. */
export const lackOf = (side: MatterSide | null): string =>
  side === null || side.paragraphs.length === 0 ? NO_PASSAGE : NO_WORDS;
