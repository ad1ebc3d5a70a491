/**
 * The same bytes everywhere: what Node and the browsers must agree on, boiled down to one line a folder. A browser test
 * runs `digests` in the page's engine and holds the answer against the one that Node gives.
 */
import { collate, readStory, type SourceText, toCollationFile } from '../index.ts';
import { HOSTILE } from './hostile.ts';
import { inventParagraph } from './invented.ts';

/** A fixed folder with a name to find it by. */
interface Folder {
  readonly name: string;
  readonly sources: readonly SourceText[];
}

/** A paragraph of two sentences, always the same one for a number. */
const paragraph = (number: number) =>
  inventParagraph(number, [
    { words: Array.from({ length: 14 }, (_, i) => 7 * i + number), form: number },
    { words: Array.from({ length: 11 }, (_, i) => 13 * i + number), form: number + 2 },
  ]);
const whole = (number: number) => paragraph(number).join(' ');

/** A paragraph with snippets put between its words. */
const strewn = (number: number, snippets: readonly string[]) =>
  whole(number)
    .split(' ')
    .map((word, i) => `${word}${i % 3 === 1 ? ` ${snippets[i % snippets.length]}` : ''}`)
    .join(' ');

/** One folder for each sort of hostile text: lines with it, without it, with half of it, in other company. */
const hostileFolders: readonly Folder[] = Object.entries(HOSTILE).map(([name, snippets]) => {
  const lines = snippets.map((_, i) => strewn(i, snippets.slice(i)));
  const plain = snippets.map((_, i) => whole(i));
  return {
    name,
    sources: [
      { id: 'a.txt', text: `${lines.join('\r\n')}\r\n` },
      { id: 'b.txt', text: `${plain.join('\n\n')}\n` },
      { id: 'c.txt', text: [...lines].reverse().join('\r') },
      { id: 'd.txt', text: snippets.join('\n') },
      { id: 'e.txt', text: snippets.join(' ') },
    ],
  };
});

/** A story of twelve paragraphs, and versions with a cut, a move, a split, a merge, an addition and other words. */
const versions: Folder = {
  name: 'versions',
  sources: [
    { id: 'base.txt', text: Array.from({ length: 12 }, (_, i) => whole(i)).join('\n') },
    { id: 'elsewhere.txt', text: [0, 1, 2, 7, 3, 4, 5, 6, 8, 9, 11].map(whole).join('\n') },
    { id: 'split.txt', text: [0, 1, 2, 3, 4].flatMap((i) => (i % 2 === 0 ? [whole(i)] : paragraph(i))).join('\n') },
    { id: 'merged.txt', text: [`${whole(0)} ${whole(1)}`, whole(20), whole(2), whole(5)].join('\n') },
    {
      id: 'worded.txt',
      text: Array.from({ length: 9 }, (_, i) => strewn(i, ['late', 'on Monday,', '\u2014'])).join('\n'),
    },
  ],
};

/** The folders of the digest, and those that the caller adds to them (the sample story). */
export const folders = (more: readonly Folder[] = []): readonly Folder[] => [versions, ...hostileFolders, ...more];

/** FNV-1a over UTF-16 code units, twice with different beginnings: 16 hex digits that any runtime gives alike. */
export function hashOf(text: string): string {
  let [one, two] = [0x811c9dc5, 0x050c5d1f];
  for (let i = 0; i < text.length; i++) {
    one = Math.imul(one ^ text.charCodeAt(i), 0x01000193);
    two = Math.imul(two ^ text.charCodeAt(i), 0x01000193) ^ (two >>> 15);
  }
  return [one, two].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

/** Collates every folder, all pairs, and gives `name: hash of its JSON`, one a folder. */
export function digests(more: readonly Folder[] = []): string[] {
  return folders(more).map(({ name, sources }) => {
    const file = toCollationFile(collate(readStory(sources), { pairs: 'all' }), []);
    return `${name}: ${hashOf(JSON.stringify(file))}`;
  });
}
