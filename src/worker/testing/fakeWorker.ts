/** A worker for tests of the clients: it does what the test says and no more. `Q` are numbered requests, `R` answers. */
import type { WorkerLike } from '../conversation.ts';

export class FakeWorker<Q extends { readonly id: number }, R> implements WorkerLike {
  onmessage: ((event: MessageEvent) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  onmessageerror: ((event: MessageEvent) => void) | null = null;
  readonly asked: Q[] = [];
  isTerminated = false;

  postMessage(message: unknown): void {
    this.asked.push(message as Q);
  }
  terminate(): void {
    this.isTerminated = true;
  }
  get last(): Q {
    return this.asked.at(-1)!;
  }
  say(response: R): void {
    this.onmessage?.({ data: response } as MessageEvent);
  }
  crash(message = 'out of memory'): void {
    this.onerror?.({ message, preventDefault: () => {} } as ErrorEvent);
  }
}
