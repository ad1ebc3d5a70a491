/** The Changes view: where each differs, readings, house style, and what deserves a second look. */
import { type ReactNode, useEffect, useState } from 'react';
import type { Collation, Tally } from '../../engine/index.ts';
import { useActions, useApp } from '../state/hooks.ts';
import { selectCollation } from '../state/selectors.ts';
import { ChangesRail } from './ChangesRail.tsx';
import { Export } from './Export.tsx';
import { HouseStyle } from './HouseStyle.tsx';
import { Passages } from './Passages.tsx';
import type { PassageList } from './passage.ts';
import { Readings } from './Readings.tsx';
import { Where } from './Where.tsx';
import './changes.css';
import './passages.css';
import './changes-narrow.css';

/** What is there instead of tables. */
function Instead({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="changes-instead">
      <h2>{title}</h2>
      {children}
    </div>
  );
}

function Failed({ reason }: { readonly reason: string }) {
  const { count, forgetCounts } = useActions();
  return (
    <Instead title="The differences could not be counted.">
      <p>{reason}</p>
      <button
        type="button"
        className="button"
        onClick={() => {
          forgetCounts();
          void count();
        }}
      >
        Count again
      </button>
    </Instead>
  );
}

function Tables({ collation, tally }: { readonly collation: Collation; readonly tally: Tally }) {
  const [list, setList] = useState<PassageList | null>(null);
  const shared = { collation, tally, onOpen: setList };
  return (
    <>
      <aside className="changes-rail" aria-label="Base text and what to look at">
        <ChangesRail {...shared} />
      </aside>
      <div className="changes-tables">
        <Export collation={collation} tally={tally} />
        <Where {...shared} />
        <div className="changes-columns">
          <Readings key={collation.base} {...shared} />
          <HouseStyle {...shared} />
        </div>
      </div>
      <Passages collation={collation} list={list} onClose={() => setList(null)} />
    </>
  );
}

function Content({ collation }: { readonly collation: Collation }) {
  const counts = useApp((state) => state.counts);
  const { setView } = useActions();
  const answer = counts?.collation === collation ? counts.answer : null;
  if (collation.articles.length < 2)
    return (
      <Instead title="One article: nothing differs.">
        <p>Add a version, and what differs is counted here.</p>
        <button type="button" className="button" onClick={() => setView('synopsis')}>
          Back to the text
        </button>
      </Instead>
    );
  if (answer === null) return <p className="changes-instead late">Counting …</p>;
  if ('failed' in answer) return <Failed reason={answer.failed} />;
  return <Tables collation={collation} tally={answer} />;
}

/** The Changes view of the open story; it is counted when the view is opened. */
export function Changes() {
  const collation = useApp(selectCollation);
  const counted = useApp((state) => state.counts?.collation);
  const isBusy = useApp((state) => state.busy);
  const title = useApp((state) => state.story?.title);
  const { count } = useActions();
  useEffect(() => {
    if (collation && !isBusy && counted !== collation) void count();
  }, [collation, counted, isBusy, count]);
  if (!collation || collation.base < 0) return null;
  return (
    <div className="changes" aria-busy={isBusy}>
      <h1 className="unseen">{title}, changes</h1>
      <Content collation={collation} />
    </div>
  );
}
