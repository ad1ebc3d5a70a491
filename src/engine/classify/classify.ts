import type { Change, Edit, Range, Tokens } from '../model.ts';

/** One article as the rules see it. */
export interface ClassifySide {
  readonly text: string;
  readonly tokens: Tokens;
  readonly quotations: readonly Range[];
}

/** The two articles that are compared. */
export interface ClassifyContext {
  readonly a: ClassifySide;
  readonly b: ClassifySide;
}

/** Gives every change a kind. A first form: only what stands on one side is told from what is replaced. */
export function classify(changes: readonly Change[], _context: ClassifyContext): Edit[] {
  return changes.map((change) => {
    const kind = change.from.start === change.from.end ? 'addition' : change.to.start === change.to.end ? 'cut' : 'wording';
    return { ...change, kind, rule: 'other words in the same place', inQuote: false };
  });
}
