/** What is shown and what is not, in a line under the table. */
import type { Collation } from '../../engine/index.ts';
import { Left } from '../matters/Left.tsx';
import { NothingLeaves } from '../shell/NothingLeaves.tsx';
import { useActions, useApp } from '../state/hooks.ts';
import { selectAsideRows, selectColumns, selectEdits, selectKindCounts } from '../state/selectors.ts';
import { asideSentence, hiddenSentence, placeSentence } from './footnotes.ts';
import { asideLines } from './layout.ts';

export function Footer({ collation }: { readonly collation: Collation }) {
  const { toggleAside } = useActions();
  const columns = useApp(selectColumns);
  const counts = useApp(selectKindCounts);
  const off = useApp((state) => state.off);
  const shown = useApp((state) => selectEdits(state).length);
  const asides = useApp(selectAsideRows);
  const asideShown = useApp((state) => state.asideShown);
  const hidden = counts ? hiddenSentence(counts, off) : '';
  const place = placeSentence(collation, columns);
  const lines = asideLines(collation, columns, asides);
  // One line has to hold the whole footer; the sentence in full is its title.
  const aside = asideSentence(collation, lines, 2);
  return (
    <footer className="footer">
      {collation.articles.length > 1 && (
        <span>
          <b>{shown === 1 ? '1 difference' : `${shown} differences`}</b> marked
        </span>
      )}
      <Left />
      {hidden !== '' && <span>{hidden}</span>}
      {place !== '' && <span className="footer-more">{place}</span>}
      {aside !== '' && (
        <span className="footer-more" title={asideSentence(collation, lines)}>
          {aside}{' '}
          <button type="button" className="plain-link" aria-expanded={asideShown} onClick={toggleAside}>
            {asideShown ? 'fold away' : 'show'}
          </button>
        </span>
      )}
      <span className="footer-promise">
        <NothingLeaves />
      </span>
    </footer>
  );
}
