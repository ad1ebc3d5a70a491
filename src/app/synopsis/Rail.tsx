/** What is read against what, and which differences and rows are shown. */
import type { Collation } from '../../engine/index.ts';
import { LayoutSwitch } from '../layouts/LayoutSwitch.tsx';
import { useActions, useApp, useSettled } from '../state/hooks.ts';
import type { RowFilter } from '../state/model.ts';
import { selectColumns, selectRowCounts } from '../state/selectors.ts';
import { ArticleCard } from './ArticleCard.tsx';
import { KindSwitches } from './KindSwitches.tsx';

const FILTERS: readonly { readonly filter: RowFilter; readonly name: string }[] = [
  { filter: 'all', name: 'All' },
  { filter: 'differ', name: 'That differ' },
  { filter: 'every', name: 'In every article' },
  { filter: 'one', name: 'In one only' },
];

/** From here on the cards are set closer, so that the switches below them stay in reach. */
const MANY = 7;

function RowFilters() {
  const { setRows } = useActions();
  const chosen = useApp((state) => state.rows);
  const counts = useApp(selectRowCounts);
  return (
    <fieldset className="filters">
      <legend className="rail-head">Rows</legend>
      {FILTERS.map(({ filter, name }) => (
        <label key={filter} className="filter">
          <input type="radio" name="rows" checked={chosen === filter} onChange={() => setRows(filter)} />
          <span className="kind-name">{name}</span>
          <span className="kind-count">{counts?.[filter]}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Omissions() {
  const { setOmissions } = useActions();
  const isStruck = useApp((state) => state.omissions === 'struck');
  return (
    <button
      type="button"
      role="switch"
      aria-checked={isStruck}
      className="kind omissions"
      onClick={() => setOmissions(isStruck ? 'caret' : 'struck')}
    >
      <i className="toggle" aria-hidden="true" />
      <span className="kind-name">Write out missing words</span>
    </button>
  );
}

function Turned() {
  const { setTurned } = useActions();
  const isTurned = useApp((state) => state.turned);
  return (
    <button type="button" role="switch" aria-checked={isTurned} className="kind" onClick={() => setTurned(!isTurned)}>
      <i className="toggle" aria-hidden="true" />
      <span className="kind-name">Mark what matches instead</span>
    </button>
  );
}

/** What a count counts, in words. */
function Counted({ collation }: { readonly collation: Collation }) {
  const others = useApp((state) => selectColumns(state).length - 1);
  const sigil = collation.articles[collation.base]?.sigil;
  const columns = others === 1 ? 'the one column beside it' : `the ${others} columns beside it`;
  return (
    <p className="rail-note">
      From {sigil}, in {columns}; each counted once.
    </p>
  );
}

/** So many cards of hundreds come first: what fits on the screen. */
const FIRST = 24;

export function Rail({ collation }: { readonly collation: Collation }) {
  const { articles } = collation;
  const isMany = articles.length > MANY;
  const isSettled = useSettled(articles);
  return (
    <>
      {articles.length > 1 && <LayoutSwitch />}
      <h2 className="rail-head">Articles</h2>
      <ul className="cards" data-many={isMany || undefined}>
        {(isSettled ? articles : articles.slice(0, FIRST)).map((article, index) => (
          <ArticleCard key={article.id} collation={collation} index={index} isTight={isMany} />
        ))}
      </ul>
      {isSettled && articles.length > 1 && (
        <>
          <h2 className="rail-head">Differences shown</h2>
          <Counted collation={collation} />
          <KindSwitches />
          <Omissions />
          <Turned />
          <RowFilters />
        </>
      )}
    </>
  );
}
