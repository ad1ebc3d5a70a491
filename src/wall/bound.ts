/**
 * Has the page's workers made in an empty frame whose document carries a policy of the wall's own. A worker inherits the policy of the
 * document that makes it, so this one binds it where the page's own was taken away: even an `import()` that a debugger writes into a
 * running worker is refused.
 *
 * The frame is never led anywhere, so nobody is asked for it and `frame-src 'none'` lets it stand. It lies in a closed shadow tree, where no
 * script of the page finds it or its global object.
 */
import { ownBlobAt } from './blobs.ts';

/** The frame runs no script itself. Its workers run the blob that they are made from, and bring in nothing. */
const POLICY = [
  "default-src 'none'",
  "script-src 'none'",
  'worker-src blob:',
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Passes an address as what the policy takes for one of a script; the address itself where a browser has no such type. */
export type Trust = (address: string) => unknown;

/** An empty frame with the policy, which can be taken out of the page and put into it again. */
interface Frame {
  /** Puts it into the page. Null where a browser begins such a frame later, and would end its workers. */
  begin(): (Window & typeof globalThis) | null;
  end(): void;
}

function frameIn(document: Document): Frame {
  const host = document.createElement('div');
  const frame = document.createElement('iframe');
  host.attachShadow({ mode: 'closed' }).append(frame);
  return {
    begin() {
      // Nothing in the head is shown, read out or printed.
      document.head.append(host);
      const { contentDocument: inside, contentWindow: scope } = frame;
      if (inside?.readyState !== 'complete' || !scope) {
        host.remove();
        return null;
      }
      const policy = inside.createElement('meta');
      policy.httpEquiv = 'Content-Security-Policy';
      policy.content = POLICY;
      inside.head.append(policy);
      return scope as Window & typeof globalThis;
    },
    end: () => host.remove(),
  };
}

/** Firefox, asked by whoever drives it to print a page with such a frame, does not close that page afterwards: it copies the frame, too. */
const isEndedToPrint = () => /\bFirefox\//.test(globalThis.navigator?.userAgent ?? '');

/**
 * From now on workers of the page's own blobs are bound. To be called after `watchBlobs`, and before the first worker is made; what the
 * browser then has no frame for is made as ever, bound by the page's policy alone.
 *
 * Where the frame is taken out to print, its workers end, and each is told so by an `error`: whoever asks again makes a new one.
 */
export function bindWorkers(scope: Window & typeof globalThis, trust: Trust): void {
  if (scope.Worker === undefined) return;
  let frame: Frame | undefined;
  let within: ReturnType<Frame['begin']> | undefined;
  const made = new Set<Worker>();
  scope.Worker = new Proxy(scope.Worker, {
    construct(target, [address, ...rest]: [string | URL, ...unknown[]]) {
      const blob = ownBlobAt(String(address));
      if (!blob) return Reflect.construct(target, [address, ...rest]) as Worker;
      // Made once, before the page is ready: from then on it makes no frame.
      frame ??= frameIn(scope.document);
      if (within === undefined) within = frame.begin();
      // An address of the frame's own: Chromium, when it is busy, finds there about one in twenty of the page's addresses not known yet.
      const known = within ? within.URL.createObjectURL(blob) : String(address);
      const worker = Reflect.construct(within?.Worker ?? target, [trust(known), ...rest]) as Worker;
      // The worker takes back the address that it knows.
      if (within) URL.revokeObjectURL(String(address));
      if (within && isEndedToPrint()) made.add(worker);
      return worker;
    },
  });
  if (!isEndedToPrint()) return;
  scope.addEventListener('beforeprint', () => {
    if (!within) return;
    for (const worker of made) worker.dispatchEvent(new ErrorEvent('error', { message: 'it ended to print the page' }));
    made.clear();
    within = undefined;
    frame?.end();
  });
}
