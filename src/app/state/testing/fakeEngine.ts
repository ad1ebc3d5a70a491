/** An engine for tests of the store: it answers what the test says, when the test says so. */
import type { Collation, Readings } from '../../../engine/index.ts';
import type { Answer, EngineClient } from '../../../worker/client.ts';
import type { Theme } from '../model.ts';
import type { Preferences } from '../preferences.ts';

type Settle = (answer: Answer<Collation>) => void;

export interface FakeEngine extends EngineClient {
  /** What was asked, in words: `open a.txt b.txt against a.txt`. */
  readonly asked: readonly string[];
  /** Answers the request that waits for a collation. */
  answer(answer: Answer<Collation>): Promise<void>;
  /** What every question for readings is answered with. */
  readings(selection: { pair: number; edit: number }): Promise<Answer<Readings>>;
}

/** Lets everything that waits for a promise go on. */
export const settled = () => new Promise<void>((resolve) => setTimeout(resolve));

export function fakeEngine(readings: Readings): FakeEngine {
  const asked: string[] = [];
  let waiting: Settle[] = [];
  const ask = (what: string) => {
    asked.push(what);
    return new Promise<Answer<Collation>>((resolve) => waiting.push(resolve));
  };
  return {
    asked,
    warm: () => {},
    ahead: () => void asked.push('ahead'),
    rest: () => {},
    open: (texts, options, base) => {
      const split = options.split?.length ? ` split ${options.split.join(' ')}` : '';
      return ask(`open ${texts.map(({ id }) => id).join(' ')}${split}${base ? ` against ${base}` : ''}`);
    },
    setBase: (base) => ask(`base ${base}`),
    readings: async ({ pair, edit }) => {
      asked.push(`readings ${pair} ${edit}`);
      return { state: 'done', value: readings };
    },
    tally: async () => ({ state: 'cancelled' }),
    told: () => null,
    cancel() {
      asked.push('cancel');
      for (const settle of waiting) settle({ state: 'cancelled' });
      waiting = [];
    },
    async answer(answer) {
      // The store may still be at the hash of the texts.
      while (waiting.length === 0) await settled();
      waiting.shift()?.(answer);
      await settled();
      await settled();
    },
  };
}

/** Preferences that are kept nowhere. */
export function noPreferences(): Preferences {
  let theme: Theme = 'system';
  let letterKeys = true;
  let spoken = false;
  return {
    theme: () => theme,
    setTheme: (chosen) => {
      theme = chosen;
    },
    letterKeys: () => letterKeys,
    setLetterKeys: (on) => {
      letterKeys = on;
    },
    spoken: () => spoken,
    setSpoken: (on) => {
      spoken = on;
    },
  };
}
