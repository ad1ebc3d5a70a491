import { lower } from '../text/characters.ts';

/** How far before a date its sentence is read. */
const REACH = 200;
/** A verb that tells what is to come. Weaker words (`to`, `by`, `next`) tell so only near the date. */
const TO_COME = /\b(?:will|shall|(?:is|are) (?:to|due)|(?:expected|scheduled|set|due|plans?|planning) to)\b/g;
const TURNS = /[.!?;]|\b(?:said|says|told|was|were|had|has|after|since|following)\b/;

/**
 * Whether the sentence of a date at `at` tells, further before it, what is to come: `will dine on Tuesday, before a visit to the oldest temple
 * of Nara on Wednesday`. Not where another verb turns back to what was, nor behind the end of the sentence.
 */
export function isToCome(text: string, at: number): boolean {
  const before = lower(text.slice(Math.max(0, at - REACH), at));
  const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
  const last = [...line.matchAll(TO_COME)].at(-1);
  return last !== undefined && !TURNS.test(line.slice(last.index + last[0].length));
}
