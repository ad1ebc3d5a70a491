/**
 * What happens in the table without rendering it: the selected mark, the row where the reader is, the one tab stop among
 * hundreds of marks, and going where a key or a link leads. All of it works on attributes, so that selecting costs nothing.
 */
import { type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { Collation } from '../../engine/index.ts';
import { MANY_ARTICLES, useApp, useAppStore } from '../state/hooks.ts';
import type { Selection } from '../state/model.ts';
import { type Place, placementOf } from '../state/placement.ts';
import type { AppStore } from '../state/store.ts';
import { flash, goToPlace, parsePlace, placeKey, prefersStill, scrollTo } from './goTo.ts';
import { keepOneStop, stepFrom } from './stops.ts';

/** `1:42`, as it stands in a mark's `data-edit`; a mark of the base holds several. */
export function editKey({ pair, edit }: Selection): string {
  return `${pair}:${edit}`;
}

function marksOf(area: HTMLElement, selection: Selection | null): HTMLElement[] {
  return selection ? [...area.querySelectorAll<HTMLElement>(`[data-edit~="${editKey(selection)}"]`)] : [];
}

/** Signs the marks of edits on which the reader wrote a note; the base's own stand for several edits and get none. */
function signNotes(area: HTMLElement, noted: ReadonlySet<string>): void {
  for (const mark of area.querySelectorAll<HTMLElement>('[data-note]')) delete mark.dataset.note;
  for (const key of noted)
    for (const mark of area.querySelectorAll<HTMLElement>(`[data-edit~="${key}"]`))
      if (!mark.closest('[data-base]')) (mark.parentElement ?? mark).dataset.note = '';
}

function repaint(area: HTMLElement, collation: Collation, { selection, row, marking }: AppStore): void {
  signNotes(area, marking.notedEdits);
  for (const mark of area.querySelectorAll<HTMLElement>('[data-selected]')) {
    delete mark.dataset.selected;
    mark.removeAttribute('aria-current');
  }
  for (const mark of marksOf(area, selection)) {
    mark.dataset.selected = '';
    mark.setAttribute('aria-current', 'true');
  }
  const here = placementOf(collation).shownWith[row];
  for (const line of area.querySelectorAll<HTMLElement>('[data-here]')) delete line.dataset.here;
  const line = area.querySelector<HTMLElement>(`[data-row="${here}"]`);
  if (line) line.dataset.here = '';
}

/** Where the inspector is a sheet over the table, it must not lie on the words that it tells of. */
function clearOfSheet(area: HTMLElement, selection: Selection | null): void {
  const sheets = [...(area.parentElement?.querySelectorAll<HTMLElement>('.matters, .inspector') ?? [])];
  const sheet = sheets.find(({ offsetHeight }) => offsetHeight > 0);
  const mark = marksOf(area, selection).at(-1);
  if (!sheet || !mark || getComputedStyle(sheet).position !== 'fixed') return;
  const covered = mark.getBoundingClientRect().bottom + 24 - sheet.getBoundingClientRect().top;
  if (covered > 0) area.scrollBy({ top: covered, behavior: prefersStill() ? 'instant' : 'smooth' });
}

/** What the store's last move leads to: the selected mark, else the reader's cell, else the row's number. */
function targetOf(area: HTMLElement, collation: Collation, state: AppStore, toEdit: boolean): HTMLElement | undefined {
  if (toEdit) {
    const marks = marksOf(area, state.selection);
    const mark = marks.find((found) => found.closest('[data-base]') === null) ?? marks[0];
    if (mark) return mark;
  }
  const row = placementOf(collation).shownWith[state.row];
  const line = area.querySelector<HTMLElement>(`[data-row="${row}"]`);
  // A layout may show one row in several places: each article's part where that article has it.
  const cell = `[data-row="${row}"] [data-column="${state.column}"]`;
  return (
    area.querySelector<HTMLElement>(`${cell} [data-at], ${cell}[data-strip]`) ??
    line?.querySelector<HTMLElement>('th, [data-at]') ??
    undefined
  );
}

/** Whether something stands in the first row and in the first column: a table that has just come shows it, and need not be laid out to tell. */
function standsFirst(target: HTMLElement): boolean {
  const line = target.closest('[data-row]');
  return line !== null && !line.previousElementSibling && target.closest('[data-base], th') !== null;
}

function useJumps(area: RefObject<HTMLElement | null>, collation: Collation, pending: RefObject<string | null>): void {
  const store = useAppStore();
  const jumps = useApp((state) => state.jumps);
  const seen = useRef(0);
  const toEdit = useRef(store.getState().selection !== null);
  // Whether a move went to an edit or to a row is seen only in the very change that made it.
  useEffect(
    () =>
      store.subscribe((state, before) => {
        if (state.jumps !== before.jumps) toEdit.current = state.selection !== before.selection;
      }),
    [store],
  );
  const rendered = useRef<Collation | null>(null);
  useEffect(() => {
    const go = () => {
      const isMove = jumps !== seen.current;
      seen.current = jumps;
      if (!area.current || !isMove) return;
      const sought = pending.current;
      pending.current = null;
      const paragraph = sought ? area.current.querySelector<HTMLElement>(`[data-at="${sought}"]`) : null;
      const target = paragraph ?? targetOf(area.current, collation, store.getState(), toEdit.current);
      if (!target) return;
      // An edit may stand far down in a long row.
      const isInSight = isBegun && !toEdit.current && standsFirst(target);
      if (!isInSight) scrollTo(area.current, target);
      // A button outside the table (the inspector's "Next") keeps the focus, so that it can be pressed again.
      const focused = document.activeElement;
      const isOutside = focused !== null && !focused.contains(area.current) && !area.current.contains(focused);
      if (!isOutside) target.focus({ preventScroll: true });
      if (paragraph) flash(paragraph);
    };
    const isNew = rendered.current !== collation;
    const isBegun = rendered.current === null;
    rendered.current = collation;
    if (!isNew || collation.articles.length < MANY_ARTICLES) return go();
    // To go somewhere lays out: hundreds of columns are laid out in a task of their own, in which they are painted too.
    const frame = requestAnimationFrame(go);
    return () => cancelAnimationFrame(frame);
  }, [jumps, store, area, collation, pending]);
}

/** Keeps the store told of the row in sight, so that a link and the keys start from there. */
function useScrolledRow(area: RefObject<HTMLElement | null>): void {
  const store = useAppStore();
  useEffect(() => {
    const element = area.current;
    if (!element) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settle = () => {
      const view = element.getBoundingClientRect();
      const top = view.top + (element.querySelector('thead')?.getBoundingClientRect().height ?? 0);
      const isInSight = (line: Element) => {
        const box = line.getBoundingClientRect();
        return box.bottom > top + 24 && box.top < view.bottom;
      };
      const lines = [...element.querySelectorAll<HTMLElement>('[data-row]')];
      const here = lines.find((line) => line.dataset.here !== undefined);
      const first = here && isInSight(here) ? undefined : lines.find(isInSight);
      if (first) store.getState().actions.stayAt(Number(first.dataset.row));
    };
    const onScroll = () => {
      clearTimeout(timer);
      timer = setTimeout(settle, 200);
    };
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      clearTimeout(timer);
      element.removeEventListener('scroll', onScroll);
    };
  }, [area, store]);
}

