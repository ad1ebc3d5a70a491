/** Where the reader is in the table: a note on the row, and paragraphs linked or taken apart by hand. */
import { useEffect, useState } from 'react';
import type { Collation } from '../../engine/index.ts';
import { useActions, useApp } from '../state/hooks.ts';
import { indexOf, pairWithBase } from '../state/pairs.ts';
import { type Place, placementOf } from '../state/placement.ts';
import { paragraphLabel } from '../synopsis/cellState.ts';
import { linkByHand, noteOnRow, paragraphSpot, rowNote } from './acts.ts';
import { inOrder, keyOf } from './model.ts';
import { NoteField } from './NoteField.tsx';
import { useKeeper, useMarks } from './useMarks.ts';

/** The paragraphs that stand where the reader is. */
function usePlaces(collation: Collation): { readonly row: number; readonly places: readonly Place[] } {
  const row = useApp((state) => state.row);
  const column = useApp((state) => state.column);
  const { rows, shownWith } = placementOf(collation);
  const screenRow = rows.find((one) => one.row === (shownWith[row] ?? row));
  const cell = screenRow?.cells[column];
  const paragraphs = [...(cell?.own ?? []), ...(cell?.beside ?? [])];
  return { row: screenRow?.row ?? row, places: paragraphs.map((paragraph) => ({ article: column, paragraph })) };
}

/** What is said of two paragraphs by hand: `true` linked, `false` unlinked, null nothing. */
function useSaid(collation: Collation, one: Place, two: Place | undefined): boolean | null {
  return useMarks(({ records, hashes }) => {
    const [x, y] = [paragraphSpot(collation, hashes, one), two && paragraphSpot(collation, hashes, two)];
    if (!x || !y) return null;
    const { a, b } = inOrder(x, y);
    const mark = records.get(keyOf({ type: 'link', together: true, a, b }))?.mark;
    return mark?.type === 'link' ? mark.together : null;
  });
}

interface PlaceProps {
  readonly collation: Collation;
  readonly place: Place;
}

/** Ways to unlink a paragraph from those of the base text that it is compared with or laid beside, and to take that back. */
function Unlink({ collation, place }: PlaceProps) {
  const keeper = useKeeper();
  const found = pairWithBase(collation, place.article);
  const group = found && indexOf(found.pair).groupByB.get(place.paragraph);
  const linked = (found && indexOf(found.pair).linksByB.get(place.paragraph)) ?? [];
  const compared = group?.ia.filter((ia) => linked.some((link) => link.ia === ia)) ?? [];
  const related = linked.filter(({ kind }) => kind === 'related').map(({ ia }) => ia);
  const apart = found?.pair.apart?.filter(({ ib }) => ib === place.paragraph) ?? [];
  const again = apart.map(({ ia }) => {
    const other = { article: collation.base, paragraph: ia };
    return (
      <button
        key={`again ${ia}`}
        type="button"
        className="step"
        onClick={() => linkByHand(keeper, collation, { one: place, two: other }, null)}
      >
        Link {paragraphLabel(collation, place, true)} and {paragraphLabel(collation, other, true)} again
      </button>
    );
  });
  const unlinks = [...new Set([...compared, ...related])].map((paragraph) => {
    const other = { article: collation.base, paragraph };
    const isByHand = linked.some((link) => link.ia === paragraph && link.byHand);
    return (
      <button
        key={paragraph}
        type="button"
        className="step"
        onClick={() => linkByHand(keeper, collation, { one: place, two: other }, isByHand ? null : false)}
      >
        Unlink {paragraphLabel(collation, place, true)} from {paragraphLabel(collation, other, true)}
      </button>
    );
  });
  return [...unlinks, ...again];
}

/** The second half of a link by hand: the other paragraph is where the reader is. */
function Linking({ collation, place, other }: PlaceProps & { readonly other: Place | undefined }) {
  const keeper = useKeeper();
  const said = useSaid(collation, place, other);
  const stop = () => keeper.marks.setState({ linking: null });
  const isOther = other !== undefined && other.article !== place.article;
  return (
    <>
      <p className="note">
        <b>{paragraphLabel(collation, place, true)}</b> is to be linked. Go to the paragraph of another article that it
        belongs to, by a click on it or by the keys, and link.
      </p>
      <div className="yours-buttons">
        <button
          type="button"
          className="step"
          disabled={!isOther || said === true}
          onClick={() => {
            stop();
            if (other) linkByHand(keeper, collation, { one: place, two: other }, true);
          }}
        >
          {isOther ? `Link with ${paragraphLabel(collation, other, true)}` : 'Link'}
        </button>
        <button type="button" className="step" onClick={stop}>
          Cancel
        </button>
      </div>
    </>
  );
}

/** Requests that were answered: the panel comes and goes with the selection, and must not answer one again. */
const answered = new WeakSet<object>();

/** Takes the key for linking: the first press chooses a paragraph, the second the other. */
function useLinkKey(collation: Collation, places: readonly Place[]): void {
  const keeper = useKeeper();
  const { announce } = useActions();
  const asked = useApp((state) => state.asked);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new request is one.
  useEffect(() => {
    if (asked?.what !== 'link' || answered.has(asked)) return;
    answered.add(asked);
    const { linking } = keeper.marks.getState();
    const [here] = places;
    if (!here) return announce('There is no paragraph here to link.');
    if (linking === null) {
      keeper.marks.setState({ linking: here });
      announce(
        `${paragraphLabel(collation, here, true)} is to be linked. Go to the other paragraph and press w again.`,
      );
    } else if (linking.article === here.article) {
      keeper.marks.setState({ linking: null });
      announce('No link: both are of one article.');
    } else {
      keeper.marks.setState({ linking: null });
      linkByHand(keeper, collation, { one: linking, two: here }, true);
    }
  }, [asked]);
}

function RowNote({ collation, row }: { readonly collation: Collation; readonly row: number }) {
  const keeper = useKeeper();
  useMarks(({ records }) => records);
  /** The row of which the reader writes: the table may be scrolled meanwhile. */
  const [held, setHeld] = useState<number | null>(null);
  const shown = held ?? row;
  const { at, text } = rowNote(collation, shown, keeper.marks.getState());
  if (!at) return null;
  return (
    <NoteField
      key={shown}
      label="Note on this row"
      text={text}
      onKeep={(note) => noteOnRow(keeper, at, note)}
      onWriting={(writing) => setHeld(writing ? row : null)}
    />
  );
}

export function PlaceMarks({ collation }: { readonly collation: Collation }) {
  const keeper = useKeeper();
  const { row, places } = usePlaces(collation);
  const linking = useMarks((state) => state.linking);
  useLinkKey(collation, places);
  if (collation.articles.length < 2) return null;
  const [first] = places;
  const title = first ? paragraphLabel(collation, first, true) : 'This row';
  return (
    <section className="yours" aria-label="Your word on this place">
      <p className="rail-head">Where you are: {title}</p>
      <RowNote collation={collation} row={row} />
      {linking ? (
        <Linking collation={collation} place={linking} other={first} />
      ) : (
        <div className="yours-buttons">
          {places.map((place) => (
            <button
              key={place.paragraph}
              type="button"
              className="step"
              onClick={() => keeper.marks.setState({ linking: place })}
            >
              Link {paragraphLabel(collation, place, true)}…
            </button>
          ))}
          {places
            .filter(({ article }) => article !== collation.base)
            .map((place) => (
              <Unlink key={place.paragraph} collation={collation} place={place} />
            ))}
        </div>
      )}
    </section>
  );
}
