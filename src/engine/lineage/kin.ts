import type { Change, Edit, Kind, Range } from '../model.ts';
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
  if (others.length < 3) return [];
  return [...sharedReadings(story, measure, others)]
    .map(([key, changes]) => {
      const [a = 0, b = 0] = key.split(' ').map(Number);
      // Kinds are dear: they are asked for only where there is enough in common to begin with.
      const edits = changes.length < LEAST ? [] : story.explained(measure, b, changes);
      const told = changes.filter((change) => isTellingKind(edits, change));
      const spots = told.map(({ ib, to }): LineageSpot => ({ article: b, paragraph: ib, ...to }));
      return { a, b, spots: inOrder(spots) };
    })
    .filter(({ spots }) => spots.length >= LEAST)
    .map(({ a, b, spots }): Kinship => {
      const evidence: Evidence = { what: 'readings', count: spots.length, other: measure, spots };
      return { a, b, sure: spots.length >= 2 * LEAST ? 'probable' : 'possible', evidence: [evidence] };
    })
    .sort((x, y) => x.a - y.a || x.b - y.b);
}

interface Held {
  readonly member: number;
  readonly change: Change;
}

/** By two members, the lower index first: what both have instead of the measuring text, and no further version that carries the place. */
function sharedReadings(story: StoryOfTexts, measure: number, others: readonly number[]): Map<string, Change[]> {
  const text = (article: number, { start, end }: Range) => foldText(story.articles[article]!.text.slice(start, end));
  const holders = new Map<string, Held[]>();
  for (const member of others)
    for (const { changes, apart } of story.differences(measure, member)) {
      if (apart) continue;
      for (const change of changes) {
        const reading = text(member, change.to).trim();
        if (!isTelling(text(measure, change.from), reading)) continue;
        const key = `${change.from.start} ${change.from.end} ${reading}`;
        holders.set(key, [...(holders.get(key) ?? []), { member, change }]);
      }
    }
  const found = new Map<string, Change[]>();
  for (const held of holders.values()) {
    const [one, two] = [...held].sort((x, y) => x.member - y.member);
    if (held.length !== 2 || !one || !two) continue;
    const isCarriedBy = (member: number) =>
      member !== one.member &&
      member !== two.member &&
      story.differences(measure, member).some(({ ia, apart }) => !apart && ia.includes(one.change.ia));
    if (!others.some(isCarriedBy)) continue;
    const key = `${one.member} ${two.member}`;
    found.set(key, [...(found.get(key) ?? []), two.change]);
  }
  return found;
}

/** Whether a change is of a kind that two desks do not make alike, or holds a part that is. */
function isTellingKind(edits: readonly Edit[], change: Change): boolean {
  return edits.some(
    ({ ib, from, to, kind }) =>
      ib === change.ib &&
      TELLING.has(kind) &&
      from.start >= change.from.start &&
      from.end <= change.from.end &&
      to.start >= change.to.start &&
      to.end <= change.to.end,
  );
}

/** A word that is no grammar in what is written here; or a few words gone. A comma, an article, a `that` come and go by themselves. */
function isTelling(there: string, here: string): boolean {
  const words = (text: string) => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return here === '' ? words(there).length > 2 : words(here).some((word) => word.length > 2 && !STOP_WORDS.has(word));
}

const inOrder = (spots: readonly LineageSpot[]) => [...spots].sort((x, y) => x.start - y.start || x.end - y.end);
