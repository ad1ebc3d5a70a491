/** What matters first: the differences as a list beside the table, with what is checked of them. */
import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react';
import { useActions, useApp, useAppStore } from '../state/hooks.ts';
import { selectCollation } from '../state/selectors.ts';
import { checkMatter, copyList, goToMatter, nextUnchecked } from './ask.ts';
import { forgetChecked, selectChecked, selectLeft, selectSelectedMatter } from './checked.ts';
import { sectionsOf } from './headings.ts';
import { MatterItem } from './MatterItem.tsx';
import { selectMatters } from './order.ts';
import { useSay } from './Said.tsx';

/** How many differences the list grows by. */
const PORTION = 200;

/** The matter that the reader is at: the selected edit's, else the one last gone to in the list. */
function useCurrent(): readonly [number, (index: number) => void] {
  const selected = useApp(selectSelectedMatter);
  const matters = useApp(selectMatters);
  const hasSelection = useApp((state) => state.selection !== null);
  const [key, setKey] = useState<string | null>(null);
  const known = key === null ? -1 : matters.findIndex((matter) => matter.key === key);
  return [hasSelection ? selected : known, (index) => setKey(matters[index]?.key ?? null)];
}

const buttonOf = (list: HTMLElement | null, index: number) =>
  list?.querySelector<HTMLElement>(`[data-matter="${index}"]`);

function Head({ onCopy }: { readonly onCopy: () => void }) {
  const { showMatters } = useActions();
  const total = useApp((state) => selectMatters(state).length);
  const left = useApp(selectLeft);
  return (
    <div className="matters-head">
      <h2 className="rail-head">What matters first</h2>
      <button type="button" className="close" aria-label="Close the list" onClick={() => showMatters(false)}>
        ×
      </button>
      <p className="matters-count">
        <b>{left} left to check</b> of {total}
      </p>
      <button type="button" className="step" onClick={onCopy} disabled={total === 0}>
        Copy list
      </button>
      <Order />
    </div>
  );
}

/** In which order the list stands: by consequence for whoever is in a hurry, paragraph by paragraph for whoever reads or listens. */
function Order() {
  const asStory = useApp((state) => state.mattersAsStory);
  const { setMattersAsStory } = useActions();
  return (
    <fieldset className="matters-order">
      <legend className="unseen">Order of the list</legend>
      <label>
        <input type="radio" name="matters-order" checked={!asStory} onChange={() => setMattersAsStory(false)} />
        What matters first
      </label>
      <label>
        <input type="radio" name="matters-order" checked={asStory} onChange={() => setMattersAsStory(true)} />
        By paragraph
      </label>
    </fieldset>
  );
}

/** Keys that walk through the list: by how much, from the current one. */
const STEPS: { readonly [key: string]: number } = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };

export function Matters() {
  const store = useAppStore();
  const say = useSay();
  const collation = useApp(selectCollation);
  const matters = useApp(selectMatters);
  const checked = useApp(selectChecked);
  const asStory = useApp((state) => state.mattersAsStory);
  const hasChecked = useApp((state) => (state.checked?.places.size ?? 0) > 0);
  const [current, setCurrent] = useCurrent();
  const [portions, setPortions] = useState(1);
  const list = useRef<HTMLDivElement>(null);
  const isOpened = useRef(false);
  const shown = Math.max(portions * PORTION, current + 20);

  const go = (index: number) => {
    if (index < 0 || index >= matters.length) return;
    setCurrent(index);
    goToMatter(store, index);
  };

  // By key or button the list is opened to be worked through: it begins with what is selected, else with what is left.
  useEffect(() => {
    if (isOpened.current || matters.length === 0) return;
    isOpened.current = true;
    const index = current >= 0 ? current : Math.max(0, nextUnchecked(selectChecked(store.getState()), -1));
    setCurrent(index);
    goToMatter(store, index);
    requestAnimationFrame(() => buttonOf(list.current, index)?.focus());
  });

  useEffect(() => {
    const item = buttonOf(list.current, current);
    item?.closest('li')?.scrollIntoView?.({ block: 'nearest' });
    if (item && list.current?.contains(document.activeElement)) item.focus({ preventScroll: true });
  }, [current]);

  const indexOf = (target: EventTarget) =>
    target instanceof Element ? Number(target.closest<HTMLElement>('[data-item]')?.dataset.item ?? -1) : -1;

  const check = (index: number) => {
    const wasChecked = checked[index];
    const next = checkMatter(store, index);
    if (!wasChecked) go(next);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return;
    const from = indexOf(event.target);
    if (from < 0) return;
    const step = STEPS[event.key];
    if (step !== undefined) go(Math.max(0, Math.min(matters.length - 1, from + step)));
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(matters.length - 1);
    else if (event.key === ' ') check(from);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const onClick = (event: MouseEvent) => {
    const index = indexOf(event.target);
    if (index < 0) return;
    if (event.target instanceof HTMLInputElement) checkMatter(store, index);
    else go(index);
  };

  if (!collation) return null;
  return (
    <section className="matters" aria-label="What matters first">
      <Head onCopy={() => void copyList(store, say)} />
      <div ref={list} className="matters-list" {...{ onClick, onKeyDown }}>
        {matters.length === 0 && (
          <p className="note">No difference is marked. Switch on more kinds, or show more rows.</p>
        )}
        {sectionsOf(collation, matters.slice(0, shown), asStory).map(({ heading, from, items }) => (
          <div key={`${heading} ${from}`}>
            <h3 className="matters-tier">{heading}</h3>
            <ol className="matters-items">
              {items.map((matter, i) => (
                <MatterItem
                  key={matter.key}
                  collation={collation}
                  matter={matter}
                  index={from + i}
                  isChecked={checked[from + i] ?? false}
                  isCurrent={current === from + i}
                  isStop={Math.max(0, current) === from + i}
                />
              ))}
            </ol>
          </div>
        ))}
        {matters.length > shown && (
          <button type="button" className="step" onClick={() => setPortions(portions + 1)}>
            Show {Math.min(PORTION, matters.length - shown)} more
          </button>
        )}
        {hasChecked && (
          <p className="note">
            Checked marks stay on this computer, told by the articles’ content.{' '}
            <button type="button" className="plain-link" onClick={() => forgetChecked(store)}>
              Take them all back
            </button>
          </p>
        )}
      </div>
    </section>
  );
}
