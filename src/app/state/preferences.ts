/** What the page remembers from one visit to the next: how it looks and listens, nothing about any text. */
import type { Theme } from './model.ts';

export interface Preferences {
  theme(): Theme;
  setTheme(theme: Theme): void;
  letterKeys(): boolean;
  setLetterKeys(on: boolean): void;
  spoken(): boolean;
  setSpoken(on: boolean): void;
}

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

/** The part of `Storage` that is used. */
type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * Preferences kept in `localStorage`. A browser may refuse it (private windows, files opened from disk): then each visit
 * starts from the defaults, and nothing breaks.
 */
export function storedPreferences(shelf: () => Shelf): Preferences {
  const read = (key: string): string | null => {
    try {
      return shelf().getItem(`variorum.${key}`);
    } catch {
      return null;
    }
  };
  const write = (key: string, value: string): void => {
    try {
      shelf().setItem(`variorum.${key}`, value);
    } catch {
      // Nowhere to keep it: it holds until the page is closed.
    }
  };
  return {
    theme: () => THEMES.find((theme) => theme === read('theme')) ?? 'system',
    setTheme: (theme) => write('theme', theme),
    letterKeys: () => read('letter-keys') !== 'off',
    setLetterKeys: (on) => write('letter-keys', on ? 'on' : 'off'),
    spoken: () => read('spoken') === 'on',
    setSpoken: (on) => write('spoken', on ? 'on' : 'off'),
  };
}
