/** Find: a line above the table that looks in every article, counts by article, and walks from match to match. */
import { type KeyboardEvent, useCallback, useEffect, useRef } from 'react';
import { useActions, useApp, useAppStore } from '../state/hooks.ts';
import type { Find } from '../state/model.ts';
import { articleName, selectCollation, selectColumns } from '../state/selectors.ts';
import { placeKey } from '../synopsis/goTo.ts';
import { goToMatch, nextMatch, showHidden } from './go.ts';
import { bringIntoSight, canLight, light, putOut } from './light.ts';
import {
  type Hiding,
  MOST_MATCHES,
  matchesOf,
  selectHiding,
  selectMatchCounts,
  selectMatchesFound,
} from './matches.ts';
import './find.css';

/** The live region waits until the typing pauses. */
const SPEAK_AFTER = 600;

/** Keeps what is found lit, whatever the table renders, and the current match in sight. */
function useLight(find: Find): void {
  const collation = useApp(selectCollation);
  const found = useRef(find);
  found.current = find;
  useEffect(() => {
    const main = document.querySelector('main');
    if (!collation || !main) return;
    let frame = 0;
    const relight = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => light(found.current, collation.articles));
    };
    const observer = new MutationObserver(relight);
    observer.observe(main, { childList: true, characterData: true, subtree: true });
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
      putOut();
    };
  }, [collation]);
  const { matches, current } = find;
  useEffect(() => {
    if (!collation) return;
    const here = light({ ...found.current, matches, current }, collation.articles);
    if (current < 0) return;
    // The table glides to the paragraph first.
    const settle = () => {
      const range = here?.startContainer.isConnected ? here : light(found.current, collation.articles);
      if (!range) return;
      bringIntoSight(range);
      if (!canLight())
        getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    };
    const timer = setTimeout(settle, 450);
    return () => clearTimeout(timer);
  }, [collation, matches, current]);
}

const HIDING: { readonly [why in Hiding]: (count: number) => string } = {
  column: (count) => `${count} in hidden columns`,
  aside: (count) => `${count} in lines that are set aside`,
  strip: (count) => `${count} in narrowed columns`,
  filter: (count) => `${count} in rows that are filtered out`,
};

/** What is found and not on screen, and why. */
function Elsewhere() {
  const store = useAppStore();
  const hiding = useApp(selectHiding);
  const parts = (['aside', 'column', 'strip', 'filter'] as const)
    .map((why) => ({ why, count: hiding.filter((found) => found === why).length }))
    .filter(({ count }) => count > 0)
    .map(({ why, count }) => HIDING[why](count));
  if (parts.length === 0) return null;
  return (
    <span className="find-elsewhere">
      Not on screen: {parts.join(', ')}.{' '}
      <button type="button" className="link" onClick={() => showHidden(store)}>
        Show them
      </button>
    </span>
  );
}

/** How many each article has; pressing it goes to the first. */
function Counts() {
  const store = useAppStore();
  const collation = useApp(selectCollation);
  const counts = useApp(selectMatchCounts);
  if (!collation) return null;
  return (
    <ul className="find-counts" aria-label="Matches by article">
      {collation.articles.map(({ id, sigil }, article) =>
        counts[article] ? (
          <li key={id}>
            <button
              type="button"
              className="find-count"
              aria-label={`${articleName(store.getState(), article)}, ${sigil}: ${counts[article]}`}
              onClick={() =>
                goToMatch(
                  store,
                  selectMatchesFound(store.getState()).findIndex((m) => m.article === article),
                )
              }
            >
              <b>{sigil}</b> {counts[article]}
            </button>
          </li>
        ) : null,
      )}
    </ul>
  );
}

function countOf({ query, matches, current }: Find): string {
  if (query.trim() === '') return '';
  if (matches.length === 0) return 'Not found';
  const total = matches.length >= MOST_MATCHES ? `more than ${MOST_MATCHES}` : String(matches.length);
  if (current >= 0) return `${current + 1} of ${total}`;
  return total === '1' ? '1 match' : `${total} matches`;
}

function Open({ find }: { readonly find: Find }) {
  const store = useAppStore();
  const { setFind, announce } = useActions();
  const collation = useApp(selectCollation);
  const field = useRef<HTMLInputElement>(null);
  useLight(find);

  const search = useCallback(
    (change: Partial<Find>) => {
      const now = store.getState().find;
      const found = selectCollation(store.getState());
      if (!now || !found) return;
      const next = { ...now, ...change };
      const columns = selectColumns(store.getState());
      const matches = matchesOf(found, next.query, { ...next, columns });
      setFind({ ...next, matches, current: -1 });
    },
    [store, setFind],
  );

  // Another base, or one more article: the places are other ones.
  useEffect(() => {
    if (collation) search({});
  }, [collation, search]);

  useEffect(() => {
    const focus = () => {
      field.current?.focus();
      field.current?.select();
    };
    focus();
    return store.subscribe(({ asked }, before) => {
      if (asked !== before.asked && asked?.what === 'find') focus();
    });
  }, [store]);

  const count = countOf({ ...find, current: -1 });
  useEffect(() => {
    const timer = setTimeout(() => count && announce(`${count}.`), SPEAK_AFTER);
    return () => clearTimeout(timer);
  }, [count, announce]);

  const close = () => {
    const match = find.matches[find.current];
    const paragraph = match && document.querySelector<HTMLElement>(`main [data-at="${placeKey(match)}"]`);
    setFind(null);
    (paragraph ?? document.querySelector('main'))?.focus({ preventScroll: true });
  };

  const step = (by: 1 | -1) => goToMatch(store, nextMatch(store.getState(), by));

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && event.target === field.current) step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <search className="find" aria-label="Find in every article" {...{ onKeyDown }}>
      <input
        ref={field}
        type="text"
        className="field find-field"
        aria-label="Find in every article"
        placeholder="Find in every article"
        autoComplete="off"
        spellCheck={false}
        value={find.query}
        onChange={(event) => search({ query: event.target.value })}
      />
      <span className="find-steps">
        <button
          type="button"
          className="step"
          aria-label="Previous match"
          disabled={find.matches.length === 0}
          onClick={() => step(-1)}
        >
          ▴
        </button>
        <button
          type="button"
          className="step"
          aria-label="Next match"
          disabled={find.matches.length === 0}
          onClick={() => step(1)}
        >
          ▾
        </button>
      </span>
      <span className="find-total">{countOf(find)}</span>
      <label className="find-choice">
        <input type="checkbox" checked={find.matchCase} onChange={() => search({ matchCase: !find.matchCase })} />
        Case
      </label>
      <label className="find-choice">
        <input
          type="checkbox"
          checked={find.matchAccents}
          onChange={() => search({ matchAccents: !find.matchAccents })}
        />
        Accents
      </label>
      <Counts />
      <Elsewhere />
      <button type="button" className="button button-plain find-close" onClick={close}>
        Close
      </button>
    </search>
  );
}

export function FindBar() {
  const find = useApp((state) => (state.view === 'synopsis' ? state.find : null));
  return find ? <Open find={find} /> : null;
}
