/** The same fact in other words, and what one side alone tells. */
import type { NamedOnce, OnlyPassage, Retold as RetoldPair } from '../../engine/index.ts';
import { Passage, PlaceLink, Section, Several } from './Passage.tsx';
import { articleOf, counted, SIDES, type Side, textOf, useTwo } from './two.ts';

function Pair({ pair }: { readonly pair: RetoldPair }) {
  const two = useTwo();
  const verbs = (side: Side) => (side === 'a' ? pair.verbsA : pair.verbsB).map((verb) => textOf(two, side, verb));
  const says = SIDES.map((side) => ({ side, verbs: verbs(side) })).filter((v) => v.verbs.length > 0);
  return (
    <div className="framing-pair">
      <Passage side="a" place={pair.a} bold={pair.differsA} />
      <Passage side="b" place={pair.b} bold={pair.differsB} />
      {(pair.labels.length > 0 || says.length > 0) && (
        <p className="framing-note">
          {pair.labels.map((label) => (
            <span key={label.a.start}>
              <b>{textOf(two, 'a', label.a)}</b> / <b>{textOf(two, 'b', label.b)}</b>.{' '}
            </span>
          ))}
          {says.length > 0 &&
            `Told with ${says.map((v) => `“${v.verbs.join('”, “')}” (${two.short(v.side)})`).join(' / ')}.`}
        </p>
      )}
      {pair.occasion && (
        <p className="framing-note">
          <b>One occasion.</b> What is told of it is not the same.
        </p>
      )}
      <p className="framing-note">Shared: {pair.shared.join(', ')}</p>
    </div>
  );
}

export function Retold() {
  const { framing } = useTwo();
  const { retold } = framing;
  return (
    <Section id="retold" title="The same fact, in other words" lead="Bold: what the other side does not say there.">
      {retold.length === 0 && <p className="framing-none">No passage of one tells what a passage of the other does.</p>}
      <Several
        items={retold.map((pair) => <Pair key={`${pair.a.start} ${pair.b.start}`} pair={pair} />)}
        first={6}
        thing="pair"
      />
    </Section>
  );
}

function Names({
  side,
  title,
  names,
}: {
  readonly side: Side;
  readonly title: string;
  readonly names: readonly NamedOnce[];
}) {
  if (names.length === 0) return null;
  return (
    <p className="framing-note" data-side={side}>
      {title}:{' '}
      {names.map(({ name, places }, i) => (
        <span key={name}>
          {i > 0 && ', '}
          <b>
            <bdi>{name}</bdi>
          </b>{' '}
          {places[0] && <PlaceLink side={side} place={places[0]} bare />}
        </span>
      ))}
    </p>
  );
}

/** A passage of one side, with the paragraph of the other that comes nearest and what both have. */
function Nearly({ side, passage }: { readonly side: Side; readonly passage: OnlyPassage }) {
  const two = useTwo();
  const { near } = passage;
  const other = side === 'a' ? 'b' : 'a';
  const paragraph = near && articleOf(two, other)?.paragraphs[near.paragraph];
  return (
    <>
      <Passage side={side} place={passage} />
      {near && paragraph && (
        <p className="framing-note">
          {near.shared.join(', ')} stand in{' '}
          <PlaceLink side={other} place={{ paragraph: near.paragraph, start: paragraph.start, end: paragraph.end }} />{' '}
          too.
        </p>
      )}
    </>
  );
}

function OnlyOne({ side }: { readonly side: Side }) {
  const two = useTwo();
  const { passages, people, places, others, numbers } = two.framing.only[side];
  const alone = passages.filter(({ near }) => near === undefined);
  const near = passages.filter((passage) => passage.near !== undefined);
  const figures = numbers.map((place) => ({ name: textOf(two, side, place), places: [place] }));
  const distinct = figures.filter((figure, i) => figures.findIndex((f) => f.name === figure.name) === i);
  return (
    <div>
      <h3>
        {two.short(side)} only: {counted(alone.length, 'paragraph')}
      </h3>
      <Names side={side} title="People" names={people} />
      <Names side={side} title="Places" names={places} />
      <Names side={side} title="Other names" names={others} />
      <Names side={side} title="Numbers" names={distinct} />
      <Several
        items={alone.map((place) => <Passage key={place.start} side={side} place={place} />)}
        first={3}
        thing="paragraph"
      />
      {near.length > 0 && (
        <>
          <h4>Perhaps told by {two.short(side === 'a' ? 'b' : 'a')} too, in part</h4>
          <Several
            items={near.map((passage) => <Nearly key={passage.start} side={side} passage={passage} />)}
            first={2}
            thing="paragraph"
          />
        </>
      )}
    </div>
  );
}

export function Only() {
  return (
    <Section
      id="only"
      title="Told by one only"
      lead="Paragraphs without a related one on the other side. That none was found does not prove that it is not told there."
    >
      {SIDES.map((side) => (
        <OnlyOne key={side} side={side} />
      ))}
    </Section>
  );
}
