/**
 * The page's side of any worker: promises instead of messages.
 *
 * One request is with the worker at a time; of those that wait, only the latest of each lane is kept. A worker that is gone,
 * has crashed or was stopped is replaced, and the new one is told the story again before anything else is asked of it.
 */

/** How a request ended. `superseded`: a later one made it pointless; `cancelled`: the reader stopped it. */
export type Answer<T> =
  | { readonly state: 'done'; readonly value: T }
  | { readonly state: 'superseded' }
  | { readonly state: 'cancelled' }
  | { readonly state: 'failed'; readonly reason: string };

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
  /** Milliseconds until a new worker, which has its program to read first, is held never to begin, and replaced. */
  readonly toBegin: number;
  /** Milliseconds without a sign until a request that was taken up is held to hang, and until a second new worker must have begun. */
  readonly toAnswer: number;
}

export const PATIENCE: Patience = { toStart: 2_000, toBegin: 8_000, toAnswer: 60_000 };

/** What every worker says besides its answers, all under the number of the request. */
export type Sign =
  /** The worker has the request and is at it: what never gets this far met a dead worker. */
  | { readonly id: number; readonly type: 'started' }
  /** It has come so far: `done` of `total` steps. */
  | { readonly id: number; readonly type: 'progress'; readonly done: number; readonly total: number }
  | { readonly id: number; readonly type: 'failed'; readonly reason: string };

/** What a conversation is about. `Q` are the requests, `R` the answers to them, `V` what answers hold. */
export interface Topic<Q, R, L extends string, V> {
  /** Makes a worker; called again whenever one has to be replaced. */
  readonly spawn: () => WorkerLike;
  readonly patience: Patience;
  /** Of the lanes that wait, the first goes first. */
  readonly lanes: readonly L[];
  readonly laneOf: (request: Q) => L;
  /** The lane whose requests make pointless what is asked in the others. */
  readonly replaces?: L;
  /** Whether a request tells the worker a story. */
  readonly isOpening: (request: Q) => boolean;
  /** What a new worker must be told before anything else; null as long as there is nothing. */
  readonly opening: () => Q | null;
  /** Told of each request that was answered, and how, before whoever asked is. */
  readonly concluded: (request: Q, response: R) => void;
  readonly held: (response: R) => V;
}

export interface Conversation<Q, L, V> {
  /** Has a worker ready before anything is asked, and tells it this, which has no answer, if nothing was asked yet. */
  warm(practice?: object): void;
  /** Tells a worker that knows the story something that has no answer; nothing when there is no such worker. */
  tell(message: object): void;
  /** Tells a worker something that has no answer, whatever it knows; nothing when there is none. */
  tellAny(message: object): void;
  /** Whoever asks in the same lane before this one is taken up supersedes it. */
  ask<T extends V>(request: Q, progress?: (done: number, total: number) => void): Promise<Answer<T>>;
  /** Gives up what the worker is at, if it is in this lane: another request made it pointless, and it may be long at it. */
  giveUp(lane: L): void;
  /** Gives up everything that is asked and not answered. */
  abandon(state: 'superseded' | 'cancelled'): void;
  /** The worker is told the story again before the next request. */
  forget(): void;
}

/** A request with the promise that waits for it. */
interface Job<Q, L, V> {
  readonly lane: L;
  readonly request: Q;
  readonly settle: (answer: Answer<V>) => void;
  readonly progress: ((done: number, total: number) => void) | undefined;
  /** It was given to a second worker already. */
  retried: boolean;
}

/** What the worker is at; without a job it is being told the story. */
interface Flight<Q, L, V> {
  readonly id: number;
  readonly job: Job<Q, L, V> | null;
  timer: ReturnType<typeof setTimeout>;
}

