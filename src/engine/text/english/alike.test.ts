import { describe, expect, it } from 'vitest';
import { sharedRootOf } from './alike.ts';
import { rootOf } from './root.ts';

function haveOneRoot(pairs: readonly (readonly [string, string])[]): void {
  for (const [x, y] of pairs) expect(sharedRootOf(x), `${x}, ${y}`).toBe(sharedRootOf(y));
}

describe('words that reporters exchange', () => {
  it('have one root in every form', () => {
    haveOneRoot([
      ['lawyers', 'attorney'],
      ['wounded', 'injuries'],
      ['soldiers', 'troops'],
      ['detained', 'arrest'],
      ['spat', 'dispute'],
    ]);
  });

  it('have the root of their verb where a noun has another stem', () => {
    haveOneRoot([
      ['resolution', 'resolved'],
      ['invasion', 'invaded'],
      ['decision', 'decides'],
      ['admission', 'admitted'],
      ['depth', 'deep'],
      ['destruction', 'destroyed'],
    ]);
    expect(sharedRootOf('commission')).not.toBe(sharedRootOf('commit'));
    expect(sharedRootOf('revolution')).not.toBe(sharedRootOf('revolver'));
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
