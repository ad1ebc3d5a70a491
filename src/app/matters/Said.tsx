/** What was just done, for a moment at the foot of the page: what was copied does not show otherwise. */
import { useCallback, useEffect, useState } from 'react';
import { useActions, useApp } from '../state/hooks.ts';

const STAYS = 3500;

/** Says a sentence to those who look and those who listen. */
export function useSay(): (text: string) => void {
  const { announce, say } = useActions();
  return useCallback(
    (text: string) => {
      announce(text);
      say(text);
    },
    [announce, say],
  );
}

export function Said() {
  const said = useApp((state) => state.said);
  const [gone, setGone] = useState<unknown>(null);
  useEffect(() => {
    const timer = setTimeout(() => setGone(said), STAYS);
    return () => clearTimeout(timer);
  }, [said]);
  if (!said || gone === said) return null;
  // The live region has said it already.
  return (
    <p className="said" aria-hidden="true">
      {said.text}
    </p>
  );
}
