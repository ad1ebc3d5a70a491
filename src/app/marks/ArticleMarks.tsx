/** On an article's card: what the reader says of it, as the reader's, and the way to say more. */
import type { Collation } from '../../engine/index.ts';
import { FIELD_WORDS } from '../origin/words.ts';
import { CORRECTED_FIELDS, keyOf, type Mark } from './model.ts';
import { useKeeper, useMarks } from './useMarks.ts';

interface Props {
  readonly collation: Collation;
  readonly index: number;
}

/** What is said of an article, in words. */
function saidOf(mark: Mark | null | undefined): string[] {
  if (!mark) return [];
  if (mark.type === 'family') return [`family ${mark.value}`];
  if (mark.type === 'outlet') return ['name'];
  if (mark.type === 'published') return [`published ${mark.value}`];
  if (mark.type === 'field') return [FIELD_WORDS[mark.field].toLowerCase()];
  if (mark.type === 'received') return ['the copy received'];
  return mark.type === 'note' ? ['a note'] : [];
}

export function ArticleMarks({ collation, index }: Props) {
  const keeper = useKeeper();
  const { id, sigil } = collation.articles[index]!;
  const said = useMarks(({ records, hashes }) => {
    const article = hashes.get(id);
    if (article === undefined) return '';
    const marks: readonly Mark[] = [
      { type: 'received', article },
      { type: 'family', article, value: '' },
      { type: 'published', article, value: '' },
      { type: 'outlet', article, value: '' },
      ...CORRECTED_FIELDS.map((field) => ({ type: 'field', field, article, value: '' }) as const),
      { type: 'note', on: 'article', article, text: '' },
    ];
    return marks.flatMap((mark) => saidOf(records.get(keyOf(mark))?.mark)).join(' · ');
  });
  return (
    <span>
      {said !== '' && (
        <>
          {' · '}
          {said} <span className="yours-sign">yours</span>
        </>
      )}
      {' · '}
      <button
        type="button"
        className="plain-link"
        aria-label={`About article ${sigil}: family, outlet, date, fields, note`}
        onClick={() => keeper.marks.setState({ sheet: { name: 'article', article: index } })}
      >
        about
      </button>
    </span>
  );
}
