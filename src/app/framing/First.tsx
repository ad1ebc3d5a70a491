/** When each was written, and what each puts first. */
import type { Place, Written } from '../../engine/index.ts';
import { isolated } from '../shared/isolated.ts';
import { Marked, PlaceLink, Section } from './Passage.tsx';
import { articleOf, paragraphName, SIDES, type Side, type Two, textOf, useTwo } from './two.ts';

const WHEN: Record<Written['when'], string> = {
  before: 'written before the event',
  during: 'written while it went on: more of it is told as still to come',
  after: 'written after the event',
  unknown: 'not told when it was written',
};

const quoted = (two: Two, side: Side, places: readonly Place[]) =>
  [...new Set(places.map((place) => `“${isolated(textOf(two, side, place))}”`))].join(', ');

/** The first thing to know: that one was written when the other was not. */
export function OtherTime() {
  const two = useTwo();
  const { written, otherTime } = two.framing;
  if (!otherTime) return null;
  return (
    <p className="framing-notice">
      <b>What differs may be news, not framing.</b>{' '}
      {SIDES.map((side) => {
        const { when, evidence, toCome } = written[side];
        const told = when === 'during' ? [...evidence, ...toCome] : evidence;
        return `${two.short(side)} was ${WHEN[when]} (${quoted(two, side, told.slice(0, 3))}).`;
      }).join(' ')}{' '}
      By the tenses of what they lead with.
    </p>
  );
}

function Named({
  title,
  side,
  places,
}: {
  readonly title: string;
  readonly side: Side;
  readonly places: readonly Place[];
}) {
  const two = useTwo();
  if (places.length === 0) return null;
  return (
    <div>
      <dt>{title}</dt>
      <dd>{[...new Set(places.map((place) => textOf(two, side, place)))].join(', ')}</dd>
    </div>
  );
}

/** Whether the other side tells what this one leads with. */
function Carried({ side }: { readonly side: Side }) {
  const two = useTwo();
  const other = side === 'a' ? 'b' : 'a';
  const { carriedIn } = two.framing.first[side];
  if (carriedIn.length === 0)
    return <p className="framing-note">{two.short(other)} has no related paragraph for this lede.</p>;
  return (
    <p className="framing-note">
      {two.short(other)} tells of it in{' '}
      {carriedIn.map((paragraph, i) => (
        <span key={paragraph}>
          {i > 0 && ', '}
          <PlaceLink side={other} place={{ paragraph, start: 0, end: 0 }} bare />
        </span>
      ))}
      .
    </p>
  );
}

/** What the article says itself of its day and place. */
function Dated({ side }: { readonly side: Side }) {
  const { published, dateline } = articleOf(useTwo(), side)?.fields ?? {};
  return (
    <>
      {published && ` · published ${published.value}`}
      {dateline && ` · ${dateline.value}`}
    </>
  );
}

function Lede({ side }: { readonly side: Side }) {
  const two = useTwo();
  const { first, written } = two.framing;
  const { headline, lede, words, own, who, where } = first[side];
  const { when, evidence, days } = written[side];
  return (
    <div className="framing-lede" data-side={side}>
      <small>
        {two.name(side)} · {words} words · <b>{WHEN[when]}</b>
        {evidence.length > 0 && ` (${quoted(two, side, evidence)})`}
        <Dated side={side} />
      </small>
      {headline ? (
        <h3 dir="auto">{textOf(two, side, headline)}</h3>
      ) : (
        <h3 className="framing-none">No headline in this file</h3>
      )}
      {lede && (
        <p>
          <bdi>
            <Marked side={side} range={lede} bold={own} />
          </bdi>{' '}
          <span className="unseen">{paragraphName(two, side, lede.paragraph)}</span>
          <PlaceLink side={side} place={lede} bare />
        </p>
      )}
      <dl>
        <Named title="Who" side={side} places={who} />
        <Named title="Where" side={side} places={where} />
        <Named title="When" side={side} places={days} />
      </dl>
      <Carried side={side} />
    </div>
  );
}

export function First() {
  return (
    <Section id="first" title="What each puts first" lead="Bold: words that the other lede does not have.">
      <div className="framing-two">
        {SIDES.map((side) => (
          <Lede key={side} side={side} />
        ))}
      </div>
    </Section>
  );
}
