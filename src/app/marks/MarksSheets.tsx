/** The sheets of the reader's marks, and what is said of marks that found no place. */
import { Sheet } from '../shared/Sheet.tsx';
import { useApp } from '../state/hooks.ts';
import { articleName, selectCollation } from '../state/selectors.ts';
import { ArticleSheet } from './ArticleSheet.tsx';
import { recordsAmong } from './keeper.ts';
import { MarksSheet } from './MarksSheet.tsx';
import { articlesOf } from './model.ts';
import { isOpen } from './resolve.ts';
import { useKeeper, useMarks } from './useMarks.ts';
import './yours.css';

/** Above the story: marks whose articles are not here, and a browser that keeps none. */
export function MarksNotices() {
  const keeper = useKeeper();
  const missing = useMarks(({ records, hashes }) =>
    recordsAmong(records, hashes).reduce(
      (count, { mark }) => count + (mark && !isOpen(mark, articlesOf(mark), hashes) ? 1 : 0),
      0,
    ),
  );
  const isLoose = useMarks(({ storage, history }) => storage === 'session' && history.done.length > 0);
  if (missing === 0 && !isLoose) return null;
  return (
    <div className="border-b border-line bg-rail px-4 py-2">
      {missing > 0 && (
        <p>
          <strong className="font-semibold">
            {missing === 1 ? '1 mark belongs' : `${missing} marks belong`} to an article that is not here, or that has
            changed.
          </strong>{' '}
          {missing === 1 ? 'It is kept.' : 'They are kept.'}{' '}
          <button type="button" className="link" onClick={() => keeper.marks.setState({ sheet: { name: 'marks' } })}>
            Show your marks
          </button>
        </p>
      )}
      {isLoose && (
        <p>This browser keeps nothing for this page: your marks hold until it is closed. Save them to a file.</p>
      )}
    </div>
  );
}

export function MarksSheets() {
  const keeper = useKeeper();
  const sheet = useMarks((state) => state.sheet);
  const collation = useApp(selectCollation);
  const isOnScreen = useApp((state) => state.phase.name === 'open');
  const article = sheet?.name === 'article' ? sheet.article : -1;
  const name = useApp((state) => articleName(state, article));
  const found = collation?.articles[article];
  const close = () => keeper.marks.setState({ sheet: null });
  if (!collation) return null;
  return (
    <>
      <Sheet title={`About ${found?.sigil ?? ''}, ${name}`} isOpen={isOnScreen && found !== undefined} onClose={close}>
        {found && <ArticleSheet key={found.id} collation={collation} index={article} />}
      </Sheet>
      <Sheet title="Your marks" isOpen={isOnScreen && sheet?.name === 'marks'} onClose={close}>
        <MarksSheet collation={collation} onClose={close} />
      </Sheet>
    </>
  );
}
