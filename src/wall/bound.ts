/**
 * Has the page's workers made in an empty frame whose document carries a policy of the wall's own. A worker inherits the policy of the
 * document that makes it, so this one binds it where the page's own was taken away: even an `import()` that a debugger writes into a
 * running worker is refused.
 *
 * The frame is never led anywhere, so nobody is asked for it and `frame-src 'none'` lets it stand. It lies in a closed shadow tree, where no
 * script of the page finds it or its global object.
 */
import { isOwnBlob } from './blobs.ts';

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

/**
 * Firefox binds such workers too, but a page that has one, a folder opened in it, cannot be closed by whoever drives that browser in tests; why
 * is not known. Until it is, its workers are made in the page.
 */
const isLeftOut = () => /\bFirefox\//.test(globalThis.navigator?.userAgent ?? '');

/** Puts an empty document with the policy into the page. Null where a browser begins such a frame later, and would end its workers. */
function openFrame(document: Document): (Window & typeof globalThis) | null {
  const host = document.createElement('div');
  const frame = document.createElement('iframe');
  host.attachShadow({ mode: 'closed' }).append(frame);
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
}

/**
 * From now on workers of the page's own blobs are bound. To be called after `watchBlobs`, and before the first worker is made; what the
 * browser then has no frame for is made as ever, bound by the page's policy alone.
 */
export function bindWorkers(scope: Window & typeof globalThis, trust: Trust): void {
  if (scope.Worker === undefined || isLeftOut()) return;
  let frame: ReturnType<typeof openFrame> | undefined;
  scope.Worker = new Proxy(scope.Worker, {
    construct(target, [address, ...rest]: [string | URL, ...unknown[]]) {
      if (!isOwnBlob(String(address))) return Reflect.construct(target, [address, ...rest]) as Worker;
      // Once, before the page is ready: from then on it makes no frame.
      if (frame === undefined) frame = openFrame(scope.document);
      return Reflect.construct(frame?.Worker ?? target, [trust(String(address)), ...rest]) as Worker;
    },
  });
}
