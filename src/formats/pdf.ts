/** The text of a PDF, where it has any: lines joined to paragraphs by how they stand on the page. */
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
// @ts-expect-error: the code of pdf.js's worker comes without types.
import * as workerCode from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { checkLength, compose } from './compose.ts';
import { LIMITS, PastLimit, Unreadable } from './limits.ts';
import type { Piece, ReadText } from './model.ts';
import { type PageLine, paragraphsOf } from './pdfLines.ts';

/** What `getTextContent` gives for a run of text. */
interface Run {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

/** pdf.js looks here for the code of its worker, and then runs it in this thread, which is a worker of our own. */
Object.assign(globalThis, { pdfjsWorker: workerCode });

/**
 * Reads a PDF.
 *
 * @throws {PastLimit | Unreadable} when it has too many pages, is locked or damaged, or holds pictures of pages only
 */
export async function readPdf(bytes: Uint8Array, anyway = false): Promise<ReadText> {
  const task = getDocument({
    // It takes the bytes away from whoever gave them.
    data: bytes.slice(),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    stopAtErrors: false,
    maxImageSize: 1,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    if (document.numPages > LIMITS.pages && !anyway) throw new PastLimit('pages', `it has ${document.numPages} pages`);
    const pages: PageLine[][] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(
        linesOf(items.filter((item): item is Run & (typeof items)[number] => 'str' in item) as unknown as Run[]),
      );
      page.cleanup();
    }
    return put(pages, anyway);
  } catch (error) {
    throw told(error);
  } finally {
    await task.destroy();
  }
}

function told(error: unknown): Error {
  if (error instanceof PastLimit || error instanceof Unreadable) return error;
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return new Unreadable('a PDF that is locked with a password');
  return new Unreadable('a PDF that is damaged');
}

function put(pages: readonly PageLine[][], anyway: boolean): ReadText {
  const pieces: Piece[] = paragraphsOf(pages);
  if (pieces.length === 0) throw new Unreadable('a PDF without text: pictures of pages, as a scanner makes them');
  const unnamed = pieces.reduce((sum, { text }) => sum + (text.match(/[\ufffd\ue000-\uf8ff]/g)?.length ?? 0), 0);
  const notes = [
    'its paragraphs, and words parted at the ends of lines, are told by how the lines stand on the pages',
    ...(unnamed === 0 ? [] : [`${unnamed} of its signs are named as no character by their fonts`]),
  ];
  const read = compose(pieces, {}, { format: 'pdf', notes });
  checkLength(read, anyway);
  return read;
}

/** Runs to lines: what stands at the same height and follows to the right, as the file gives it. */
function linesOf(runs: readonly Run[]): PageLine[] {
  const lines: PageLine[] = [];
  let open = null as PageLine | null;
  const close = (line: PageLine | null) => {
    if (line && /\S/.test(line.text)) lines.push({ ...line, text: line.text.replace(/\s+/g, ' ').trim() });
    open = null;
  };
  for (const { str, transform, width, height, hasEOL } of runs) {
    const [, , , , x = 0, y = 0] = transform;
    const size = height || Math.abs(transform[3] ?? 0) || 10;
    if (open && (Math.abs(open.y - y) > 0.6 * Math.max(size, 4) || x < open.right - 4 * size)) close(open);
    if (str !== '') {
      if (open === null) open = { text: str, x, right: x + width, y, size };
      else {
        const gap = x - open.right > 0.15 * size && !/\s$/.test(open.text) && !/^\s/.test(str);
        open = {
          ...open,
          text: open.text + (gap ? ' ' : '') + str,
          right: Math.max(open.right, x + width),
          size: Math.max(open.size, size),
        };
      }
    }
    if (hasEOL) close(open);
  }
  close(open);
  return lines;
}
