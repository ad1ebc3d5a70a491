/** What each text does as a matter of house style, outside quotations, with its exceptions. */
import type { Collation, Practice, StyleRule, Tally } from '../../engine/index.ts';
import { useApp } from '../state/hooks.ts';
import { articleName } from '../state/selectors.ts';
import { type PassageList, spotPassage } from './passage.ts';
import { counted, STYLE_NAMES } from './words.ts';

/** Articles that do the same by every rule share a column: their practices by rule are those of the first. */
export function styleColumns({ style }: Tally, base: number): { readonly articles: readonly number[] }[] {
  const byArticle = new Map<number, string>();
  for (const { article, does } of style) byArticle.set(article, `${byArticle.get(article) ?? ''}\n${does}`);
  const columns = new Map<string, number[]>();
  const order = [...byArticle.keys()].sort((x, y) => Number(y === base) - Number(x === base) || x - y);
  for (const article of order) {
    const key = byArticle.get(article) ?? '';
    const same = columns.get(key);
    if (same) same.push(article);
    else columns.set(key, [article]);
  }
  return [...columns.values()].map((articles) => ({ articles }));
}

interface CellProps {
  readonly collation: Collation;
  readonly practices: readonly Practice[];
  readonly onOpen: (list: PassageList) => void;
}

/** One rule in the articles of a column. */
function Cell({ collation, practices, onOpen }: CellProps) {
  const first = practices[0];
  if (!first || first.does === '') return <td className="none">too little evidence</td>;
  const count = practices.reduce((total, practice) => total + practice.count, 0);
  const of = practices.reduce((total, practice) => total + practice.of, 0);
  const exceptions = practices.flatMap((practice) => practice.exceptions);
  const words = exceptions.map(({ article, start, end }) => collation.articles[article]?.text.slice(start, end).trim());
  const told = [...new Set(words)].slice(0, 2).join(', ');
  const evidence = () =>
    practices.flatMap(({ places }) => places.map((spot) => spotPassage(collation, [spot], first.does)));
  const open = () =>
    onOpen({
      title: `${STYLE_NAMES[first.rule]}: ${counted(exceptions.length, 'exception')} from ${first.does}`,
      passages: exceptions.map((spot) => spotPassage(collation, [spot], `Not ${first.does}`)),
    });
  return (
    <td>
      {first.does}{' '}
      <button
        type="button"
        className="evidence"
        aria-label={`${first.does}: ${count} of ${of}, ${STYLE_NAMES[first.rule]}`}
        onClick={() => onOpen({ title: `${STYLE_NAMES[first.rule]}: ${first.does}`, passages: evidence() })}
      >
        {count} of {of}
      </button>
      {exceptions.length > 0 && (
        <button
          type="button"
          className="exception"
          aria-label={`${counted(exceptions.length, 'exception')}: ${told}`}
          onClick={open}
        >
          but {told}
          {new Set(words).size > 2 && ' …'}
        </button>
      )}
    </td>
  );
}

function Head({ collation, articles }: { readonly collation: Collation; readonly articles: readonly number[] }) {
  const names = useApp((state) => articles.map((article) => articleName(state, article)).join(', '));
  return (
    <th scope="col">
      <abbr title={names}>{articles.map((article) => collation.articles[article]?.sigil).join(' ')}</abbr>
    </th>
  );
}

interface Props {
  readonly collation: Collation;
  readonly tally: Tally;
  readonly onOpen: (list: PassageList) => void;
}

export function HouseStyle({ collation, tally, onOpen }: Props) {
  const columns = styleColumns(tally, collation.base);
  const rules = [...new Set(tally.style.map(({ rule }) => rule))];
  const practicesOf = (rule: StyleRule, articles: readonly number[]) =>
    tally.style.filter((practice) => practice.rule === rule && articles.includes(practice.article));
  const told = rules.filter((rule) => tally.style.some((practice) => practice.rule === rule && practice.does !== ''));
  const silent = rules.filter((rule) => !told.includes(rule)).map((rule) => STYLE_NAMES[rule].toLowerCase());
  return (
    <section aria-labelledby="style-head">
      <h2 id="style-head">House style, as seen</h2>
      <p className="lead">What each text does, outside quotations, with its exceptions.</p>
      {told.length > 0 && (
        <div className="wide">
          <table className="style" aria-labelledby="style-head">
            <thead>
              <tr>
                <th scope="col">Rule</th>
                {columns.map(({ articles }) => (
                  <Head key={articles.join()} {...{ collation, articles }} />
                ))}
              </tr>
            </thead>
            <tbody>
              {told.map((rule) => (
                <tr key={rule}>
                  <th scope="row">{STYLE_NAMES[rule]}</th>
                  {columns.map(({ articles }) => (
                    <Cell key={articles.join()} practices={practicesOf(rule, articles)} {...{ collation, onOpen }} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {silent.length > 0 && <p className="none">Too little evidence in every text: {silent.join(', ')}.</p>}
    </section>
  );
}
