/** Which files of a folder make a story: the one rule for the application, the command line and the served folder. */
import { LIMITS, limitReason } from './limits.ts';
import type { FolderFile, OpenedProblem, OpenedText } from './model.ts';

export type { FolderFile } from './model.ts';

/** A story that can be opened on its own. */
export interface FolderStory {
  /** The folder's name, or the path of a subfolder below it. For the screen, never for an address. */
  readonly title: string;
  /** Sorted by id, code unit by code unit. Ids are paths below the story's own folder. */
  readonly texts: readonly OpenedText[];
  /** Files of the story that could not be read. */
  readonly problems: readonly OpenedProblem[];
}

/**
 * The stories of a folder called `title`, in order of their paths.
 *
 * A folder whose subfolders hold articles is several stories, one for each subfolder with articles in it, its own files being
 * another. It is one story, named after the folder, when only one place holds articles, or when no place holds two: a
 * folder for each outlet with one article in it is one story too, its ids being the paths.
 *
 * A folder without any article is one story without texts, so that its problems are told.
 */
export function storiesOf(title: string, files: readonly FolderFile[]): readonly FolderStory[] {
  const places = new Map<string, FolderFile[]>();
  for (const file of [...files].sort((a, b) => order(a.path, b.path))) {
    const place = parentOf(file.path);
    places.set(place, [...(places.get(place) ?? []), file]);
  }
  const counts = [...places.values()].map((held) => held.filter(isText).length).filter((count) => count > 0);
  if (counts.length <= 1 || counts.every((count) => count === 1)) {
    return [story(title, files, '')];
  }
  const stories: FolderStory[] = [];
  const strays: FolderFile[] = [];
  for (const [place, held] of places) {
    if (held.some(isText)) stories.push(story(place || title, held, place ? `${place}/` : ''));
    else strays.push(...held);
  }
  return withStrays(stories, strays);
}

/** Files of places that hold no article are told with the first story, so that none goes untold. */
function withStrays(stories: readonly FolderStory[], strays: readonly FolderFile[]): readonly FolderStory[] {
  const [first, ...others] = stories;
  if (!first || strays.length === 0) return stories;
  return [{ ...first, problems: [...first.problems, ...story('', strays, '').problems] }, ...others];
}

function story(title: string, files: readonly FolderFile[], prefix: string): FolderStory {
  const texts: OpenedText[] = [];
  const problems: OpenedProblem[] = [];
  for (const { path, read, file = path } of [...files].sort((a, b) => order(a.path, b.path))) {
    const id = path.slice(prefix.length);
    if ('text' in read) texts.push({ id, ...read, file });
    else problems.push({ path: id, ...read, file });
  }
  return { title, texts, problems };
}

/**
 * Files with those articles refused that are past the number which one story may have: the first by path are read. `anyway` holds
 * the files that the reader wants all the same.
 */
export function withinLimit(files: readonly FolderFile[], anyway: readonly string[] = []): readonly FolderFile[] {
  const counts = new Map<string, number>();
  const wanted = new Set(anyway);
  return [...files]
    .sort((a, b) => order(a.path, b.path))
    .map((file) => {
      if (!isText(file)) return file;
      const place = parentOf(file.path);
      const count = (counts.get(place) ?? 0) + 1;
      counts.set(place, count);
      if (count <= LIMITS.articles || wanted.has(file.file ?? file.path)) return file;
      const reason = limitReason(`the story has more than ${LIMITS.articles} articles`, 'articles');
      return { ...file, read: { reason, limit: 'articles' } };
    });
}

const isText = (file: FolderFile) => 'text' in file.read;

const parentOf = (path: string) => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** By code units, as ids are sorted: never by a locale. */
const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
