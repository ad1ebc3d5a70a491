/** What is said of files that changed on the disk. Pure. */
import type { FileChange, StorySource } from '../state/model.ts';

export const WHAT: { readonly [what in FileChange['what']]: string } = {
  changed: 'has changed',
  gone: 'is gone: moved, renamed or deleted',
  forbidden: 'may not be read any more',
  unclear: 'has changed, or may not be read any more',
  readable: 'could not be read, and can be now',
  new: 'is new',
};

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1);

/** The changes that are about a story: of its own files, of new ones beside them, and of the folder itself (an empty path). */
export function changesOfStory(
  { texts, problems }: Pick<StorySource, 'texts' | 'problems'>,
  changes: readonly FileChange[],
): readonly FileChange[] {
  const files = new Set([...texts, ...problems].flatMap(({ file }) => file ?? []));
  const folders = new Set([...files].map(folderOf));
  return changes.filter(
    ({ path, what }) => path === '' || (what === 'new' ? folders.has(folderOf(path)) : files.has(path)),
  );
}

const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

/** `2 files changed, 1 is gone`: what the changes come to, under one count each. */
export function changesInWords(changes: readonly FileChange[]): string {
  if (changes.some(({ path }) => path === '')) return 'The folder is gone, or may not be read any more,';
  const parts: readonly (readonly [FileChange['what'], (count: number) => string])[] = [
    ['changed', (count) => `${plural(count, 'file')} changed`],
    ['unclear', (count) => `${plural(count, 'file')} changed or may not be read any more`],
    ['gone', (count) => `${plural(count, 'file')} ${count === 1 ? 'is' : 'are'} gone`],
    ['forbidden', (count) => `${plural(count, 'file')} may not be read any more`],
    ['readable', (count) => `${plural(count, 'file')} can be read now`],
    ['new', (count) => `${plural(count, 'file')} ${count === 1 ? 'is' : 'are'} new`],
  ];
  return parts
    .flatMap(([what, inWords]) => {
      const count = changes.filter((change) => change.what === what).length;
      return count === 0 ? [] : [inWords(count)];
    })
    .join(', ');
}
