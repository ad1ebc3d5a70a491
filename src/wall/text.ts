/**
 * Closes, in a worker, every way to run text as code. `import()` is syntax: only a script's own text can hold it, and no script of
 * ours does. So nothing in a worker can import what it was not built with.
 */
import { fix, type Report, refuse } from './channels.ts';

/** One function of each sort that has a constructor of its own. */
const SORTS = [() => {}, async () => {}, function* none() {}, async function* none() {}] as const;

/** Where text would run later. */
const TIMERS = ['setTimeout', 'setInterval'] as const;

/**
 * To be called in a worker before anything else. Functions are made and called as before; from text none is.
 *
 * @param scope the global object of a worker
 */
export function closeText(scope: typeof globalThis, report: Report = () => {}): void {
  for (const sort of SORTS) {
    const prototype = Object.getPrototypeOf(sort) as { readonly constructor: { readonly name: string } };
    const { name } = prototype.constructor;
    const closed = new Proxy(prototype.constructor, {
      apply: () => refuse(name, report),
      construct: () => refuse(name, report),
    });
    Object.defineProperty(prototype, 'constructor', { value: closed, writable: false, configurable: false });
    fix(scope, name, closed);
  }
  fix(scope, 'eval', () => refuse('eval', report));
  for (const name of TIMERS) {
    const was = scope[name] as (...args: unknown[]) => unknown;
    fix(scope, name, (handler: unknown, ...rest: unknown[]) =>
      typeof handler === 'function' ? was.call(scope, handler, ...rest) : refuse(name, report),
    );
  }
  // A worker of a worker would begin without this wall.
  fix(
    scope,
    'Worker',
    class {
      constructor() {
        refuse('Worker', report);
      }
    },
  );
}
