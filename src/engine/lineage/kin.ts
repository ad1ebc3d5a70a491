import type { Edit, Kind } from '../model.ts';
import { foldText } from '../text/characters.ts';
import { STOP_WORDS } from '../text/stopwords.ts';
import type { Evidence, Kinship, LineageSpot } from './model.ts';
import type { StoryOfTexts } from './source.ts';
import type { FamilyOfTexts } from './takes.ts';

/** Two desks of one house style make these alike without knowing of each other. */
const TELLING: ReadonlySet<Kind> = new Set<Kind>([
  'wording',
  'attribution',
  'fact',
  'order',
  'gloss',
  'cut',
  'addition',
]);
/** So many readings in common are more than chance; twice as many make it probable. */
const LEAST = 3;

/**
 * Articles that share wording against every further version, the measuring text and at least one more: one follows the other, or
 * both a text that is not here. The way of textual criticism: only what is new in common tells of kinship, never what is old
 * (Maas 1960). Which of the two came first it does not tell.
 */
export function kinOf(story: StoryOfTexts, { measure, members }: FamilyOfTexts): Kinship[] {
  const others = members.filter((member) => member !== measure);
  const holders = new Map<string, { readonly member: number; readonly edit: Edit }[]>();
  for (const member of others) {
    const { edits, groups } = story.compared(measure, member);
    const whole = groups.filter(({ rewritten, coarse }) => rewritten || coarse);
    edits.forEach((edit, at) => {
      if (!TELLING.has(edit.kind) || whole.some(({ edits: { start, end } }) => at >= start && at < end)) return;
      const reading = foldText(story.articles[member]!.text.slice(edit.to.start, edit.to.end)).trim();
      if (!isTelling(foldText(story.articles[measure]!.text.slice(edit.from.start, edit.from.end)), reading)) return;
      const key = `${edit.from.start} ${edit.from.end} ${reading}`;
      holders.set(key, [...(holders.get(key) ?? []), { member, edit }]);
    });
  }
  const found = new Map<string, LineageSpot[]>();
  for (const held of holders.values()) {
    const [one, two] = held;
    if (held.length !== 2 || !one || !two) continue;
    const isCarriedBy = (member: number) =>
      member !== one.member &&
      member !== two.member &&
      story.compared(measure, member).groups.some(({ ia, rewritten }) => !rewritten && ia.includes(one.edit.ia));
    if (!others.some(isCarriedBy)) continue;
    const [a, b] = one.member < two.member ? [one, two] : [two, one];
    const key = `${a.member} ${b.member}`;
    found.set(key, [...(found.get(key) ?? []), { article: b.member, paragraph: b.edit.ib, ...b.edit.to }]);
  }
  return [...found]
    .filter(([, spots]) => spots.length >= LEAST)
    .map(([key, spots]) => {
      const [a = 0, b = 0] = key.split(' ').map(Number);
      const evidence: Evidence = { what: 'readings', count: spots.length, other: measure, spots: inOrder(spots) };
      return { a, b, sure: spots.length >= 2 * LEAST ? 'probable' : 'possible', evidence: [evidence] } as const;
    })
    .sort((x, y) => x.a - y.a || x.b - y.b);
}

/** A word that is no grammar in what is written here; or a few words gone. A comma, an article, a `that` come and go by themselves. */
function isTelling(there: string, here: string): boolean {
  const words = (text: string) => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return here === '' ? words(there).length > 2 : words(here).some((word) => word.length > 2 && !STOP_WORDS.has(word));
}

const inOrder = (spots: readonly LineageSpot[]) => [...spots].sort((x, y) => x.start - y.start || x.end - y.end);
