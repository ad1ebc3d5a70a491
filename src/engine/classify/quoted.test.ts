import { describe, expect, it } from 'vitest';
import { kindsIn } from '../testing/notation.ts';

describe('quotation marks', () => {
  it('are punctuation where one quotation goes on over them in both versions', () => {
    expect(kindsIn('“The dam will hold[.” “/. ]The town may sleep,” she said.')).toBe('punctuation');
    expect(kindsIn('"The dam will hold, and I mean it[."\n"/. ]The town may sleep," she said.')).toBe(
      'punctuation punctuation',
    );
  });

  it('are attribution where words are quoted in one version and not in the other', () => {
    expect(kindsIn('She said the dam [/“]will hold[/”] until noon.')).toBe('attribution attribution');
    expect(kindsIn('“The dam will hold[/”]. The town may sleep[”/], she said.')).toContain('attribution');
  });
});
