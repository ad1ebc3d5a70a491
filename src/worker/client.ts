/**
 * The page's side of the worker: promises instead of messages.
 *
 * One request is with the worker at a time; of those that wait, only the latest of each lane is kept, so that pressing a
 * key ten times costs two collations and not ten. The texts of the open story are kept here: a worker that is gone, has
 * crashed or was stopped is replaced, and the new one gets them again before anything else is asked of it.
 */
import type { Collation, GivenKind, Readings, ReadOptions, SourceText, Tally } from '../engine/index.ts';
import type { NumberedRequest, OpenRequest, Request, Response } from './protocol.ts';
import { spawnWorker } from './spawn.ts';

/** How a request ended. `superseded`: a later one made it pointless; `cancelled`: the reader stopped it. */
export type Answer<T> =
  | { readonly state: 'done'; readonly value: T }
  | { readonly state: 'superseded' }
  | { readonly state: 'cancelled' }
  | { readonly state: 'failed'; readonly reason: string };

/** What the application may ask of the engine. */
export interface EngineClient {
  /** Has a worker ready before anything is asked. */
  warm(): void;
  open(texts: readonly SourceText[], options: ReadOptions, base?: string): Promise<Answer<Collation>>;
  /** Collates the open story against the article `base` (an id). */
  setBase(base: string): Promise<Answer<Collation>>;
  /** Readings at an edit of the collation that was last answered. */
  readings(selection: { pair: number; edit: number }): Promise<Answer<Readings>>;
  /** Counts the collation that was last answered, by the kinds that the reader gave to its edits. */
  tally(given?: readonly GivenKind[]): Promise<Answer<Tally>>;
  /** Stops whatever is asked. The open story stays open. */
  cancel(): void;
}

/** The part of `Worker` that is used here, so that tests can bring one of their own. */
export interface WorkerLike {
  postMessage(message: unknown): void;
  terminate(): void;
  onmessage: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
}

export interface Patience {
  /** Milliseconds until a worker that answered before and does not take a request up is held to be dead, and replaced. */
  readonly toStart: number;
  /** Milliseconds until a request that was taken up is held to hang, and until a new worker must have begun. */
  readonly toAnswer: number;
}

const PATIENCE: Patience = { toStart: 2_000, toAnswer: 60_000 };

/** Of the lanes that wait, the first goes first. */
const LANES = ['collation', 'readings', 'tally'] as const;
type Lane = (typeof LANES)[number];

/** A request with the promise that waits for it. `silent` ones bring a new worker to where the old one was. */
interface Job {
  readonly lane: Lane;
  readonly request: Request;
  readonly settle: (answer: Answer<Collation & Readings & Tally>) => void;
  /** It was given to a second worker already. */
  retried: boolean;
}

interface Flight {
  readonly id: number;
  readonly job: Job | null;
  timer: ReturnType<typeof setTimeout>;
}

const laneOf = ({ type }: Request): Lane => (type === 'open' || type === 'base' ? 'collation' : type);

/** What an answer holds. */
function answered(response: Exclude<Response, { type: 'started' | 'failed' }>): Collation | Readings | Tally {
  if (response.type === 'collation') return response.collation;
  return response.type === 'readings' ? response.readings : response.tally;
}

