/** Who gets to speak: words quoted and reported by speaker, each statement one click away. */
import type { HeardIn, HeardRow, Statement } from '../../engine/index.ts';
import { Passage, PlaceLink, Section, Several } from './Passage.tsx';
import { heardTable } from './tables.ts';
import { counted, paragraphName, SIDES, type Side, textOf, useTwo } from './two.ts';

const wordsOf = (heard: HeardIn | undefined) => (heard ? heard.quoted + heard.reported : 0);

/** The share of the widest bar, in percent. */
const share = (words: number, most: number) => `${Math.round((100 * words) / Math.max(1, most))}%`;

function Bar({ side, row, most }: { readonly side: Side; readonly row: HeardRow; readonly most: number }) {
  const two = useTwo();
  const heard = row[side];
  if (!heard) {
    const named = side === 'a' ? row.namedInA : row.namedInB;
    return (
      <span className="framing-bar framing-none">
        not heard in {two.short(side)}
        {named && `, named in ${paragraphName(two, side, named.paragraph)}`}
      </span>
    );
  }
  return (
    <span className="framing-bar">
      <i data-side={side} style={{ width: share(heard.quoted, most) }} />
      <i data-side={side} data-reported style={{ width: share(heard.reported, most) }} />
      <span className="framing-count">
        <span className="unseen">
          {two.short(side)}: {counted(heard.quoted, 'word')} quoted, {heard.reported} reported
        </span>
        <span aria-hidden="true">
          {heard.quoted} · {heard.reported}
        </span>
      </span>
    </span>
  );
}

const FORMS: Record<Statement['form'], string> = { direct: 'quoted', mixed: 'quoted in part', reported: 'reported' };

function Said({ side, statement }: { readonly side: Side; readonly statement: Statement }) {
  const two = useTwo();
  return (
    <Passage side={side} place={statement} bold={statement.form === 'mixed' ? statement.quoted : []}>
      {' '}
      · {FORMS[statement.form]}
      {statement.attribution && (
        <>
          {' '}
          · <bdi>{textOf(two, side, statement.attribution)}</bdi>
        </>
      )}
      {!statement.sure && (
        <>
          {' '}
          · <em>probably</em>
        </>
      )}
    </Passage>
  );
}

function Titles({ side, voice }: { readonly side: Side; readonly voice: number }) {
  const two = useTwo();
  const { titles = [] } = two.framing.speech[side].voices[voice] ?? {};
  if (titles.length === 0) return null;
  return (
    <p className="framing-note">
      {two.short(side)} calls them{' '}
      {titles.map((title, i) => (
        <span key={title.start}>
          {i > 0 && '; '}“<bdi>{textOf(two, side, title)}</bdi>” <PlaceLink side={side} place={title} bare />
        </span>
      ))}
    </p>
  );
}

function Row({ row, most }: { readonly row: HeardRow; readonly most: number }) {
  const two = useTwo();
  const other = row.a && row.b ? two.framing.speech.b.voices[row.b.voice]?.name : undefined;
  const own = row.a ? two.framing.speech.a.voices[row.a.voice]?.name : undefined;
  const spelt =
    other !== undefined && own !== undefined && own.split(' ').pop() !== other.split(' ').pop()
      ? ` / ${other === row.name ? own : other}`
      : '';
  return (
    <details className="framing-row">
      <summary>
        <span className="framing-who">
          {row.name}
          {spelt}
        </span>
        <span className="framing-bars">
          {SIDES.map((side) => (
            <Bar key={side} side={side} row={row} most={most} />
          ))}
        </span>
      </summary>
      {SIDES.map((side) => {
        const heard = row[side];
        if (!heard) return null;
        return (
          <div key={side}>
            <Titles side={side} voice={heard.voice} />
            {heard.statements.map((index) => {
              const statement = two.framing.speech[side].statements[index];
              return statement && <Said key={index} side={side} statement={statement} />;
            })}
          </div>
        );
      })}
    </details>
  );
}

/** Words in quotation marks, and reports, for which nobody is named. */
function Unattributed() {
  const two = useTwo();
  const found = SIDES.flatMap((side) =>
    two.framing.speech[side].statements.flatMap((statement) =>
      statement.voice === undefined ? [{ side, statement }] : [],
    ),
  );
  if (found.length === 0) return null;
  return (
    <details className="framing-row">
      <summary>
        <span className="framing-who">
          <em>Nobody named</em>
        </span>
        <span className="framing-none">
          {SIDES.map((side) => `${two.short(side)} ${found.filter((f) => f.side === side).length}`).join(' · ')}
        </span>
      </summary>
      {found.map(({ side, statement }) => (
        <Said key={`${side} ${statement.start}`} side={side} statement={statement} />
      ))}
    </details>
  );
}

/** Who asks for something or takes a stand, and has no word in it: nobody whom the article lets speak. */
function ToldOf() {
  const two = useTwo();
  const { toldOf } = two.framing;
  if (toldOf.length === 0) return null;
  return (
    <details className="framing-row">
      <summary>
        <span className="framing-who">
          <em>Told of, not heard</em>
        </span>
        <span className="framing-none">{[...new Set(toldOf.map(({ name }) => name))].join(', ')}</span>
      </summary>
      <p className="framing-note">What they ask for is told, or how they stand, without a word of theirs.</p>
      {toldOf.flatMap((row) =>
        SIDES.flatMap((side) =>
          (row[side]?.statements ?? []).map((index) => {
            const statement = two.framing.speech[side].statements[index];
            return statement && <Said key={`${side} ${index.toString()}`} side={side} statement={statement} />;
          }),
        ),
      )}
    </details>
  );
}

export function Speakers() {
  const two = useTwo();
  const { framing } = two;
  const most = Math.max(...framing.heard.flatMap(({ a, b }) => [wordsOf(a), wordsOf(b)]), 1) * 1.25;
  return (
    <Section
      id="speakers"
      title="Who gets to speak"
      table={heardTable(two)}
      lead="Words quoted (solid) and reported (striped). Open a name to read what is said; behind a pronoun or a description the speaker is only probable."
    >
      {framing.heard.length === 0 && <p className="framing-none">Nobody is quoted on either side.</p>}
      <Several
        items={framing.heard.map((row, i) => <Row key={`${row.name} ${i.toString()}`} row={row} most={most} />)}
        first={8}
        thing="voice"
      />
      <ToldOf />
      <Unattributed />
    </Section>
  );
}
