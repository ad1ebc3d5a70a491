/**
 * Keeps the reader's marks on this computer: in IndexedDB, by the hashes of the articles that they were made among, so that they
 * are found again whatever the files are called. Only the marks, never a text.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { MarkRecord, TextHash } from './model.ts';
import { foundBy, laterOf } from './records.ts';

interface Shelf extends DBSchema {
  marks: {
    key: string;
    value: MarkRecord & { readonly found: readonly TextHash[] };
    indexes: { found: TextHash };
  };
}

/** Where marks are kept. */
export interface Keep {
  /** Every record that was made among one of these articles, or is about one. */
  load(articles: readonly TextHash[]): Promise<readonly MarkRecord[]>;
  /** Merges records, mark by mark, with those that are kept, in one transaction. Gives what holds now. */
  put(records: readonly MarkRecord[]): Promise<readonly MarkRecord[]>;
  /** Called when another tab kept something. */
  onOther(heard: () => void): void;
}

const NAME = 'variorum-marks';

/** A browser that refuses does so at once, or never answers. */
const PATIENCE = 3_000;

function openShelf(): Promise<IDBPDatabase<Shelf>> {
  const opening = openDB<Shelf>(NAME, 1, {
    upgrade(shelf) {
      shelf.createObjectStore('marks', { keyPath: 'key' }).createIndex('found', 'found', { multiEntry: true });
    },
    // Another tab has a later version of the page: it must not wait for this one.
    blocking(_, __, event) {
      (event.target as IDBDatabase).close();
    },
  });
  const tooLong = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('the browser gives no storage')), PATIENCE);
  });
  return Promise.race([opening, tooLong]);
}

const bare = ({ key, mark, at, among }: MarkRecord): MarkRecord => ({ key, mark, at, among });

/** Opens the keep. Rejects where the browser keeps nothing for this page: a private window, a setting. */
export async function openKeep(): Promise<Keep> {
  const shelf = await openShelf();
  const others = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(NAME);
  return {
    async load(articles) {
      const { store } = shelf.transaction('marks');
      const index = store.index('found');
      // Keys first: a mark that was made among hundreds of articles is found by each of them, and is long.
      const keys = await Promise.all(articles.map((article) => index.getAllKeys(article)));
      const found = await Promise.all([...new Set(keys.flat())].map((key) => store.get(key)));
      return found.flatMap((record) => (record ? [bare(record)] : []));
    },
    async put(records) {
      const change = shelf.transaction('marks', 'readwrite');
      const held = await Promise.all(
        records.map(async (record) => {
          const kept = await change.store.get(record.key);
          const later = kept ? laterOf(bare(kept), record) : record;
          await change.store.put({ ...later, found: foundBy(later) });
          return later;
        }),
      );
      await change.done;
      others?.postMessage(null);
      return held;
    },
    onOther(heard) {
      if (others) others.onmessage = heard;
    },
  };
}
