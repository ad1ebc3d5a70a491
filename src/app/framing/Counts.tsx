/** Where actors appear, words that only one leans on, and how each tells: counts that open their passages. */
import type { ActorRow, Manner as MannerOf, Place, Leaning as Word } from '../../engine/index.ts';
import { InContext, PlaceLink, Section, Several } from './Passage.tsx';
import { actorsTable, leaningTable, mannerTable } from './tables.ts';
import { SIDES, type Side, useTwo } from './two.ts';

function Strip({ side, row }: { readonly side: Side; readonly row: ActorRow }) {
  const two = useTwo();
  const { places, along, headline, lede } = row[side];
  const where = [headline && 'headline', lede && 'lede'].filter(Boolean).join(', ');
  return (
    <span className="framing-bar">
      <span className="framing-strip" data-side={side} aria-hidden="true">
        {along.map((at, i) => (at < 0 ? null : <i key={`${at} ${i.toString()}`} style={{ left: `${99 * at}%` }} />))}
      </span>
      <span className="framing-count">
        <span className="unseen">{two.short(side)}: </span>
        {places.length}
        {where && <span className="framing-where"> {where}</span>}
      </span>
    </span>
  );
}

function Actor({ row }: { readonly row: ActorRow }) {
  return (
    <details className="framing-row">
      <summary>
        <span className="framing-who">{row.name}</span>
        <span className="framing-bars">
          {SIDES.map((side) => (
            <Strip key={side} side={side} row={row} />
          ))}
        </span>
      </summary>
      {SIDES.flatMap((side) =>
        row[side].places.map((place) => <InContext key={`${side} ${place.start}`} side={side} place={place} />),
      )}
    </details>
  );
}

export function Actors() {
  const two = useTwo();
  const { framing } = two;
  return (
    <Section
      id="actors"
      title="Where they appear"
      table={actorsTable(two)}
      lead="Every mention along each text, from its first word to its last; headline and lede named."
    >
      {framing.actors.length === 0 && <p className="framing-none">No name stands three times.</p>}
      <Several items={framing.actors.map((row) => <Actor key={row.name} row={row} />)} first={8} />
    </Section>
  );
}

function LeaningWord({ word }: { readonly word: Word }) {
  const two = useTwo();
  const leans: Side = (word.z ?? word.a.length - word.b.length) > 0 ? 'a' : 'b';
  return (
    <details className="framing-row">
      <summary>
        <span className="framing-who">{word.word}</span>
        <span>
          <span className="unseen">{two.short('a')} </span>
          {word.a.length} · <span className="unseen">{two.short('b')} </span>
          {word.b.length} <span className="framing-where">{two.short(leans)}</span>
          {word.z !== undefined && <span className="framing-where"> z {word.z.toFixed(1)}</span>}
        </span>
      </summary>
      {SIDES.flatMap((side) =>
        word[side].map((place) => <InContext key={`${side} ${place.start}`} side={side} place={place} />),
      )}
    </details>
  );
}

export function Leaning() {
  const two = useTwo();
  const { leaning, corpus } = two.framing;
  const lead = corpus
    ? 'Counts, names apart, and log-odds with an informative prior (Monroe, Colaresi and Quinn 2008): z beyond 1.96.'
    : 'Counts, names apart, each with its passages. Two short stories are evidence, not statistics: another day’s copy may turn these round.';
  return (
    <Section id="leaning" title="Words only one leans on" lead={lead} table={leaningTable(two)}>
      {leaning.length === 0 && <p className="framing-none">None.</p>}
      <Several items={leaning.map((word) => <LeaningWord key={word.word} word={word} />)} first={8} thing="word" />
    </Section>
  );
}

const CLASSES: Readonly<Record<string, string>> = {
  neutral: 'says',
  claim: 'claims',
  stress: 'stresses',
  find: 'finds',
  admit: 'admits or denies',
  ask: 'asks',
  doubt: 'believes',
  label: 'calls it',
};

interface Line {
  readonly word: string;
  readonly places: Record<Side, readonly Place[]>;
}

/** Words of both sides, each with its places on either. */
function lines(
  both: { readonly a: MannerOf; readonly b: MannerOf },
  of: (manner: MannerOf) => readonly { word: string; places: readonly Place[] }[],
): Line[] {
  const found = new Map<string, Record<Side, readonly Place[]>>();
  for (const side of SIDES)
    for (const { word, places } of of(both[side]))
      found.set(word, { a: [], b: [], ...found.get(word), [side]: places });
  return [...found]
    .map(([word, places]) => ({ word, places }))
    .sort((x, y) => y.places.a.length + y.places.b.length - x.places.a.length - x.places.b.length);
}

function Kind({ title, found }: { readonly title: string; readonly found: readonly Line[] }) {
  const two = useTwo();
  const total = (side: Side) => found.reduce((sum, { places }) => sum + places[side].length, 0);
  if (found.length === 0) return null;
  return (
    <details className="framing-row">
      <summary>
        <span className="framing-who">{title}</span>
        <span>{SIDES.map((side) => `${two.short(side)} ${total(side)}`).join(' · ')}</span>
      </summary>
      {found.map(({ word, places }) => (
        <p className="framing-note" key={word}>
          <b>{word}</b>{' '}
          {SIDES.flatMap((side) =>
            places[side].map((place) => (
              <span key={`${side} ${place.start}`}>
                <PlaceLink side={side} place={place} />{' '}
              </span>
            )),
          )}
        </p>
      ))}
    </details>
  );
}

export function Manner() {
  const two = useTwo();
  const { manner } = two.framing;
  const classes = [...new Set(SIDES.flatMap((side) => manner[side].verbs.map((v) => v.class)))];
  return (
    <Section
      id="manner"
      title="Told how"
      table={mannerTable(two, CLASSES)}
      lead="Verbs of saying by class, words that leave something open, words that intensify: our own short lists, outside quotations."
    >
      {classes.map((name) => (
        <Kind
          key={name}
          title={CLASSES[name] ?? name}
          found={lines(manner, (m) =>
            m.verbs.filter((v) => v.class === name).map((v) => ({ word: v.lemma, places: v.places })),
          )}
        />
      ))}
      <Kind title="leaves open" found={lines(manner, (m) => m.hedges)} />
      <Kind title="intensifies" found={lines(manner, (m) => m.intensifiers)} />
    </Section>
  );
}
