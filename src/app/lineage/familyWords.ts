/** What an article's family rests on, in sentences: the text that it shares and with whom, then what it credits. */
import { evidenceWords, listed, percent, sigil, type Told } from './words.ts';

/** Text in common with so many members is told one by one. */
const NAMED = 3;

/** The wording that it shares with a member of its family, the most first, or with the nearest text of another. */
function sharedWords(told: Told, article: number): string[] {
  const { articles, lineage } = told;
  const here = articles[article]!;
  const row = lineage.wording[article]!;
  const others = articles.map((_, other) => other).filter((other) => other !== article);
  const most = (x: number, y: number) => row[y]!.words - row[x]!.words || x - y;
  const members = others.filter((other) => articles[other]!.family === here.family).sort(most);
  const strangers = others.filter((other) => articles[other]!.family !== here.family).sort(most);
  const figure = (other: number) =>
    `${percent(row[other]!)} of its words stand in ${sigil(told, other)} (${row[other]!.words} of ${row[other]!.of})`;
  const rest = members.slice(NAMED);
  const [nearest] = strangers;
  return [
    ...(members.length === 0 ? ['No other article here is of its family.'] : []),
    ...members.slice(0, NAMED).map((other) => `${figure(other)}.`),
    ...(rest.length > 0
      ? [`And in ${listed(rest.map((other) => `${sigil(told, other)} ${percent(row[other]!)}`))}.`]
      : []),
    ...(nearest === undefined
      ? []
      : [`Of the other families ${sigil(told, nearest)} comes nearest: ${figure(nearest)}.`]),
  ];
}

/** What it says of itself: credits and the like, which bear out a family and never make one. */
function creditWords(told: Told, article: number): string[] {
  const { lineage, articles } = told;
  const sources = lineage.arrows.filter((arrow) => arrow.article === article);
  const said = sources.flatMap(({ evidence, source }) =>
    evidence
      .filter(({ what }) => what === 'credit' || what === 'voice')
      .map(
        (each) =>
          `it ${evidenceWords(told, each).replace('the agency', lineage.sources[source]!.agency ?? 'the agency')}`,
      ),
  );
  const joined = articles[article]!.sources ?? [];
  return [
    said.length > 0
      ? `Besides, ${listed([...new Set(said)])}: that bears it out, and alone would make no family.`
      : 'It credits nobody: the text alone tells.',
    ...(joined.length > 1
      ? [
          `It joins ${listed(joined.map(({ family, paragraphs }) => `${family} (${paragraphs.length} ¶)`))}; its family is the one that it holds most of.`,
        ]
      : []),
  ];
}

/** What an article's family rests on, sentence by sentence. Quoted words are left out where families are told. */
export const familyWords = (told: Told, article: number): string[] => [
  ...sharedWords(told, article),
  ...creditWords(told, article),
];
