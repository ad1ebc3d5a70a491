/** Hard-wrapped lines that were joined to paragraphs, and the way to take them as they stand; or the way back. */
import type { Article } from '../../engine/index.ts';
import { useActions, useApp } from '../state/hooks.ts';

export function Wrapped({ article }: { readonly article: Article }) {
  const { splitWrapped, joinWrapped } = useActions();
  const isSplit = useApp((state) => state.split.includes(article.id));
  if (!article.joined && !isSplit) return null;
  return (
    <span className="wrapped">
      {isSplit ? 'wrapped lines kept apart · ' : 'wrapped lines joined · '}
      <button
        type="button"
        className="plain-link"
        aria-label={isSplit ? `Join the wrapped lines of ${article.sigil}` : `Split ${article.sigil} into its lines`}
        onClick={() => void (isSplit ? joinWrapped : splitWrapped)(article.id)}
      >
        {isSplit ? 'join' : 'split'}
      </button>
    </span>
  );
}
