/** The selected edit: what it is, and what every article reads at its place. */
import type { Collation, Edit } from '../../engine/index.ts';
import { EditMarks } from '../marks/EditMarks.tsx';
import { PlaceMarks } from '../marks/PlaceMarks.tsx';
import { kindName, selectIsReceived } from '../marks/received.ts';
import { FAMILIES, FAMILY_NAMES, KINDS_ON_SCREEN } from '../shared/kinds.ts';
import { useActions, useApp } from '../state/hooks.ts';
import { articleName, selectEdit, selectEditNumber, selectEdits, selectKindCounts } from '../state/selectors.ts';
import { paragraphLabel } from './cellState.ts';

/** What the shapes of the marks mean, for a reader who has not selected anything yet. */
function Key() {
  const isTurned = useApp((state) => state.turned);
  if (isTurned) {
    return (
      <dl className="key">
        <div>
          <dt>
            <mark className="common">words</mark>
          </dt>
          <dd>In common: in the base text with every version that is shown and has the passage</dd>
        </div>
      </dl>
    );
  }
  return (
    <dl className="key">
      {FAMILIES.map((family) => (
        <div key={family}>
          <dt>
            <span className="mark" data-family={family}>
              words
            </span>
          </dt>
          <dd>{FAMILY_NAMES[family]}</dd>
        </div>
      ))}
      <div>
        <dt>
          <span className="varied">words</span>
        </dt>
        <dd>In the base text: another article has other words</dd>
      </div>
      <div>
        <dt>
          <span className="shared">words</span>
        </dt>
        <dd>Shared with an independent account</dd>
      </div>
    </dl>
  );
}

function Unselected() {
  const total = useApp((state) => selectEdits(state).length);
  const hasAny = useApp((state) => Object.values(selectKindCounts(state) ?? {}).some((count) => count > 0));
  const isAlone = useApp((state) => state.story?.collation.articles.length === 1);
  return (
    <>
      <h2 className="rail-head">Nothing selected</h2>
      <p className="note">
        {isAlone && 'Once there is another version, its differences are marked like this:'}
        {!isAlone &&
          total === 0 &&
          (hasAny
            ? 'No difference is marked. Switch on more kinds, or show more rows.'
            : 'The articles that are shown have no passage in which words differ. Where they have, it is marked like this:')}
        {total > 0 && 'Select marked words to see how every article puts them, and what kind of difference it is.'}
      </p>
      <Key />
    </>
  );
}

const LONG = 60;

function clipped(words: string): string {
  return words.length <= LONG ? words : `${words.slice(0, LONG - 20).trimEnd()} … ${words.slice(-18).trimStart()}`;
}

function Words({ text, none }: { readonly text: string; readonly none: string }) {
  return text.trim() === '' ? <span className="no-words">{none}</span> : text;
}

/** The selected words on both sides, and why they are what they are. */
function Both({
  collation,
  edit,
  pair,
}: {
  readonly collation: Collation;
  readonly edit: Edit;
  readonly pair: { a: number; b: number };
}) {
  const a = collation.articles[pair.a]!;
  const b = collation.articles[pair.b]!;
  const isReceived = useApp(selectIsReceived);
  const name = kindName(edit.kind, isReceived);
  const { family } = KINDS_ON_SCREEN[edit.kind];
  // Where the kind is the reader's, the rule is still the engine's.
  const { engine } = edit;
  const told = engine ? `; the engine says ${kindName(engine.kind, isReceived)}: ${engine.rule}` : `: ${edit.rule}`;
  const rule = (engine ?? edit).rule === '' ? '' : told;
  const where = [
    paragraphLabel(collation, { article: pair.a, paragraph: edit.ia }, true),
    paragraphLabel(collation, { article: pair.b, paragraph: edit.ib }, true),
  ];
  return (
    <>
      <dl className="both">
        {[
          { sigil: a.sigil, text: a.text.slice(edit.from.start, edit.from.end), isBase: true },
          { sigil: b.sigil, text: b.text.slice(edit.to.start, edit.to.end), isBase: false },
        ].map(({ sigil, text, isBase }) => (
          <div key={sigil}>
            <dt className="sigil" data-base={isBase || undefined}>
              {sigil}
            </dt>
            <dd>
              <Words text={clipped(text)} none="no words here" />
            </dd>
          </div>
        ))}
      </dl>
      <p className="note">
        <i className="swatch" data-family={family} aria-hidden="true" /> <b>{name}</b>
        {engine && ' '}
        {engine && <span className="yours-sign">yours</span>}
        {rule}. {edit.inQuote ? 'Inside a quotation.' : 'Not in a quotation.'} {where.join(', ')}.
      </p>
    </>
  );
}

