/**
 * The parsers, each in a worker of its own that is started when it is first needed. One that hangs or dies is ended and replaced
 * alone: the file that it was at is named, and what the others do goes on.
 */
import { LIMITS } from '../formats/limits.ts';
import type { ParserInput, ParserName, Part, RunParser } from '../formats/model.ts';
import type { ParserRequest, ParserResponse } from './protocol.ts';

/** The part of a worker that is used here: a page's, or a thread of Node. */
export interface ParserWorker {
  postMessage(message: unknown): void;
  terminate(): unknown;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  onerror: ((event: { readonly message?: string; preventDefault?: () => void }) => void) | null;
}

export interface Parsers {
  readonly run: RunParser;
  /** Ends all workers. What they were asked rejects. */
  stop(): void;
}

export interface ParserSettings {
  /** Makes the worker of a parser. */
  readonly spawn: (parser: ParserName) => ParserWorker;
  /** Milliseconds for one file. */
  readonly patience?: number;
  /** How many workers a parser may have at once; 1 where it is left out. */
  readonly widths?: { readonly [parser in ParserName]?: number };
}

interface Job {
  readonly input: ParserInput;
  readonly resolve: (parts: readonly Part[]) => void;
  readonly reject: (error: Error) => void;
}

/** One worker with the job that it is at. */
interface Lane {
  worker: ParserWorker | null;
  job: Job | null;
  timer: ReturnType<typeof setTimeout> | undefined;
  id: number;
}

/** The workers of one parser, and what waits for them. */
class Crew {
  private readonly waiting: Job[] = [];
  private readonly lanes: Lane[];
  private readonly parser: ParserName;
  private readonly settings: ParserSettings;

  constructor(parser: ParserName, settings: ParserSettings) {
    this.parser = parser;
    this.settings = settings;
    const width = settings.widths?.[parser] ?? 1;
    this.lanes = Array.from({ length: width }, () => ({ worker: null, job: null, timer: undefined, id: 0 }));
  }

  add(job: Job): void {
    this.waiting.push(job);
    this.next();
  }

  stop(): void {
    const left = this.waiting.splice(0);
    for (const lane of this.lanes) this.end(lane, new Error('reading was stopped'));
    for (const job of left) job.reject(new Error('reading was stopped'));
  }

  private next(): void {
    // A lane that has a worker before one that would have to start it.
    const idle = this.lanes
      .filter(({ job }) => job === null)
      .sort((x, y) => Number(y.worker !== null) - Number(x.worker !== null));
    for (const lane of idle) {
      const job = this.waiting.shift();
      if (!job) return;
      this.give(lane, job);
    }
  }

  private give(lane: Lane, job: Job): void {
    const patience = this.settings.patience ?? LIMITS.parsing;
    lane.job = job;
    lane.id++;
    lane.timer = setTimeout(
      () => this.fail(lane, `reading it took longer than ${patience / 1000} seconds, and was broken off`),
      patience,
    );
    try {
      lane.worker ??= this.start(lane);
      const request: ParserRequest = { id: lane.id, parser: this.parser, input: job.input };
      lane.worker.postMessage(request);
    } catch (error) {
      this.fail(lane, error instanceof Error ? error.message : String(error));
    }
  }

  private start(lane: Lane): ParserWorker {
    const worker = this.settings.spawn(this.parser);
    worker.onmessage = ({ data }) => {
      const { id, parts } = data as ParserResponse;
      if (lane.worker !== worker || id !== lane.id || lane.job === null) return;
      clearTimeout(lane.timer);
      const { job } = lane;
      lane.job = null;
      job.resolve(parts);
      this.next();
    };
    worker.onerror = (event) => {
      event.preventDefault?.();
      if (lane.worker === worker) this.fail(lane, `its reader broke off${event.message ? `: ${event.message}` : ''}`);
    };
    return worker;
  }

  private fail(lane: Lane, reason: string): void {
    this.end(lane, new Error(reason));
    this.next();
  }

  private end(lane: Lane, error: Error): void {
    clearTimeout(lane.timer);
    const { job } = lane;
    lane.worker?.terminate();
    lane.worker = null;
    lane.job = null;
    job?.reject(error);
  }
}

/** Makes the parsers. None is started before it is asked for something. */
export function createParsers(settings: ParserSettings): Parsers {
  const crews = new Map<ParserName, Crew>();
  return {
    run: (parser, input) =>
      new Promise((resolve, reject) => {
        const crew = crews.get(parser) ?? new Crew(parser, settings);
        crews.set(parser, crew);
        crew.add({ input, resolve, reject });
      }),
    stop() {
      for (const crew of crews.values()) crew.stop();
      crews.clear();
    },
  };
}