/** The browser's own find has come upon words in a strip: its column opens, and the reader is led to them. */
function useFoundInStrip(
  area: RefObject<HTMLElement | null>,
  pending: RefObject<string | null>,
  collation: Collation,
): void {
  const store = useAppStore();
  useEffect(() => {
    const element = area.current;
    if (!element) return;
    const open = ({ target }: Event) => {
      const strip = target instanceof Element ? target.closest<HTMLElement>('[data-strip]') : null;
      const row = Number(strip?.closest<HTMLElement>('[data-row]')?.dataset.row ?? -1);
      const column = Number(strip?.dataset.column ?? -1);
      const cell = placementOf(collation).rows.find((each) => each.row === row)?.cells[column];
      const paragraph = cell?.own[0] ?? cell?.beside[0];
      if (paragraph === undefined) return;
      // After the browser is done: it must not lose the words while it looks at them.
      requestAnimationFrame(() => {
        pending.current = placeKey({ article: column, paragraph });
        store.getState().actions.goTo(row, column);
      });
    };
    element.addEventListener('beforematch', open);
    return () => element.removeEventListener('beforematch', open);
  }, [area, pending, collation, store]);
}

/** Whether the pointer has just selected text here, to copy it. */
function isCopying(target: Element): boolean {
  const selected = getSelection();
  return selected?.type === 'Range' && selected.containsNode(target, true);
}

