/** Makes the real workers: inlined as blobs, so that the page's policy binds them too. Part of the later chunk. */
import type { ParserName } from '../formats/model.ts';
import { createParsers, type Parsers, type ParserWorker } from './client.ts';
import LightWorker from './lightWorker.ts?worker&inline';
import PageWorker from './pageWorker.ts?worker&inline';
import PdfWorker from './pdfWorker.ts?worker&inline';

function spawn(parser: ParserName): ParserWorker {
  const Made = parser === 'page' ? PageWorker : parser === 'pdf' ? PdfWorker : LightWorker;
  return new Made({ name: parser }) as ParserWorker;
}

/** Web pages are what folders hold most of, and take longest: several at once, where there are cores for it. */
const pagesAtOnce = () => Math.max(1, Math.min(3, (globalThis.navigator?.hardwareConcurrency ?? 2) - 1));

/** The parsers of the page. */
export const makeParsers = (): Parsers => createParsers({ spawn, widths: { page: pagesAtOnce() } });
