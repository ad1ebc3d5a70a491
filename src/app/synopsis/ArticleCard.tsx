/** One article in the rail: its sigil (press it to read against it), its name, what it is to the base, shown or hidden. */
import { memo, useState } from 'react';
import type { Collation } from '../../engine/index.ts';
import { ArticleMarks } from '../marks/ArticleMarks.tsx';
import { CardOrigin } from '../origin/CardOrigin.tsx';
import { useActions, useApp } from '../state/hooks.ts';
import { articleName } from '../state/selectors.ts';
import { familyOf, summaryOf } from './summary.ts';
import { Wrapped } from './Wrapped.tsx';

interface NameProps {
  readonly id: string;
  readonly sigil: string;
  readonly name: string;
}

/** The name, edited in place. Leaving it empty gives the article's own back; Escape leaves it as it was. */
function NameField({ id, sigil, name }: NameProps) {
  const { rename } = useActions();
  const [draft, setDraft] = useState<string | null>(null);
  const commit = () => {
    if (draft !== null && draft.trim() !== name) rename(id, draft.trim());
    setDraft(null);
  };
  return (
    <input
      className="card-name"
      aria-label={`Name of article ${sigil}`}
      spellCheck={false}
      value={draft ?? name}
      title={draft === null ? name : undefined}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape') setDraft(null);
        // Letters typed here are no commands.
        event.stopPropagation();
      }}
    />
  );
}

function Eye({ open }: { readonly open: boolean }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.3"
    >
      <path d="M1.5 8C3 5.2 5.3 3.8 8 3.8S13 5.2 14.5 8C13 10.8 10.7 12.2 8 12.2S3 10.8 1.5 8Z" />
      {open ? <circle cx="8" cy="8" r="1.9" /> : <path d="M3 13 13 3" />}
    </svg>
  );
}

interface CardProps {
  readonly collation: Collation;
  readonly index: number;
  /** Many articles: a card says no more than it must. */
  readonly isTight: boolean;
}

export const ArticleCard = memo(function ArticleCard({ collation, index, isTight }: CardProps) {
  const actions = useActions();
  const article = collation.articles[index]!;
  const { id, sigil } = article;
  const name = useApp((state) => articleName(state, index));
  const isShown = useApp((state) => !state.hidden.has(id)) || index === collation.base;
  const isBase = index === collation.base;
  const { facts, share, shareFact, independent } = summaryOf(collation, index);
  const family = familyOf(collation, index);
  const told = isTight ? facts.filter((fact) => fact !== shareFact) : facts;
  return (
    <li className="card" data-shown={isShown || undefined} data-base={isBase || undefined}>
      <button
        type="button"
        className="sigil"
        data-base={isBase || undefined}
        aria-pressed={isBase}
        aria-label={isBase ? `${sigil} is the base text` : `Read every article against ${sigil}, ${name}`}
        title={isBase ? 'The base text' : 'Read against this article'}
        onClick={() => void actions.setBase(index)}
      >
        {sigil}
      </button>
      <NameField id={id} sigil={sigil} name={name} />
      {!isBase && (
        <button
          type="button"
          className="eye"
          aria-pressed={isShown}
          aria-label={`Column ${sigil}, ${name}`}
          title={isShown ? 'Hide this column' : 'Show this column'}
          onClick={() => actions.toggleHidden(id)}
        >
          <Eye open={isShown} />
        </button>
      )}
      <div className="card-facts" title={facts.join(' · ')}>
        <p>
          {told.join(' · ')}
          <CardOrigin collation={collation} index={index} />
          <ArticleMarks collation={collation} index={index} />
        </p>
        {family && <p title={family.long}>{family.short}</p>}
        <Wrapped article={article} />
        <div className="bar" data-independent={independent || undefined} aria-hidden="true">
          <i style={{ width: `${Math.round(share * 100)}%` }} />
        </div>
      </div>
    </li>
  );
});