export interface TableHandlers {
  readonly onClick: (event: MouseEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: { readonly target: EventTarget }) => void;
}

/** The handlers of the table's scrolling area. They serve all marks and links in it. */
export function useTable(area: RefObject<HTMLElement | null>, collation: Collation): TableHandlers {
  const store = useAppStore();
  const pending = useRef<string | null>(null);
  // After every rendering: React may have replaced the elements that carry the attributes.
  useLayoutEffect(() => {
    if (!area.current) return;
    repaint(area.current, collation, store.getState());
    keepOneStop(area.current);
  });
  useEffect(
    () =>
      store.subscribe((state, before) => {
        const isSelected = state.selection !== before.selection;
        if (!area.current || state.story?.collation !== collation) return;
        if (isSelected || state.row !== before.row || state.marking !== before.marking)
          repaint(area.current, collation, state);
        // The sheet grows once the readings are there.
        if (state.selection && (isSelected || state.readings !== before.readings)) {
          requestAnimationFrame(() => area.current && clearOfSheet(area.current, state.selection));
        }
      }),
    [store, area, collation],
  );
  useJumps(area, collation, pending);
  useScrolledRow(area);
  useFoundInStrip(area, pending, collation);

  function act(target: Element): boolean {
    const { actions, selection } = store.getState();
    const link = target.closest<HTMLElement>('[data-go]');
    const place = parsePlace(link?.dataset.go);
    if (place) {
      pending.current = placeKey(place);
      goToPlace(store, collation, place);
      return true;
    }
    const apart = target.closest<HTMLElement>('[data-rejoin]')?.dataset.rejoin?.split(' ').map(parsePlace);
    if (apart) {
      actions.ask('rejoin', apart as [Place, Place]);
      return true;
    }
    const keys = target.closest<HTMLElement>('[data-edit]')?.dataset.edit?.split(' ') ?? [];
    if (keys.length === 0) return false;
    // A mark of the base stands for several edits: pressing it again goes on to the next of them.
    const at = selection ? keys.indexOf(editKey(selection)) : -1;
    const [pair, edit] = keys[(at + 1) % keys.length]!.split(':').map(Number);
    actions.select({ pair: pair!, edit: edit! });
    return true;
  }

  /** A cell of a strip was pressed: its column opens. */
  function openStrip(target: Element): boolean {
    const strip = target.closest<HTMLElement>('[data-strip]');
    const line = strip?.closest<HTMLElement>('[data-row]');
    if (!strip || !line) return false;
    store.getState().actions.goTo(Number(line.dataset.row), Number(strip.dataset.column));
    return true;
  }

  return {
    onClick: ({ target }) => {
      // Words that were just selected with the pointer are meant to be copied.
      if (!(target instanceof Element) || isCopying(target) || act(target)) return;
      if (openStrip(target)) return;
      const line = target.closest<HTMLElement>('[data-row]');
      const column = target.closest<HTMLElement>('[data-column]')?.dataset.column;
      if (line)
        store.getState().actions.stayAt(Number(line.dataset.row), column === undefined ? undefined : Number(column));
    },
    onKeyDown: (event) => {
      const { target, key } = event;
      if (!(target instanceof HTMLElement) || !area.current) return;
      const { stop, strip } = target.dataset;
      if ((stop ?? strip) === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      // Space checks what is selected already, and goes on: that is a command.
      if (key === ' ' && target.dataset.selected !== undefined) return;
      const isPress = key === 'Enter' || key === ' ';
      const handled = isPress
        ? act(target) || openStrip(target)
        : stop !== undefined && stepFrom(area.current, target, key);
      if (!handled) return;
      event.preventDefault();
      event.stopPropagation();
    },
    onFocus: ({ target }) => {
      if (target instanceof HTMLElement && target.dataset.stop !== undefined && area.current) {
        keepOneStop(area.current, target);
      }
    },
  };
}
