/** The articles side by side: rail, table, inspector and footer around one open story. */
import { type ComponentProps, useMemo } from 'react';
import type { Collation } from '../../engine/index.ts';
import { later } from '../shell/Later.tsx';
import { useApp, useSettled } from '../state/hooks.ts';
import { selectBeside, selectCollation, selectColumns, selectSeen, selectStrips } from '../state/selectors.ts';
import { Table } from './Table.tsx';
import './synopsis.css';
import './marks.css';
import './table.css';
import './columns.css';
import './cells.css';
import './rail.css';
import './inspector.css';
import './narrow.css';
import { useNarrow } from './useWidth.ts';

const CheckedLine = later('CheckedLine');
const Footer = later('Footer');
const Matters = later('Matters');
const Inspector = later('Inspector');
const NarrowBar = later('NarrowBar');
const Overview = later('Overview');
const Pair = later('Pair');
const Rail = later('Rail');
const Reading = later('Reading');

/** Says whether it is being compared again; nothing in it is rendered for that. */
function Whole(props: ComponentProps<'div'>) {
  const isBusy = useApp((state) => state.busy);
  return <div className="synopsis" aria-busy={isBusy} {...props} />;
}

function OpenSynopsis({ collation }: { readonly collation: Collation }) {
  const isSettled = useSettled(collation.articles);
  const isNarrow = useNarrow();
  const allColumns = useApp(selectColumns);
  const strips = useApp(selectStrips);
  const seen = useApp(selectSeen);
  const beside = useApp(selectBeside);
  const drawer = useApp((state) => state.drawer);
  const hasSelection = useApp((state) => state.selection !== null);
  const turned = useApp((state) => state.turned);
  const mattersShown = useApp((state) => state.mattersShown);
  const overviewShown = useApp((state) => state.overviewShown);
  const title = useApp((state) => state.story?.title);
  const layout = useApp((state) => state.layout);
  const picked = isNarrow && layout !== 'reading' && beside >= 0 ? beside : undefined;
  const columns = useMemo(() => {
    if (!isNarrow || layout === 'reading') return allColumns;
    return picked === undefined ? [collation.base] : [collation.base, picked];
  }, [isNarrow, layout, allColumns, picked, collation.base]);
  return (
    <Whole
      data-drawer={drawer}
      data-selection={hasSelection || undefined}
      data-matters={mattersShown || undefined}
      data-turned={turned || undefined}
    >
      <h1 className="unseen">{title}, side by side</h1>
      {isNarrow && <NarrowBar {...{ collation, columns: seen, picked }} />}
      <aside className="rail" aria-label="Articles and differences">
        <Rail collation={collation} />
      </aside>
      {layout === 'table' && <Table collation={collation} columns={columns} strips={strips} />}
      {layout === 'pair' && <Pair collation={collation} />}
      {layout === 'reading' && <Reading collation={collation} />}
      {overviewShown && columns.length > 1 && <Overview collation={collation} columns={columns} />}
      {mattersShown && <Matters />}
      <aside className="inspector" aria-label="Selected difference">
        <Inspector collation={collation} />
        <CheckedLine />
      </aside>
      {isSettled ? <Footer collation={collation} /> : <div className="footer" />}
    </Whole>
  );
}

/** The Side by side view of the open story; nothing while none is open. */
export function Synopsis() {
  const collation = useApp(selectCollation);
  if (!collation || collation.base < 0) return null;
  return <OpenSynopsis collation={collation} />;
}
