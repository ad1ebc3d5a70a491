/** The worker of every parser but those of pages and PDFs: an envelope. */
import '../worker/closed.ts';
import './oneDecoder.ts';
import { answerOf } from '../formats/answer.ts';
import { runParser } from '../formats/parsers.ts';
import type { ParserRequest } from './protocol.ts';

globalThis.addEventListener('message', async ({ data }: MessageEvent<ParserRequest>) => {
  const { id, parser, input } = data;
  if (parser === 'page' || parser === 'pdf') return;
  globalThis.postMessage({ id, parts: await answerOf(input, () => runParser(parser, input)) });
});
