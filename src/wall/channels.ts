/**
 * The second wall, behind the policy: the functions by which a script reaches the network refuse, in the page and in its workers.
 *
 * The policy alone already lets nothing out. This one stands where a policy is missing or a browser does not honor it, and it says so
 * where the call was made. It closes what is a function; `import()` is syntax, which only a policy closes: see `bound.ts`.
 */

/** Told the name of a channel each time one is refused; never an address, which may hold what an article says. */
export type Report = (channel: string) => void;

/** Made with `new`. */
const CONSTRUCTORS = [
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
  'webkitRTCPeerConnection',
  'SharedWorker',
  'BackgroundFetchManager',
  'PresentationRequest',
] as const;

/** Answer with a promise. */
const PROMISING = ['fetch', 'fetchLater'] as const;

/** Throws a `TypeError` that names the channel. */
export function refuse(channel: string, report: Report): never {
  report(channel);
  throw new TypeError(`${channel} is closed: nothing leaves this page`);
}

/** Puts `value` where scripts find `name`, for good. What the browser does not have stays missing. */
export function fix(owner: object, name: string, value: unknown): void {
  if (!(name in owner)) return;
  Object.defineProperty(owner, name, { value, writable: false, configurable: false, enumerable: false });
}

/**
 * Closes what windows and workers have in common.
 *
 * @param scope the global object; it stays as it is but for these names
 */
export function closeChannels(scope: typeof globalThis, report: Report = () => {}): void {
  for (const name of CONSTRUCTORS) {
    fix(
      scope,
      name,
      class {
        constructor() {
          refuse(name, report);
        }
      },
    );
  }
  for (const name of PROMISING) {
    fix(scope, name, async () => refuse(name, report));
  }
  // A worker without a policy of its own could bring in a script from anywhere.
  fix(scope, 'importScripts', () => refuse('importScripts', report));
  const { FontFace: Face, navigator } = scope;
  if (Face !== undefined) {
    fix(
      scope,
      'FontFace',
      new Proxy(Face, {
        construct(target, args: [string, string | BufferSource]) {
          const [, source] = args;
          if (typeof source === 'string' && /url\s*\(\s*['"]?(?!data:|blob:)/i.test(source)) refuse('FontFace', report);
          return Reflect.construct(target, args) as FontFace;
        },
      }),
    );
  }
  if (navigator === undefined) return;
  fix(Object.getPrototypeOf(navigator) as object, 'sendBeacon', () => {
    report('sendBeacon');
    return false;
  });
  const container = (navigator as { serviceWorker?: object }).serviceWorker;
  if (container) fix(container, 'register', async () => refuse('serviceWorker', report));
}
