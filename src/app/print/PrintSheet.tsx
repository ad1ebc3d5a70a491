/** The synopsis on paper: what is compared and how it is marked, the columns part by part, and what stands aside. */
import type { Collation } from '../../engine/index.ts';
import { selectLeft } from '../matters/checked.ts';
import { sectionsOf } from '../matters/headings.ts';
import { selectMatters } from '../matters/order.ts';
import { lackOf, matterName, placesName, readingOf, siglaOf } from '../matters/words.ts';
import { FAMILIES, FAMILY_NAMES } from '../shared/kinds.ts';
import { useApp } from '../state/hooks.ts';
import type { RowFilter } from '../state/model.ts';
import { articleName, selectAsideRows, selectColumns, selectEdits, selectKindCounts } from '../state/selectors.ts';
import { hiddenSentence } from '../synopsis/footnotes.ts';
import { summaryOf } from '../synopsis/summary.ts';
import { PrintPart } from './PrintPart.tsx';
import { partsOf } from './parts.ts';
import { headlineOf, linesIn, series } from './told.ts';

interface OfCollation {
  readonly collation: Collation;
}

function ArticleLine({ collation, article }: OfCollation & { readonly article: number }) {
  const name = useApp((state) => articleName(state, article));
  const found = collation.articles[article]!;
  const told = [headlineOf(found), found.fields.published?.value, ...summaryOf(collation, article).facts];
  return (
    <li>
      <span className="print-sigil">{found.sigil}</span>{' '}
      <b>
        <bdi>{name}</bdi>
      </b>
      {told
        .filter((fact) => fact !== undefined)
        .map((fact) => (
          <span key={fact}>
            {' '}
            · <bdi>{fact}</bdi>
          </span>
        ))}
    </li>
  );
}

const LEGEND_OF_FAMILY = {
  mechanical: 'dotted',
  style: 'dashed',
  wording: 'thin',
  substance: 'thick',
} as const satisfies { readonly [family in (typeof FAMILIES)[number]]: string };

function Legend() {
  const isTurned = useApp((state) => state.turned);
  if (isTurned) {
    return (
      <p className="print-legend">
        <mark className="common">words</mark> in common: in the base text with every version that is shown and has the
        passage. What differs is plain.
      </p>
    );
  }
  return (
    <p className="print-legend">
      {FAMILIES.map((family) => (
        <span key={family}>
          <mark className="mark" data-family={family}>
            words
          </mark>{' '}
          {FAMILY_NAMES[family]}, {LEGEND_OF_FAMILY[family]} line
        </span>
      ))}
      <span className="text">
        <del>
          <span>words</span>
        </del>{' '}
        of the base text that the version does not have
      </span>
      <span>
        <span className="varied">words</span> in the base text: another article has others
      </span>
      <span>
        <span className="shared">words</span> shared with an independent account
      </span>
    </p>
  );
}

const ROWS: { readonly [filter in RowFilter]: string } = {
  all: '',
  differ: 'Only rows that differ.',
  every: 'Only rows that every article has.',
  one: 'Only rows that one article alone has.',
};

function About({ collation }: OfCollation) {
  const columns = useApp(selectColumns);
  const edits = useApp((state) => selectEdits(state).length);
  const counts = useApp(selectKindCounts);
  const off = useApp((state) => state.off);
  const rows = useApp((state) => state.rows);
  const base = useApp((state) => articleName(state, collation.base));
  const hidden = counts ? hiddenSentence(counts, off) : '';
  const away = collation.articles.length - columns.length;
  return (
    <>
      <p>
        Read against {collation.articles[collation.base]!.sigil}, <bdi>{base}</bdi>. {edits} differences marked
        {hidden !== '' && `; ${hidden}`}. {ROWS[rows]} {away > 0 && `${away} columns are hidden.`} ¶ counts the
        paragraphs of each article’s own body.
      </p>
      <ol className="print-articles">
        {columns.map((article) => (
          <ArticleLine key={article} collation={collation} article={article} />
        ))}
      </ol>
    </>
  );
}

/** The list of what matters, where the reader has it open. */
function MattersPrinted({ collation }: OfCollation) {
  const matters = useApp(selectMatters);
  const left = useApp(selectLeft);
  const isShown = useApp((state) => state.mattersShown);
  const asStory = useApp((state) => state.mattersAsStory);
  if (!isShown || matters.length === 0) return null;
  const own = collation.articles[collation.base]!.sigil;
  return (
    <section className="print-matters">
      <h2>
        What matters first: {matters.length} differences, {left} left to check
      </h2>
      <ol>
        {sectionsOf(collation, matters, asStory).map(({ heading, from, items }) =>
          items.map((matter, i) => (
            <li key={matter.key} value={from + i + 1}>
              {i === 0 && <h3>{heading}</h3>}
              <b>{matterName(matter)}</b> {placesName(collation, matter)}
              <br />
              {own} <bdi className="print-words">{readingOf(collation, matter.base) || `(${lackOf(matter.base)})`}</bdi>
              <br />
              {siglaOf(collation, matter)}{' '}
              <bdi className="print-words">
                {readingOf(collation, matter.versions[0]!) || `(${lackOf(matter.versions[0]!)})`}
              </bdi>
            </li>
          )),
        )}
      </ol>
    </section>
  );
}

/** What is folded away on screen, so that the paper holds the whole of every article. */
function SetAside({ collation }: OfCollation) {
  const columns = useApp(selectColumns);
  const rows = useApp(selectAsideRows);
  const filter = useApp((state) => state.rows);
  const lines = columns.map((article) => ({ article, held: linesIn(collation, article, rows) }));
  const told = lines.filter(({ held }) => held.length > 0);
  if (filter !== 'all' || told.length === 0) return null;
  return (
    <section className="print-aside">
      <h2>Lines set aside</h2>
      {told.map(({ article, held }) => (
        <p key={article}>
          <span className="print-sigil">{collation.articles[article]!.sigil}</span>{' '}
          {held.map((line, i) => (
            <span key={`${i.toString()} ${line}`}>
              {i > 0 && ' ¶ '}
              <bdi>{line}</bdi>
            </span>
          ))}
        </p>
      ))}
    </section>
  );
}

export function PrintSheet({ collation }: OfCollation) {
  const title = useApp((state) => state.story?.title);
  const columns = useApp(selectColumns);
  const isTurned = useApp((state) => state.turned);
  const parts = partsOf(columns, collation.base);
  const sigil = (article: number) => collation.articles[article]!.sigil;
  return (
    <div className="print" data-turned={isTurned || undefined}>
      <h1>{title}</h1>
      <About collation={collation} />
      <Legend />
      <MattersPrinted collation={collation} />
      {parts.map((part, i) => (
        <section key={part.join(' ')} className="print-part">
          {parts.length > 1 && (
            <h2>
              Part {i + 1} of {parts.length}: {sigil(collation.base)} with {series(part.slice(1).map(sigil))}
            </h2>
          )}
          <PrintPart collation={collation} columns={part} />
        </section>
      ))}
      <SetAside collation={collation} />
    </div>
  );
}
