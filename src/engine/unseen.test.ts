import { describe, expect, it } from 'vitest';
import { collate } from './collate.ts';
import { readStory } from './story.ts';

const article = (word: string) =>
  [
    'Ferry to Skarn sails again after storm',
    `The ferry to Skarn ${word} again on Tuesday after four days in harbour, the operator said, bringing mail and flour.`,
    'About 300 people live on Skarn, which has neither a runway nor a bridge, and most of them keep sheep.',
  ].join('\n\n');

/** The edits between two versions that differ in one place, by kind and rule. */
function edits(a: string, b: string) {
  const { pairs } = collate(
    readStory([
      { id: 'a.txt', text: article(a) },
      { id: 'b.txt', text: article(b) },
    ]),
  );
  return pairs[0]?.edits.map(({ kind, rule }) => `${kind}: ${rule}`);
}

describe('an edit that is only a character which cannot be seen says so', () => {
  it.each([
    ['zero-width space', 'sa\u200biled'],
    ['zero-width non-joiner', 'sa\u200ciled'],
    ['zero-width joiner', 'sa\u200diled'],
    ['soft hyphen', 'sa\u00adiled'],
    ['mark of direction', '\u200esailed'],
    ['override of direction', '\u202esailed'],
    ['isolate', 'sailed\u2069'],
    ['word joiner', 'sai\u2060led'],
    ['byte-order mark', 'sai\ufeffled'],
    ['Mongolian vowel separator', 'sa\u180eiled'],
    ['tag', 's\u{e0061}ailed'],
    ['control', 'sa\u0007iled'],
  ])('%s', (_, word) => {
    expect(edits('sailed', word)).toEqual(['typography: Only characters that cannot be seen']);
  });

  it('but not when a letter or a space differs too', () => {
    expect(edits('sailed', 'sa\u200biles')).not.toContain('typography: Only characters that cannot be seen');
    expect(edits('sailed off', 'sailed\u00a0off')).toEqual(['typography: The same words, with other white space']);
  });
});

describe('scripts without spaces, and letters put together', () => {
  it('differ by the sign that differs, not by the sentence', () => {
    const story = readStory(
      ['月', '火'].map((day, i) => ({
        id: `${i}.txt`,
        text: `川に架かる橋は${day}曜日、橋脚の一つが沈んだため閉鎖されたと市が発表した。`,
      })),
    );
    const { pairs, articles } = collate(story);
    const words = pairs[0]?.edits.map(({ from, to }) => [
      articles[0]!.text.slice(from.start, from.end),
      articles[1]!.text.slice(to.start, to.end),
    ]);
    expect(words?.map((pair) => [...pair].sort())).toEqual([['月', '火'].sort()]);
  });

  it.each([
    ['French', 'd\u00e9rivait \u00e0 c\u00f4t\u00e9'],
    ['Vietnamese', 'Nguy\u1ec5n \u1edf H\u00e0 N\u1ed9i'],
    ['Korean', '\ud55c\uad6d\uc5b4 \uc2e0\ubb38\uc774'],
    ['Japanese', '\u304c\u304e\u3050\u3092\u30d1\u30d4'],
    ['Hindi', '\u0958\u0932\u092e \u095c\u0915'],
    ['Arabic', '\u0622\u0645\u0646 \u0623\u062d\u0645\u062f'],
    ['Greek', '\u0395\u03bb\u03bb\u03ac\u03b4\u03b1 \u03ca\u03cd'],
    ['Swedish', '\u00c5ngstr\u00f6m i Malm\u00f6'],
  ])('composed and decomposed compare equal: no edit, and each shown as it is: %s', (_, words) => {
    const [one, other] = [words, words.normalize('NFD')];
    expect(one).not.toBe(other);
    expect(edits(one, other)).toEqual([]);
    // Beside a word that differs, only that one is marked.
    expect(edits(`${one} sailed`, `${other} drifted`)).toHaveLength(1);
    const story = readStory([
      { id: 'a.txt', text: article(one) },
      { id: 'b.txt', text: article(other) },
    ]);
    expect(story.articles.map(({ text }) => text)).toEqual([article(one), article(other)]);
  });
});
