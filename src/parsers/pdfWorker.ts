/** The worker that reads PDFs: an envelope. */
import '../worker/closed.ts';
import { answerOf } from '../formats/answer.ts';
import { readPdf } from '../formats/pdf.ts';
import type { ParserRequest } from './protocol.ts';

globalThis.addEventListener('message', async ({ data }: MessageEvent<ParserRequest>) => {
  const { id, input } = data;
  const { path, bytes = new Uint8Array(), anyway = false } = input;
  globalThis.postMessage({
    id,
    parts: await answerOf(input, async () => [{ path, read: await readPdf(bytes, anyway) }]),
  });
});
