/** The reader's desk: does what keys and the menu ask for, keeps the checked marks, has the engine compare ahead, and says what was done. */
import { useEffect, useLayoutEffect } from 'react';
import { Printer } from '../print/Printer.tsx';
import { useApp, useAppStore } from '../state/hooks.ts';
import type { Request } from '../state/model.ts';
import { checkSelected, copyAsked, copyCitation } from './ask.ts';
import { connectChecked } from './checked.ts';
import { Said, useSay } from './Said.tsx';
import './matters.css';

export function Desk() {
  const store = useAppStore();
  const say = useSay();
  const articles = useApp((state) => state.story?.collation.articles);
  // Laid out and not painted yet: that takes the page long enough for the worker to get ahead of the next key.
  useLayoutEffect(() => {
    if (articles) store.getState().actions.compareAhead();
  }, [store, articles]);
  useEffect(() => connectChecked(store, window), [store]);
  useEffect(() => {
    const does: { readonly [what in Request]?: () => unknown } = {
      check: () => checkSelected(store),
      copy: () => copyAsked(store, say),
      cite: () => copyCitation(store, say),
      print: () => window.print(),
    };
    // At once, in the very event that asked: a browser lets a page copy only while a key or a button is pressed.
    return store.subscribe(({ asked }, before) => {
      if (asked && asked !== before.asked) void does[asked.what]?.();
    });
  }, [store, say]);
  return (
    <>
      <Said />
      <Printer />
    </>
  );
}
