/** Components of `later.ts`, to be used as if they were here. */
import { type ComponentType, lazy, Suspense } from 'react';

type LaterModule = typeof import('../later.ts');
type ComponentName = { [K in keyof LaterModule]: LaterModule[K] extends ComponentType ? K : never }[keyof LaterModule];

const arriving = import('../later.ts');

/** Resolves when the later chunk has been fetched and run; rejects when it cannot be. */
export const laterIsHere: Promise<unknown> = arriving;

/**
 * A component that renders nothing until the chunk is there, which is before the page says that it is ready.
 *
 * @param name what `later.ts` calls it
 */
export function later(name: ComponentName): ComponentType {
  const Arrived = lazy(async () => ({ default: (await arriving)[name] as ComponentType }));
  return function Later() {
    return (
      <Suspense fallback={null}>
        <Arrived />
      </Suspense>
    );
  };
}
