/** The Lineage view: who took what from whom, what each carries, and how much wording they share. */
import { useState } from 'react';
import type { Collation, Lineage as LineageOfStory } from '../../engine/index.ts';
import { useLineage } from '../accounts/useAccounts.ts';
import { CopyTable } from '../shared/CopyTable.tsx';
import { useActions, useApp } from '../state/hooks.ts';
import { selectCollation } from '../state/selectors.ts';
import { CarryChart } from './CarryChart.tsx';
import { Detail } from './Detail.tsx';
import { Graph, type Picked } from './Graph.tsx';
import { PlainTableView } from './PlainTableView.tsx';
import { Reconstructions } from './Reconstruction.tsx';
import { arrowTable } from './tables.ts';
import { Wording } from './Wording.tsx';
import { carryWords, kinWords, type Told, takeWords } from './words.ts';
import './lineage.css';
import './graph.css';
import './tables.css';

/** What the graph and the chart say, in sentences. */
function InWords({ told }: { readonly told: Told }) {
  const { takes, carry, kin } = told.lineage;
  const others = carry.columns.filter(({ article }) => article !== carry.of);
  return (
    <details className="lineage-more" open={others.length < 8}>
      <summary>In words</summary>
      <ul className="lineage-sentences">
        {takes.map((take, at) => (
          <li key={`${take.a} ${take.b}`}>{takeWords(told, at)}</li>
        ))}
        {others.map((column) => (
          <li key={column.article}>{carryWords(told, column)}</li>
        ))}
        {kin.map((each) => (
          <li key={`kin ${each.a} ${each.b}`}>{kinWords(told, each)}</li>
        ))}
      </ul>
    </details>
  );
}

/** With more articles than this every figure takes the whole width. */
const MANY = 14;

interface FiguresProps {
  readonly collation: Collation;
  readonly lineage: LineageOfStory;
  readonly onOf: (article: number) => void;
}

function Figures({ collation, lineage, onOf }: FiguresProps) {
  const [picked, setPicked] = useState<Picked | null>(null);
  const names = useApp((state) => state.names);
  const nameOf = (article: number) => {
    const found = collation.articles[article];
    return found ? (names[found.id] ?? found.name.text) : '';
  };
  const told: Told = { lineage, articles: collation.articles, nameOf };
  const arrows = arrowTable(told);
  return (
    <>
      <div className="lineage-columns" data-many={collation.articles.length > MANY || undefined}>
        <div>
          <section className="lineage-graph" aria-labelledby="graph-head">
            <h2 id="graph-head">Who took what from whom</h2>
            <p className="lead">
              Inferred from shared wording and from what texts say of themselves. A dashed box is a text that is not in
              this folder; the thicker the line, the more of the words. Pick a box for the evidence.
            </p>
            <Graph told={told} onPick={setPicked} />
            <div>
              <InWords told={told} />
              <details className="lineage-more">
                <summary>As a table</summary>
                <CopyTable table={arrows} name="Who took what from whom" />
                <PlainTableView table={arrows} name="Who took what from whom, as a table" />
              </details>
              <Reconstructions told={told} collation={collation} />
            </div>
          </section>
          <Wording told={told} collation={collation} />
        </div>
        <CarryChart told={told} collation={collation} onOf={onOf} onOwn={(article) => setPicked({ article })} />
      </div>
      <Detail told={told} collation={collation} picked={picked} onClose={() => setPicked(null)} />
    </>
  );
}

function Content({ collation }: { readonly collation: Collation }) {
  const [of, setOf] = useState<string | undefined>(undefined);
  const { setView } = useActions();
  const asked = useLineage(of !== undefined && collation.articles.some(({ id }) => id === of) ? of : undefined);
  const [before, setBefore] = useState<{ readonly lineage: LineageOfStory; readonly ids: string } | null>(null);
  const ids = collation.articles.map(({ id }) => id).join('\n');
  if (asked.state === 'done' && before?.lineage !== asked.value) setBefore({ lineage: asked.value, ids });
  if (collation.articles.length < 2)
    return (
      <div className="lineage-instead">
        <h2>One article: nobody to take from.</h2>
        <p>Add a version, and who took what from whom is told here.</p>
        <button type="button" className="button" onClick={() => setView('synopsis')}>
          Back to the text
        </button>
      </div>
    );
  if (asked.state === 'failed')
    return (
      <div className="lineage-instead">
        <h2>The lineage could not be told.</h2>
        <p>{asked.reason}</p>
        <button type="button" className="button" onClick={asked.again}>
          Try again
        </button>
      </div>
    );
  // Another text to look for: the figures of before stay until the new ones are there.
  const lineage = asked.state === 'done' ? asked.value : before?.ids === ids ? before.lineage : null;
  if (lineage === null) return <p className="lineage-instead late">Comparing every two articles …</p>;
  return <Figures collation={collation} lineage={lineage} onOf={(article) => setOf(collation.articles[article]?.id)} />;
}

/** The Lineage view of the open story; it is found out when the view is opened. */
export function Lineage() {
  const collation = useApp(selectCollation);
  const title = useApp((state) => state.story?.title);
  if (!collation || collation.base < 0) return null;
  return (
    <div className="lineage">
      <h1 className="unseen">{title}, lineage</h1>
      <Content collation={collation} />
    </div>
  );
}
