/** The worker: an envelope around the engine. It holds the story that was opened last and its last collation. */
import './closed.ts';
import {
  type Collation,
  collate,
  readingsAt,
  readStory,
  type Story,
  tallyOf,
  withGivenKinds,
} from '../engine/index.ts';
import { pauseWork, practise, stopWork, workAhead } from './ahead.ts';
import type { Sign } from './conversation.ts';
import type { Ahead, NumberedRequest, Practice, Response, Rest } from './protocol.ts';
import { packRows } from './rows.ts';

let story: Story | null = null;
let collation: Collation | null = null;

function answer(request: NumberedRequest): Response | Sign {
  const { id } = request;
  if (request.type === 'readings') {
    if (collation === null) return { id, type: 'failed', reason: 'no story is open' };
    const readings = readingsAt(withGivenKinds(collation, request.given), request.selection);
    return { id, type: 'readings', readings };
  }
  if (request.type === 'tally') {
    if (story === null || collation === null) return { id, type: 'failed', reason: 'no story is open' };
    return { id, type: 'tally', tally: tallyOf(story, withGivenKinds(collation, request.given)) };
  }
  const steps = stepsOf(request);
  if (request.type === 'open') {
    stopWork();
    story = readStory(request.texts, request.options, (done) => steps(done));
  }
  if (story === null) return { id, type: 'failed', reason: 'no story is open' };
  const read = story.articles.length;
  collation = collate(story, request.base === undefined ? {} : { base: request.base }, (done) => steps(read + done));
  const { articles, rows, ...others } = collation;
  const sent = request.type === 'open' ? { ...others, articles } : others;
  return { id, type: 'collation', collation: sent, rows: packRows(rows) };
}

/** Milliseconds between two signs of how far the work has come: more of them would slow it down. */
const OFTEN = 100;

/**
 * Tells of a story that is opened how far it has come: each article is read, and each but the base text compared. Of long ones
 * fractions are told too.
 */
function stepsOf(request: NumberedRequest): (done: number) => void {
  if (request.type !== 'open') return () => {};
  const total = 2 * request.texts.length - 1;
  let told = performance.now();
  return (done) => {
    if (performance.now() - told < OFTEN) return;
    told = performance.now();
    send({ id: request.id, type: 'progress', done: Math.min(done, total), total });
  };
}

function send(response: Response | Sign): void {
  globalThis.postMessage(response, response.type === 'collation' ? { transfer: [response.rows.buffer] } : {});
}

globalThis.addEventListener('message', ({ data }: MessageEvent<NumberedRequest | Practice | Ahead | Rest>) => {
  if (data.type === 'practice') return practise(data.texts);
  if (data.type === 'rest') return pauseWork();
  if (data.type === 'ahead') return story && collation ? workAhead(story, collation.base) : undefined;
  send({ id: data.id, type: 'started' });
  try {
    send(answer(data));
    if (data.type === 'base') pauseWork();
  } catch (error) {
    send({ id: data.id, type: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
});
