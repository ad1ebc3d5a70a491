/** The worker that compares accounts: an envelope around the engine. It holds the story that it was told last. */
import './closed.ts';
import { framingOf, lineageOf, readStory, reconstructionOf, type Story } from '../engine/index.ts';
import type { AccountsResponse, NumberedAccountsRequest } from './accountsProtocol.ts';
import type { Sign } from './conversation.ts';

let story: Story | null = null;

function answer(request: NumberedAccountsRequest): AccountsResponse | Sign {
  const { id } = request;
  if (request.type === 'open') {
    story = readStory(request.texts, request.options);
    return { id, type: 'opened' };
  }
  if (story === null) return { id, type: 'failed', reason: 'no story is open' };
  if (request.type === 'framing') return { id, type: 'framing', framing: framingOf(story, request) };
  if (request.type === 'reconstruction')
    return { id, type: 'reconstruction', reconstruction: reconstructionOf(story, request.family) };
  return { id, type: 'lineage', lineage: lineageOf(story, request) };
}

function send(response: AccountsResponse | Sign): void {
  globalThis.postMessage(response);
}

globalThis.addEventListener('message', ({ data }: MessageEvent<NumberedAccountsRequest>) => {
  send({ id: data.id, type: 'started' });
  try {
    send(answer(data));
  } catch (error) {
    send({ id: data.id, type: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
});