/** Makes a client. `spawn` makes a worker, and is called again whenever one has to be replaced. */
export function createEngineClient(spawn: () => WorkerLike = spawnWorker, patience: Patience = PATIENCE): EngineClient {
  let worker: WorkerLike | null = null;
  /** The worker that was told a story. A new one was not. */
  let knows: WorkerLike | null = null;
  /** The worker that gave a sign of life. */
  let lives: WorkerLike | null = null;
  let flight: Flight | null = null;
  let lastId = 0;
  /** What a new worker must be told first; null as long as nothing was opened with success. */
  let opened: OpenRequest | null = null;
  const waiting: { [lane in Lane]: Job | null } = { collation: null, readings: null, tally: null };

  function replaceWorker(): void {
    if (flight) clearTimeout(flight.timer);
    worker?.terminate();
    worker = null;
    knows = null;
    lives = null;
    flight = null;
  }

  /** Whatever is asked and not answered; nothing waits any longer. */
  function takeJobs(): readonly (Job | null | undefined)[] {
    const jobs = [flight?.job, ...LANES.map((lane) => waiting[lane])];
    for (const lane of LANES) waiting[lane] = null;
    return jobs;
  }

  function fail(reason: string): void {
    const jobs = takeJobs();
    replaceWorker();
    for (const job of jobs) job?.settle({ state: 'failed', reason });
  }

  /** Nobody took the request up. That may be a worker that died while idle: it is given to a new one, once. */
  function giveAgain(): void {
    const job = flight?.job ?? null;
    if (job === null || job.retried || lives !== worker) {
      fail('The comparison does not start.');
      return;
    }
    job.retried = true;
    replaceWorker();
    waiting[job.lane] ??= job;
    if (waiting[job.lane] !== job) job.settle({ state: 'superseded' });
    next();
  }

  function receive(response: Response): void {
    if (flight === null || response.id !== flight.id) return;
    clearTimeout(flight.timer);
    if (response.type === 'started') {
      flight.timer = setTimeout(() => fail('The comparison takes too long.'), patience.toAnswer);
      return;
    }
    const { job } = flight;
    // What failed may have left the worker with half a story.
    if (response.type === 'failed') replaceWorker();
    flight = null;
    if (job) job.settle(conclude(job.request, response));
    else if (response.type === 'failed') fail(response.reason);
    next();
  }

  function conclude(
    request: Request,
    response: Exclude<Response, { type: 'started' }>,
  ): Answer<Collation & Readings & Tally> {
    if (response.type === 'failed') return { state: 'failed', reason: response.reason };
    if (request.type === 'open') opened = request;
    if (request.type === 'base' && opened) opened = { ...opened, base: request.base };
    // A collation is asked for that replaces this one, and the readings of this one with it.
    if (waiting.collation) return { state: 'superseded' };
    return { state: 'done', value: answered(response) as Collation & Readings & Tally };
  }

  function start(): WorkerLike {
    const made = spawn();
    made.onmessage = (event) => {
      if (worker !== made) return;
      lives = made;
      receive(event.data as Response);
    };
    made.onerror = (event) => {
      event.preventDefault?.();
      const why = event.message?.replace(/^Uncaught (Error: )?/, '');
      if (worker === made) fail(why ? `The comparison broke off: ${why}` : 'The comparison broke off.');
    };
    made.onmessageerror = () => {
      if (worker === made) fail('The comparison gave an answer that cannot be read.');
    };
    return made;
  }

  function post(request: Request, job: Job | null): void {
    lastId += 1;
    const wait = lives === worker ? patience.toStart : patience.toAnswer;
    flight = { id: lastId, job, timer: setTimeout(giveAgain, wait) };
    if (request.type === 'open') knows = worker;
    const numbered: NumberedRequest = { ...request, id: lastId };
    worker?.postMessage(numbered);
  }

  function next(): void {
    const job = waiting.collation ?? waiting.readings ?? waiting.tally;
    if (flight || job === null) return;
    try {
      worker ??= start();
      // A new worker is told the story first, unless that is what is asked.
      if (knows !== worker && opened && job.request.type !== 'open') {
        post(opened, null);
      } else {
        waiting[job.lane] = null;
        post(job.request, job);
      }
    } catch (error) {
      fail(error instanceof Error ? error.message : String(error));
    }
  }

  function ask<T extends Collation | Readings | Tally>(request: Request): Promise<Answer<T>> {
    const lane = laneOf(request);
    return new Promise((resolve) => {
      waiting[lane]?.settle({ state: 'superseded' });
      // Readings and counts belong to the collation that is about to be replaced.
      if (lane === 'collation') {
        for (const other of ['readings', 'tally'] as const) {
          waiting[other]?.settle({ state: 'superseded' });
          waiting[other] = null;
        }
      }
      waiting[lane] = { lane, request, settle: resolve as Job['settle'], retried: false };
      next();
    });
  }

  return {
    warm() {
      try {
        worker ??= start();
      } catch {
        // Whoever asks for something is told.
      }
    },
    open(texts, options, base) {
      // Another story makes whatever is at work pointless, and it may be long at it.
      if (flight?.job?.lane === 'collation') {
        const { job } = flight;
        replaceWorker();
        job.settle({ state: 'superseded' });
      }
      return ask<Collation>({ type: 'open', texts, options, ...(base === undefined ? {} : { base }) });
    },
    setBase: (base) => ask<Collation>({ type: 'base', base }),
    readings: (selection) => ask<Readings>({ type: 'readings', selection }),
    tally: (given = []) => ask<Tally>({ type: 'tally', given }),
    cancel() {
      const jobs = takeJobs();
      if (flight) replaceWorker();
      for (const job of jobs) job?.settle({ state: 'cancelled' });
    },
  };
}
