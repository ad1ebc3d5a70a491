/** The thread of a parser: an envelope. A reader's code is run when the first file asks for it. */
import { parentPort } from 'node:worker_threads';
import { answerOf } from '../formats/answer.ts';
import type { Part } from '../formats/model.ts';
import type { ParserRequest } from '../parsers/protocol.ts';

async function partsOf({ parser, input }: ParserRequest): Promise<readonly Part[]> {
  const { path, bytes = new Uint8Array(), anyway = false } = input;
  if (parser === 'page') return (await import('../formats/page/parts.ts')).pageParts(input);
  if (parser === 'pdf') return [{ path, read: await (await import('../formats/pdf.ts')).readPdf(bytes, anyway) }];
  await import('../parsers/oneDecoder.ts');
  return (await import('../formats/parsers.ts')).runParser(parser, input);
}

parentPort?.on('message', async (request: ParserRequest) => {
  parentPort?.postMessage({ id: request.id, parts: await answerOf(request.input, () => partsOf(request)) });
});
