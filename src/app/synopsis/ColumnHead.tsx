/** The head of a column: whose text it is, under which headline, and the way to read everything against it. */
import { memo } from 'react';
import type { Article } from '../../engine/index.ts';
import { langOf } from '../shared/language.ts';
import { later } from '../shell/Later.tsx';
import { useActions, useApp } from '../state/hooks.ts';
import { articleName, selectCollation } from '../state/selectors.ts';
import { COLUMN_HEAD } from './tableRoles.ts';

function headlineOf(article: Article): string | undefined {
  const paragraph = article.paragraphs.find(({ role }) => role === 'headline');
  return article.fields.headline?.value ?? (paragraph && article.text.slice(paragraph.start, paragraph.end));
}

const ColumnTools = later('ColumnTools');
const StripTools = later('StripTools');
const Wrapped = later('Wrapped');

interface Props {
  readonly index: number;
  readonly isStrip: boolean;
}

export const ColumnHead = memo(function ColumnHead({ index, isStrip }: Props) {
  const actions = useActions();
  const collation = useApp(selectCollation);
  const name = useApp((state) => articleName(state, index));
  const article = collation?.articles[index];
  if (!collation || !article) return null;
  if (isStrip) {
    return (
      <th {...COLUMN_HEAD} aria-label={`${article.sigil}, ${name}, a strip`} className="head strip" data-column={index}>
        <StripTools index={index} sigil={article.sigil} name={name} />
      </th>
    );
  }
  const isBase = collation.base === index;
  // One family needs no name: it is what all columns have in common.
  const hasFamilies = new Set(collation.articles.map(({ family }) => family)).size > 1;
  const headline = headlineOf(article);
  return (
    // Without a name of its own it would be called by all that stands in it, buttons too, in every cell that somebody listens to.
    <th
      {...COLUMN_HEAD}
      aria-label={`${article.sigil}, ${name}${isBase ? ', base text' : ''}`}
      className="head"
      data-column={index}
      data-base={isBase || undefined}
    >
      <span className="head-line">
        <span className="sigil" data-base={isBase || undefined}>
          {article.sigil}
        </span>
        <span className="head-name" title={name}>
          {name}
        </span>
      </span>
      {!isBase && (
        <button
          type="button"
          className="head-read"
          aria-label={`Read every article against ${article.sigil}, ${name}`}
          onClick={() => void actions.setBase(index)}
        >
          Read against this
        </button>
      )}
      <span className="head-about" title={headline}>
        {isBase && 'base text · '}
        {hasFamilies && article.family !== name && (
          <>
            <bdi>{article.family}</bdi> ·{' '}
          </>
        )}
        {headline === undefined ? <i>no headline in file</i> : <bdi lang={langOf(article)}>{headline}</bdi>}
      </span>
      <Wrapped article={article} />
      <ColumnTools index={index} sigil={article.sigil} name={name} isBase={isBase} />
    </th>
  );
});
