/** Words that may be used only where the base text is the very copy that the desks received: then it is known who changed what. */
import type { Kind } from '../../engine/index.ts';
import { KINDS_ON_SCREEN } from '../shared/kinds.ts';
import type { AppState } from '../state/model.ts';

/** Whether the base text is marked as the copy received. */
export function selectIsReceived({ story, marking }: AppState): boolean {
  const base = story?.collation.articles[story.collation.base];
  return base !== undefined && marking.received.includes(base.id);
}

const ACTS: { readonly [kind in Kind]?: string } = { cut: 'Cut', addition: 'Added' };

/** A kind as the screen names it: a state, or the act where that is known. */
export const kindName = (kind: Kind, isReceived: boolean): string =>
  (isReceived ? ACTS[kind] : undefined) ?? KINDS_ON_SCREEN[kind].name;
