/** What the reader says of one article: its family, outlet and day, whether it is the copy received, and a note. */
import { useId } from 'react';
import type { Collation } from '../../engine/index.ts';
import { FamilyEvidence } from '../lineage/FamilyEvidence.tsx';
import { OriginPart } from '../origin/OriginPart.tsx';
import { useActions, useApp } from '../state/hooks.ts';
import { articleName } from '../state/selectors.ts';
import { noteOnArticle, tellFact, tellReceived } from './acts.ts';
import { type ArticleFact, keyOf } from './model.ts';
import { NoteField } from './NoteField.tsx';
import { useKeeper, useMark, useMarks } from './useMarks.ts';

/** What the reader said of one fact of an article; empty where nothing was. */
function useFact(id: string, fact: ArticleFact): string {
  const article = useMarks(({ hashes }) => hashes.get(id)) ?? '';
  const mark = useMark(keyOf({ type: fact, article, value: '' }));
  return mark && 'value' in mark ? mark.value : '';
}

function Yours({ shown }: { readonly shown: boolean }) {
  return shown ? <span className="yours-sign">yours</span> : null;
}

/** A label for a family of one. */
function ownFamily({ articles }: Collation, name: string): string {
  const taken = new Set(articles.map(({ family }) => family));
  return taken.has(name) ? `${name} (own)` : name;
}

interface Props {
  readonly collation: Collation;
  readonly index: number;
}

function Family({ collation, index }: Props) {
  const keeper = useKeeper();
  const name = useApp((state) => articleName(state, index));
  const { id, family } = collation.articles[index]!;
  const said = useFact(id, 'family');
  const labels = [...new Set(collation.articles.map((article) => article.family))].sort();
  const own = ownFamily(collation, name);
  const isAlone = collation.articles.filter((article) => article.family === family).length === 1;
  return (
    <div className="yours-fact">
      <label className="yours-fact">
        <span>
          Family <Yours shown={said !== ''} />
        </span>
        <select value={family} onChange={(event) => tellFact(keeper, id, 'family', event.target.value)}>
          {labels.map((label) => (
            <option key={label} value={label}>
              {label}
            </option>
          ))}
          {!isAlone && <option value={own}>A family of its own: {own}</option>}
        </select>
      </label>
      {said !== '' && (
        <button type="button" className="plain-link" onClick={() => tellFact(keeper, id, 'family', '')}>
          as the texts tell
        </button>
      )}
      <FamilyEvidence collation={collation} index={index} isYours={said !== ''} />
    </div>
  );
}

function Outlet({ index, id }: { readonly index: number; readonly id: string }) {
  const { rename } = useActions();
  const name = useApp((state) => articleName(state, index));
  const said = useFact(id, 'outlet');
  return (
    <label className="yours-fact">
      <span>
        Outlet <Yours shown={said !== ''} />
      </span>
      <input
        key={name}
        className="field"
        defaultValue={name}
        spellCheck={false}
        onBlur={(event) => {
          const value = event.target.value.trim();
          if (value !== name) rename(id, value);
        }}
      />
    </label>
  );
}

function Published({ collation, index }: Props) {
  const keeper = useKeeper();
  const { id, fields } = collation.articles[index]!;
  const said = useFact(id, 'published');
  const told = said === '' ? fields.published?.value : undefined;
  return (
    <label className="yours-fact">
      <span>
        Day of publication <Yours shown={said !== ''} />
      </span>
      <input
        key={said}
        type="date"
        className="field"
        defaultValue={said}
        onBlur={(event) => tellFact(keeper, id, 'published', event.target.value)}
      />
      <small>
        {said !== ''
          ? 'Dates in it are read from this day.'
          : told
            ? `The file says ${told}.`
            : 'The file does not say. Dates are then read from what the articles have in common.'}
      </small>
    </label>
  );
}

function Received({ collation, index }: Props) {
  const keeper = useKeeper();
  const { id, sigil } = collation.articles[index]!;
  const isReceived = useApp((state) => state.marking.received.includes(id));
  const hint = useId();
  return (
    <div className="yours-fact">
      <button
        type="button"
        role="switch"
        aria-checked={isReceived}
        aria-describedby={hint}
        className="yours-switch"
        onClick={() => tellReceived(keeper, id, !isReceived)}
      >
        <span className="switch" aria-hidden="true" />
        <span>The copy received</span>
      </button>
      <small id={hint}>
        The very copy that the desks worked from. Read against {sigil}, what differs is then told as done by them: cut,
        added.
      </small>
    </div>
  );
}

export function ArticleSheet({ collation, index }: Props) {
  const keeper = useKeeper();
  const { id } = collation.articles[index]!;
  const article = useMarks(({ hashes }) => hashes.get(id)) ?? '';
  const note = useMark(keyOf({ type: 'note', on: 'article', article, text: '' }));
  return (
    <div className="yours-sheet">
      <Outlet index={index} id={id} />
      <Family collation={collation} index={index} />
      <Published collation={collation} index={index} />
      <Received collation={collation} index={index} />
      <OriginPart collation={collation} index={index} />
      <NoteField
        label="Note on this article"
        text={note?.type === 'note' ? note.text : ''}
        onKeep={(text) => noteOnArticle(keeper, id, text)}
      />
    </div>
  );
}