/** Begins to talk; no worker is made before one is needed. */
export function converse<Q extends object, R extends { readonly id: number }, L extends string, V>(
  topic: Topic<Q, R, L, V>,
): Conversation<Q, L, V> {
  const { patience, lanes, replaces } = topic;
  let worker: WorkerLike | null = null;
  /** The worker that was told a story. A new one was not. */
  let knows: WorkerLike | null = null;
  /** The worker that gave a sign of life. */
  let lives: WorkerLike | null = null;
  let flight: Flight<Q, L, V> | null = null;
  let lastId = 0;
  const waiting = new Map<L, Job<Q, L, V>>();

  function replaceWorker(): void {
    if (flight) clearTimeout(flight.timer);
    worker?.terminate();
    worker = null;
    knows = null;
    lives = null;
    flight = null;
  }

  /** Whatever is asked and not answered; nothing waits any longer. */
  function takeJobs(): readonly (Job<Q, L, V> | null | undefined)[] {
    const jobs = [flight?.job, ...waiting.values()];
    waiting.clear();
    return jobs;
  }

  function fail(reason: string): void {
    const jobs = takeJobs();
    replaceWorker();
    for (const job of jobs) job?.settle({ state: 'failed', reason });
  }

  /** What goes next of all that waits. */
  function first(): Job<Q, L, V> | undefined {
    const lane = lanes.find((each) => waiting.has(each));
    return lane === undefined ? undefined : waiting.get(lane);
  }

  /**
   * Nobody took the request up. That may be a worker that died while idle, or one that a busy browser never began: another one gets
   * the request, once.
   */
  function giveAgain(reason: string): void {
    const job = flight?.job;
    const asked = job ?? first();
    if (asked === undefined || asked.retried) {
      fail(reason);
      return;
    }
    asked.retried = true;
    replaceWorker();
    if (job && waiting.has(job.lane)) job.settle({ state: 'superseded' });
    else if (job) waiting.set(job.lane, job);
    next();
  }

  function receive(response: R | Sign): void {
    if (flight === null || response.id !== flight.id) return;
    clearTimeout(flight.timer);
    const said = response as Sign;
    if (said.type === 'progress') flight.job?.progress?.(said.done, said.total);
    if (said.type === 'started' || said.type === 'progress') {
      flight.timer = setTimeout(() => fail('The comparison takes too long.'), patience.toAnswer);
      return;
    }
    const { job } = flight;
    const failure: Answer<V> | null = said.type === 'failed' ? { state: 'failed', reason: said.reason } : null;
    // What failed may have left the worker with half a story.
    if (failure) replaceWorker();
    flight = null;
    if (job) job.settle(failure ?? conclude(job.request, response as R));
    else if (failure) fail(said.type === 'failed' ? said.reason : '');
    next();
  }

  function conclude(request: Q, response: R): Answer<V> {
    topic.concluded(request, response);
    // What is asked for replaces this one.
    if (replaces !== undefined && waiting.has(replaces)) return { state: 'superseded' };
    return { state: 'done', value: topic.held(response) };
  }

  function start(): WorkerLike {
    const made = topic.spawn();
    made.onmessage = (event) => {
      if (worker !== made) return;
      lives = made;
      receive(event.data as R | Sign);
    };
    made.onerror = (event) => {
      event.preventDefault?.();
      if (worker !== made) return;
      const why = event.message?.replace(/^Uncaught (Error: )?/, '');
      const reason = why ? `The comparison broke off: ${why}` : 'The comparison broke off.';
      if (lives === made) fail(reason);
      else giveAgain(reason);
    };
    made.onmessageerror = () => {
      if (worker === made) fail('The comparison gave an answer that cannot be read.');
    };
    return made;
  }

  /** `asked` is what it is for: the request itself, or the one that a new worker must be told the story for. */
  function post(request: Q, job: Job<Q, L, V> | null, asked: Job<Q, L, V>): void {
    lastId += 1;
    const { toStart, toBegin, toAnswer } = patience;
    const wait = lives === worker ? toStart : asked.retried ? toAnswer : toBegin;
    flight = { id: lastId, job, timer: setTimeout(giveAgain, wait, 'The comparison does not start.') };
    if (topic.isOpening(request)) knows = worker;
    worker?.postMessage({ ...request, id: lastId });
  }

  function next(): void {
    const job = first();
    if (flight || !job) return;
    try {
      worker ??= start();
      const opening = topic.opening();
      // A new worker is told the story first, unless that is what is asked.
      if (knows !== worker && opening && !topic.isOpening(job.request)) {
        post(opening, null, job);
      } else {
        waiting.delete(job.lane);
        post(job.request, job, job);
      }
    } catch (error) {
      fail(error instanceof Error ? error.message : String(error));
    }
  }

  return {
    warm(practice) {
      try {
        worker ??= start();
        if (practice && flight === null && knows === null) worker.postMessage(practice);
      } catch {
        // Whoever asks for something is told.
      }
    },
    tell(message) {
      if (worker !== null && knows === worker) worker.postMessage(message);
    },
    tellAny: (message) => worker?.postMessage(message),
    ask(request, progress) {
      const lane = topic.laneOf(request);
      return new Promise((resolve) => {
        for (const pointless of lane === replaces ? lanes : [lane]) {
          waiting.get(pointless)?.settle({ state: 'superseded' });
          waiting.delete(pointless);
        }
        waiting.set(lane, { lane, request, settle: resolve as Job<Q, L, V>['settle'], progress, retried: false });
        next();
      });
    },
    giveUp(lane) {
      if (flight?.job?.lane !== lane) return;
      const { job } = flight;
      replaceWorker();
      job.settle({ state: 'superseded' });
    },
    abandon(state) {
      const jobs = takeJobs();
      if (flight) replaceWorker();
      for (const job of jobs) job?.settle({ state });
    },
    forget() {
      knows = null;
    },
  };
}
