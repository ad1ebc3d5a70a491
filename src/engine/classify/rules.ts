import type { Kind } from '../model.ts';
import type { Evidence } from './evidence.ts';
import { isReordered } from './order.ts';
import { isPunctuation, isQuoteMark } from './punctuation.ts';
import { isContraction, isSpelling } from './spelling.ts';
import {
  otherCase,
  otherDashes,
  otherDress,
  otherEllipses,
  otherJoint,
  otherQuotes,
  otherSpaces,
} from './typography.ts';

/** One line of the table: when `test` holds, the edit is of this kind, for this reason. */
export interface Rule {
  readonly kind: Kind;
  /** Why, in a short sentence for an editor; it says what is, not who did what. */
  readonly rule: string;
  readonly test: (evidence: Evidence) => boolean;
}

/**
 * Articles, prepositions that a desk puts in or leaves out, `that`, pronouns, and forms of be, have and do. Words that change
 * the sense when they come or go are no part of it: negations, `all`, `only`, `may`, `if`, `without`.
 */
const GRAMMAR: ReadonlySet<string> = new Set(
  (
    'a an the that which who whom of in on at to for by with from as and than it its this these those he she they them his her ' +
    'their we our i my you your is are was were be been being am has have had having do does did'
  ).split(' '),
);

/** Words of grammar alone, on one side. */
function isGrammarAlone({ a, b }: Evidence): boolean {
  const { words } = a.text === '' ? b : a;
  return (a.text === '' || b.text === '') && words.length > 0 && words.every((word) => GRAMMAR.has(word));
}

/**
 * The rules in the order in which they are tried; the first that fits gives the kind. The last three fit whatever is left,
 * so that every edit has one kind. Kinds that look at figures, names and days belong above `typography`, those that look
 * at verbs and sources between `spelling` and `order`: each a file of its own and a line here.
 */
export const RULES: readonly Rule[] = [
  { kind: 'typography', rule: 'The same characters, with quotation marks of another shape', test: otherQuotes },
  { kind: 'typography', rule: 'The same characters, with a dash or hyphen of another length', test: otherDashes },
  { kind: 'typography', rule: 'The same characters, with an ellipsis set otherwise', test: otherEllipses },
  { kind: 'typography', rule: 'The same words, with other white space', test: otherSpaces },
  { kind: 'typography', rule: 'The same letters, some of them capitals on one side only', test: otherCase },
  { kind: 'typography', rule: 'The same characters in another dress', test: otherDress },
  { kind: 'typography', rule: 'The same letters: one word, two words or a hyphen', test: otherJoint },
  { kind: 'punctuation', rule: 'The same words, with other punctuation', test: isPunctuation },
  { kind: 'spelling', rule: 'The same words, contracted on one side', test: isContraction },
  { kind: 'spelling', rule: 'The same word in British and in American spelling', test: isSpelling },
  { kind: 'order', rule: 'The same words stand elsewhere in the paragraph', test: ({ moved }) => moved },
  { kind: 'order', rule: 'The same words in another order', test: isReordered },
  { kind: 'wording', rule: 'Quotation marks or an apostrophe on one side only', test: isQuoteMark },
  { kind: 'wording', rule: 'Words of grammar alone on one side only', test: isGrammarAlone },
  { kind: 'cut', rule: 'Not in the other version', test: ({ b }) => b.text === '' },
  { kind: 'addition', rule: 'Only in the other version', test: ({ a }) => a.text === '' },
  { kind: 'wording', rule: 'Other words in the same place', test: () => true },
];
