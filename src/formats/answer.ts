/** What a parser's worker or thread answers: parts, or a refusal as a part, so that no class has to cross. */
import { PastLimit, Unreadable } from './limits.ts';
import type { ParserInput, Part } from './model.ts';

/** The parts, or why there are none: what the formats throw is told as data, whatever else goes wrong too. */
export async function answerOf(input: ParserInput, parse: () => Promise<readonly Part[]>): Promise<readonly Part[]> {
  try {
    return await parse();
  } catch (error) {
    // What a library says of itself is no reason that a reader could use.
    const isOwn = error instanceof PastLimit || error instanceof Unreadable;
    const reason = isOwn && error.message ? error.message : 'it is damaged, and could not be read';
    return [{ path: input.path, read: { reason, ...(error instanceof PastLimit && { limit: error.limit }) } }];
  }
}
