/** Asks the reader for a folder or files, by whatever the browser has for it. */
import type { ReadLibrary } from '../state/actions.ts';
import { type Found, foundInDrop, foundInFolder, foundInList } from './found.ts';
import { readerIsHere } from './reader.ts';

/** Chrome and its kin; not in TypeScript's list of what every browser has. */
interface PickerWindow {
  showDirectoryPicker?: () => Promise<FileSystemDirectoryHandle>;
}

const reading = (find: (signal: AbortSignal) => Found | Promise<Found>): ReadLibrary => {
  const read: ReadLibrary = async (...needs) => (await readerIsHere).readLibrary(find, read, needs);
  return read;
};

/** Lets the reader choose a folder. Null when nothing was chosen. */
export async function pickFolder(): Promise<ReadLibrary | null> {
  const { showDirectoryPicker } = window as PickerWindow;
  if (!showDirectoryPicker) return pickByInput({ folder: true });
  try {
    const folder = await showDirectoryPicker.call(window);
    return reading((signal) => foundInFolder(folder, signal));
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    // Some pages (frames, files opened from disk) have the picker and may not use it.
    return pickByInput({ folder: true });
  }
}

/** Lets the reader choose files. Null when nothing was chosen. */
export const pickFiles = (): Promise<ReadLibrary | null> => pickByInput({ folder: false });

function pickByInput({ folder }: { folder: boolean }): Promise<ReadLibrary | null> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.webkitdirectory = folder;
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => resolve(null));
    input.addEventListener('change', () => {
      const list = input.files;
      // A browser makes its list of thousands of files in the task of this event: what is done with them has a task of its own.
      setTimeout(() => resolve(list && list.length > 0 ? reading(() => foundInList(list)) : null));
    });
    input.click();
  });
}

/** What was dropped. To be called in the event itself: afterwards the browser has taken the items back. */
export function dropped(transfer: DataTransfer): ReadLibrary | null {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.() ?? null);
  const known = entries.filter((entry) => entry !== null);
  if (known.length > 0) return reading((signal) => foundInDrop(known, signal));
  const files = [...transfer.files];
  return files.length > 0 ? reading(() => foundInList(files)) : null;
}
