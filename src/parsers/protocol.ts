/** What the page says to a parser's worker, and what it answers. Types only. */
import type { ParserInput, ParserName, Part } from '../formats/model.ts';

export interface ParserRequest {
  readonly id: number;
  readonly parser: ParserName;
  readonly input: ParserInput;
}

export interface ParserResponse {
  readonly id: number;
  readonly parts: readonly Part[];
}
