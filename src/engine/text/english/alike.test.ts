import { describe, expect, it } from 'vitest';
import { sharedRootOf } from './alike.ts';
import { rootOf } from './root.ts';

describe('words that reporters exchange', () => {
  it('have one root in every form', () => {
    for (const [x, y] of [
      ['lawyers', 'attorney'],
      ['wounded', 'injuries'],
      ['soldiers', 'troops'],
      ['detained', 'arrest'],
      ['spat', 'dispute'],
    ] as const)
      expect(sharedRootOf(x), `${x}, ${y}`).toBe(sharedRootOf(y));
  });

  it('are few: any other word keeps its own root', () => {
    for (const word of ['meteorite', 'harbor', 'Tuesday', '14', 'small', 'storm'])
      expect(sharedRootOf(word)).toBe(rootOf(word));
    // The past of `wind` is `wound`: winds injure nobody.
    expect(sharedRootOf('wind')).toBe(rootOf('wind'));
    expect(sharedRootOf('lawyer')).not.toBe(sharedRootOf('lawmaker'));
  });

  it('stand in one group each', () => {
    // A word of two groups would tie words to each other that nobody exchanges.
    expect(sharedRootOf('court')).not.toBe(sharedRootOf('prison'));
    expect(sharedRootOf('ship')).not.toBe(sharedRootOf('plane'));
  });
});
