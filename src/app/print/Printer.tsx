/** Lays the synopsis out for paper while the browser prints, whoever asked it to: the menu, its own keys, a script. */
import { useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { useApp, useAppStore } from '../state/hooks.ts';
import { selectCollation } from '../state/selectors.ts';
import { PrintSheet } from './PrintSheet.tsx';
import './print.css';

export function Printer() {
  const store = useAppStore();
  const collation = useApp(selectCollation);
  const [isPrinting, setPrinting] = useState(false);

  useEffect(() => {
    const mark = (on: boolean) => {
      // The browser takes the page as it is when this returns.
      flushSync(() => setPrinting(on));
      document.documentElement.toggleAttribute('data-printing', on);
    };
    const before = () => {
      const state = store.getState();
      const found = selectCollation(state);
      if (state.phase.name === 'open' && state.view === 'synopsis' && found && found.base >= 0) mark(true);
    };
    const after = () => mark(false);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, [store]);

  return isPrinting && collation ? createPortal(<PrintSheet collation={collation} />, document.body) : null;
}
