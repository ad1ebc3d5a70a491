/** The worker that reads web pages: an envelope. */
import '../worker/closed.ts';
import { answerOf } from '../formats/answer.ts';
import { pageParts } from '../formats/page/parts.ts';
import type { ParserRequest } from './protocol.ts';

globalThis.addEventListener('message', async ({ data }: MessageEvent<ParserRequest>) => {
  const { id, input } = data;
  globalThis.postMessage({ id, parts: await answerOf(input, async () => pageParts(input)) });
});
