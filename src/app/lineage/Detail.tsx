/** What is told of one article or one source: sentence by sentence, with the places that it rests on. */
import type { Collation, Evidence, LineageSpot } from '../../engine/index.ts';
import { Sheet } from '../shared/Sheet.tsx';
import type { Picked } from './Graph.tsx';
import { useShow } from './useShow.ts';
import {
  articleSentences,
  evidenceWords,
  listed,
  paragraphName,
  sigil,
  sourceName,
  TAKE_NAMES,
  type Told,
  takeWords,
} from './words.ts';

interface Props {
  readonly told: Told;
  readonly collation: Collation;
  readonly picked: Picked | null;
  readonly onClose: () => void;
}

interface Group {
  readonly title: string;
  readonly spots: readonly LineageSpot[];
}

const groupsOf = (told: Told, evidence: readonly Evidence[]): Group[] =>
  evidence
    .filter(({ spots }) => spots.length > 0)
    .map((each) => ({ title: evidenceWords(told, each), spots: each.spots }));

/** Evidence of what is told twice is shown once. */
const unique = (groups: readonly Group[]) =>
  groups.filter(({ title }, at) => groups.findIndex((each) => each.title === title) === at);

function contentOf(told: Told, picked: Picked): { title: string; sentences: string[]; groups: Group[] } {
  const { sources, arrows, takes, kin, carry } = told.lineage;
  if ('source' in picked) {
    const source = sources[picked.source]!;
    const tied = takes.flatMap((take, at) => (take.a === picked.source || take.b === picked.source ? [at] : []));
    const members = listed(source.articles.map((article) => `${sigil(told, article)} (${told.nameOf(article)})`));
    return {
      title: `${sourceName(source)}, ${TAKE_NAMES[source.take]}`,
      sentences: [
        'This text is not in the folder: it is inferred from what the articles share and credit.',
        `${members} ${source.articles.length === 1 ? 'goes' : 'go'} back to it.`,
        ...tied.map((at) => takeWords(told, at)),
      ],
      groups: tied.flatMap((at) => groupsOf(told, takes[at]!.evidence)),
    };
  }
  const { article } = picked;
  const mine = [
    ...arrows.filter((arrow) => arrow.article === article),
    ...takes.filter(({ a, b }) => [a, b].some((source) => sources[source]!.articles.includes(article))),
    ...kin.filter(({ a, b }) => a === article || b === article),
  ];
  const { own } = carry.columns[article]!;
  return {
    title: `${sigil(told, article)} · ${told.nameOf(article)}`,
    sentences: articleSentences(told, article),
    groups: unique([
      ...mine.flatMap(({ evidence }) => groupsOf(told, evidence)),
      ...(own.length > 0 ? [{ title: `Stands only in ${sigil(told, article)}`, spots: own }] : []),
    ]),
  };
}

function Spots({
  told,
  group,
  onGo,
}: {
  readonly told: Told;
  readonly group: Group;
  readonly onGo: (spot: LineageSpot) => void;
}) {
  return (
    <section className="lineage-spots">
      <h3>{group.title}</h3>
      <ul>
        {group.spots.map((spot) => {
          const where = `${sigil(told, spot.article)} ${paragraphName(told, spot.article, spot.paragraph)}`;
          const { text, paragraphs } = told.articles[spot.article]!;
          const around = paragraphs[spot.paragraph]!;
          const isShort = spot.end - spot.start < 40;
          const from = isShort ? Math.max(around.start, spot.start - 60) : spot.start;
          const to = isShort ? Math.min(around.end, spot.end + 60) : spot.end;
          return (
            <li key={`${spot.article} ${spot.start} ${spot.end}`}>
              <button
                type="button"
                className="link"
                aria-label={`Show in the table: ${where}`}
                onClick={() => onGo(spot)}
              >
                {where}
              </button>
              <span className="lineage-quote" dir="auto">
                {from > around.start && '… '}
                {text.slice(from, spot.start)}
                <mark>{text.slice(spot.start, spot.end)}</mark>
                {text.slice(spot.end, to)}
                {to < around.end && ' …'}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

export function Detail({ told, collation, picked, onClose }: Props) {
  const show = useShow(collation);
  const content = picked && contentOf(told, picked);
  return (
    <Sheet title={content?.title ?? ''} isOpen={content !== null} onClose={onClose}>
      {content && (
        <div className="lineage-detail">
          <ul className="lineage-sentences">
            {content.sentences.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
          {content.groups.map((group) => (
            <Spots
              key={group.title}
              told={told}
              group={group}
              onGo={({ article, paragraph }) => {
                onClose();
                show({ article, paragraph });
              }}
            />
          ))}
        </div>
      )}
    </Sheet>
  );
}
