/** Work that nobody has asked for yet, in steps: messages are answered in between. */
import { compareAhead, type Story } from '../engine/index.ts';

/** Milliseconds after opening a story in which the page may still ask for something. */
const IDLE = 400;

let steps: Generator<void> | null = null;

function step(): void {
  try {
    if (steps === null || steps.next().done) steps = null;
    else setTimeout(step, 0);
  } catch {
    steps = null; // what fails here fails again, and is told, when it is asked for
  }
}

/** Compares the articles of a story in the background; a story that is opened later takes the place of this one. */
export function workAhead(story: Story): void {
  if (steps === null) setTimeout(step, IDLE);
  steps = compareAhead(story);
}
