/** The headings of the list: by what matters, or by paragraph where it runs as the story does. */
import type { Collation } from '../../engine/index.ts';
import { type Matter, TIER_NAMES } from './matter.ts';
import { whereName } from './words.ts';

/** The matters under one heading. */
export interface Section {
  readonly heading: string;
  /** Index of its first among all. */
  readonly from: number;
  readonly items: readonly Matter[];
}

/** `A ¶ 3`; of what the base text lacks, who has it: `B ¶ 7, not in A`. */
function placeHeading(collation: Collation, { base, versions }: Matter): string {
  if (base) return whereName(collation, { ...base, paragraphs: base.paragraphs.slice(0, 1) });
  return `${whereName(collation, versions[0]!)}, not in ${collation.articles[collation.base]!.sigil}`;
}

/** The list cut where the heading changes. `asStory` says how it is ordered (`selectMatters`). */
export function sectionsOf(collation: Collation, matters: readonly Matter[], asStory: boolean): readonly Section[] {
  const sections: { heading: string; from: number; items: Matter[] }[] = [];
  matters.forEach((matter, index) => {
    const heading = asStory ? placeHeading(collation, matter) : TIER_NAMES[matter.tier];
    const last = sections.at(-1);
    if (last?.heading === heading) last.items.push(matter);
    else sections.push({ heading, from: index, items: [matter] });
  });
  return sections;
}
