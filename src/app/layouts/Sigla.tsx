/** Articles by their letters, each with its name. */
import type { Collation } from '../../engine/index.ts';
import { useApp } from '../state/hooks.ts';
import { articleName } from '../state/selectors.ts';

function Siglum({ collation, index }: { readonly collation: Collation; readonly index: number }) {
  const name = useApp((state) => articleName(state, index));
  return <abbr title={name}>{collation.articles[index]!.sigil}</abbr>;
}

export function Sigla({
  collation,
  articles,
}: {
  readonly collation: Collation;
  readonly articles: readonly number[];
}) {
  return (
    <span className="sigla">
      {articles.map((index, at) => [at > 0 && ' ', <Siglum key={index} collation={collation} index={index} />])}
    </span>
  );
}