function Sigla({ collation, articles }: { readonly collation: Collation; readonly articles: readonly number[] }) {
  return articles.map((index) => <Siglum key={index} collation={collation} index={index} />);
}

function Siglum({ collation, index }: { readonly collation: Collation; readonly index: number }) {
  const name = useApp((state) => articleName(state, index));
  return (
    <abbr className="siglum" title={name}>
      {collation.articles[index]!.sigil}
    </abbr>
  );
}

/** Nothing of it is compared word by word with the base text: it may tell the passage in words of its own. */
const isAccountOfItsOwn = ({ pairs, base }: Collation, index: number) =>
  pairs.find(({ a, b }) => a === base && b === index)?.groups.length === 0;

/** What is said of articles without a reading. */
const WITHOUT = [
  ['passage not in', (own: boolean) => !own],
  ['an account of its own', (own: boolean) => own],
] as const;

function ReadingsTable({ collation, article }: { readonly collation: Collation; readonly article: number }) {
  const readings = useApp((state) => state.readings);
  const isReceived = useApp(selectIsReceived);
  if (!readings) return <p className="note">Looking up what every article reads here…</p>;
  return (
    <table className="readings">
      <thead>
        <tr>
          <th scope="col">Reading</th>
          <th scope="col">Articles</th>
        </tr>
      </thead>
      <tbody>
        {readings.readings.map(({ text, articles, given }) => (
          <tr key={articles.join(' ')} data-own={articles.includes(article) || undefined}>
            <td dir="auto">
              <Words text={text} none="no words here" />
              {given && (
                <span className="reading-given">
                  {' '}
                  {kindName(given, isReceived)} <span className="yours-sign">yours</span>
                </span>
              )}
            </td>
            <td>
              <Sigla collation={collation} articles={articles} />
            </td>
          </tr>
        ))}
        {WITHOUT.map(([label, is]) => {
          const without = readings.absent.filter((index) => is(isAccountOfItsOwn(collation, index)));
          return (
            without.length > 0 && (
              <tr key={label}>
                <td className="no-words">{label}</td>
                <td>
                  <Sigla collation={collation} articles={without} />
                </td>
              </tr>
            )
          );
        })}
      </tbody>
    </table>
  );
}

function Steps() {
  const { nextEdit, previousEdit } = useActions();
  const number = useApp(selectEditNumber);
  const total = useApp((state) => selectEdits(state).length);
  return (
    <div className="steps">
      <button type="button" className="step" onClick={previousEdit} disabled={total === 0 || number === 0}>
        ◂ Previous
      </button>
      <button type="button" className="step" onClick={nextEdit} disabled={total === 0 || number === total - 1}>
        Next ▸
      </button>
      <span className="step-count">{number < 0 ? `${total} shown` : `${number + 1} of ${total}`}</span>
    </div>
  );
}

export function Inspector({ collation }: { readonly collation: Collation }) {
  const edit = useApp(selectEdit);
  const selection = useApp((state) => state.selection);
  const { select } = useActions();
  const pair = selection ? collation.pairs[selection.pair] : undefined;
  if (!edit || !pair) {
    return (
      <>
        <Unselected />
        <Steps />
        <PlaceMarks collation={collation} />
      </>
    );
  }
  return (
    <>
      <div className="inspector-head">
        <h2 className="rail-head">Selected difference</h2>
        <button type="button" className="close" aria-label="Select nothing" onClick={() => select(null)}>
          ×
        </button>
      </div>
      <Both collation={collation} edit={edit} pair={pair} />
      <ReadingsTable collation={collation} article={pair.b} />
      <Steps />
      <EditMarks collation={collation} pair={pair} edit={edit} />
      <PlaceMarks collation={collation} />
    </>
  );
}
