/** The Framing view: one account against another, in passages and counts, each one click from its place. */
import { useMemo, useState } from 'react';
import type { Collation, Framing as FramingOfTwo } from '../../engine/index.ts';
import { useFraming } from '../accounts/useAccounts.ts';
import { useShow } from '../lineage/useShow.ts';
import { listed } from '../lineage/words.ts';
import { useActions, useApp } from '../state/hooks.ts';
import { selectCollation } from '../state/selectors.ts';
import { Actors, Leaning, Manner } from './Counts.tsx';
import { Facts, Quotations } from './Facts.tsx';
import { First, OtherTime } from './First.tsx';
import { Only, Retold } from './Retold.tsx';
import { Speakers } from './Speakers.tsx';
import { counted, type Side, type Two, TwoProvider } from './two.ts';
import './framing.css';

interface Chosen {
  readonly a?: string;
  readonly b?: string;
}

interface PickerProps {
  readonly collation: Collation;
  readonly label: string;
  readonly value: number;
  /** The article on the other side, which cannot be chosen. */
  readonly other: number;
  readonly onPick: (id: string) => void;
}

/** Articles by family; of each family the fullest stands first, for the family. */
function Picker({ collation, label, value, other, onPick }: PickerProps) {
  const names = useApp((state) => state.names);
  const { articles } = collation;
  const families = [...new Set(articles.map(({ family }) => family))];
  const members = (family: string) =>
    articles
      .map((_, i) => i)
      .filter((i) => articles[i]?.family === family)
      .sort((x, y) => articles[y]!.words - articles[x]!.words || x - y);
  return (
    <label className="framing-picker">
      <span className="unseen">{label}</span>
      <select
        value={value}
        onChange={(event) => {
          const article = articles[Number(event.target.value)];
          if (article) onPick(article.id);
        }}
      >
        {value < 0 && <option value={-1}>Choose an article</option>}
        {families.map((family) => (
          <optgroup key={family} label={family}>
            {members(family).map((i, nth) => (
              <option key={i} value={i} disabled={i === other}>
                {articles[i]!.sigil} · {names[articles[i]!.id] ?? articles[i]!.name.text}
                {nth === 0 && members(family).length > 1 ? ' (fullest)' : ''}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

function Pickers({
  collation,
  sides,
  onPick,
}: {
  readonly collation: Collation;
  readonly sides: Record<Side, number>;
  readonly onPick: (side: Side, id: string) => void;
}) {
  return (
    <div className="framing-pickers">
      <Picker
        collation={collation}
        label="One account"
        value={sides.a}
        other={sides.b}
        onPick={(id) => onPick('a', id)}
      />
      <span>against</span>
      <Picker
        collation={collation}
        label="The other account"
        value={sides.b}
        other={sides.a}
        onPick={(id) => onPick('b', id)}
      />
    </div>
  );
}

/** Whom a side stands for, where it stands for its family. */
function Foot({ two, chosen }: { readonly two: Two; readonly chosen: Chosen }) {
  const { articles } = two.collation;
  const told = (['a', 'b'] as const).flatMap((side) => {
    const own = two.framing.articles[side];
    const { family, sigil, words } = articles[own]!;
    const members = articles.filter((a) => a.family === family);
    const longer = members.filter((a) => a.words > words).map((a) => a.sigil);
    // A shorter text stands for its family only where nobody picked it.
    if (members.length < 2 || (longer.length > 0 && chosen[side] !== undefined)) return [];
    const why =
      longer.length === 0
        ? 'its fullest text'
        : `most of what its versions share stands in it, though ${listed(longer)} ${longer.length === 1 ? 'is' : 'are'} longer`;
    return [`${sigil} stands for the ${family} family of ${members.length}: ${why}.`];
  });
  return (
    <p className="framing-foot">
      {told.join(' ')} {counted(two.framing.retold.length, 'pair')} of passages on the same facts. Names, tenses and
      speakers are read by rules, in English: no score is made of them, and what two short stories leave out may stand
      in the next take.
    </p>
  );
}

interface FiguresProps {
  readonly framing: FramingOfTwo;
  readonly collation: Collation;
  readonly chosen: Chosen;
}

function Figures({ framing, collation, chosen }: FiguresProps) {
  const names = useApp((state) => state.names);
  const show = useShow(collation);
  const two = useMemo((): Two => {
    const article = (side: Side) => collation.articles[framing.articles[side]]!;
    const alike = article('a').family === article('b').family;
    return {
      framing,
      collation,
      name: (side) => `${article(side).sigil} · ${names[article(side).id] ?? article(side).name.text}`,
      short: (side) => (alike ? article(side).sigil : article(side).family),
      show: (side, paragraph) => show({ article: framing.articles[side], paragraph }),
    };
  }, [framing, collation, names, show]);
  return (
    <TwoProvider value={two}>
      <OtherTime />
      <First />
      <div className="framing-three">
        <div>
          <Speakers />
          <Actors />
          <Manner />
        </div>
        <div>
          <Retold />
          <Quotations />
          <Leaning />
        </div>
        <div>
          <Facts />
          <Only />
        </div>
      </div>
      <Foot two={two} chosen={chosen} />
    </TwoProvider>
  );
}

function Content({ collation }: { readonly collation: Collation }) {
  const [chosen, setChosen] = useState<Chosen>({});
  const { setView } = useActions();
  const asked = useFraming(chosen.a, chosen.b);
  const framing = asked.state === 'done' ? asked.value : null;
  const indexOf = (id: string | undefined) => collation.articles.findIndex((article) => article.id === id);
  const sides = framing?.articles ?? {
    a: chosen.a === undefined ? collation.base : indexOf(chosen.a),
    b: indexOf(chosen.b),
  };
  const pick = (side: Side, id: string) => {
    const idOf = (index: number) => collation.articles[index]?.id;
    const [a, b] = [idOf(sides.a), idOf(sides.b)];
    setChosen({ ...(a === undefined ? {} : { a }), ...(b === undefined ? {} : { b }), [side]: id });
  };
  if (collation.articles.length < 2)
    return (
      <div className="framing-instead">
        <h2>One article: no other account.</h2>
        <p>Add a version from another source, and the two are set against each other here.</p>
        <button type="button" className="button" onClick={() => setView('synopsis')}>
          Back to the text
        </button>
      </div>
    );
  return (
    <>
      <Pickers collation={collation} sides={sides} onPick={pick} />
      {asked.state === 'waiting' && <p className="framing-instead late">Reading both accounts …</p>}
      {asked.state === 'failed' && (
        <div className="framing-instead">
          <h2>The accounts could not be compared.</h2>
          <p>{asked.reason}</p>
          <button type="button" className="button" onClick={asked.again}>
            Try again
          </button>
        </div>
      )}
      {asked.state === 'done' && framing === null && (
        <div className="framing-instead">
          <h2>One family: every article goes back to the same text.</h2>
          <p>
            Where a text is derived, its words are compared: see Side by side. To set two of these against each other
            all the same, choose them above.
          </p>
        </div>
      )}
      {framing && <Figures framing={framing} collation={collation} chosen={chosen} />}
    </>
  );
}

/** The Framing view of the open story; it is found out when the view is opened. */
export function Framing() {
  const collation = useApp(selectCollation);
  const title = useApp((state) => state.story?.title);
  if (!collation || collation.base < 0) return null;
  return (
    <div className="framing">
      <h1 className="unseen">{title}, framing</h1>
      <Content key={collation.articles.map(({ id }) => id).join('\n')} collation={collation} />
    </div>
  );
}
