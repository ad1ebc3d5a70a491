import type { Kind } from '../model.ts';
import {
  isCredit,
  isHedgeAlone,
  isModalHedge,
  isOccasionAlone,
  isOtherAddressee,
  isOtherClassOfVerb,
  isOtherHedge,
  isOtherSourceClause,
  isOtherSpeaker,
  isOtherVerbOfClass,
  isQuotedOnOneSide,
  isSourceAlone,
  isVerbAlone,
} from './attribution.ts';
import type { Evidence, Reading } from './evidence.ts';
import { isDenied, isOpposite, isOtherMeasure, isOtherPerson, isOtherQuantity, isQuantityAlone } from './fact.ts';
import { isApposition, isBracketed, isNativeScript, isPlaceNounBefore, isSetOtherwise } from './gloss.ts';
import {
  isAcronym,
  isDescriptionForName,
  isPartAlone,
  isPartOfName,
  isPeopleForCountry,
  isPronounForName,
  otherLetters,
  otherNameOrder,
  otherRomanization,
} from './name.ts';
import { isReordered } from './order.ts';
import { isOtherState, isSameState, isSeat } from './place.ts';
import { isPunctuation, isQuoteMark } from './punctuation.ts';
import { isContraction, isSpelling } from './spelling.ts';
import { isAuxiliaryAlone, isOtherTense } from './tense.ts';
import { isOtherTitle, isRoleBehindName, isTitleAlone, isTitledOtherwise, isTitleForGivenName } from './title.ts';
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

/** Nothing but an ellipsis, where the other side has words: a headline that was cut short. */
const breaksOff = (short: Reading, long: Reading) =>
  long.words.length > 0 && short.words.length === 0 && short.marks.some((mark) => mark === '…' || mark === '.');

/**
 * The rules in the order in which they are tried; the first that fits gives the kind. The last three fit whatever is left,
 * so that every edit has one kind. Kinds that look at figures, names and days belong above `typography`, those that look
 * at verbs and sources between `spelling` and `order`: each a file of its own and a line here.
 */
export const RULES: readonly Rule[] = [
  { kind: 'date', rule: 'The same moment told otherwise', test: ({ dates }) => dates === 'same' },
  { kind: 'date', rule: 'The same date, a part of it on one side only', test: ({ dates }) => dates === 'part' },
  { kind: 'date', rule: 'The same date, with another preposition', test: ({ dates }) => dates === 'preposition' },
  {
    kind: 'date',
    rule: 'The same date, as the two versions tell together; a day of publication is not given',
    test: ({ dates }) => dates === 'inferred',
  },
  { kind: 'date', rule: 'A date in the same place, day not checked', test: ({ dates }) => dates === 'unchecked' },
  { kind: 'date', rule: 'The same date stands elsewhere in the paragraph', test: ({ dates }) => dates === 'elsewhere' },
  { kind: 'order', rule: 'The same date, moved within the paragraph', test: ({ dates }) => dates === 'moved' },
  { kind: 'number', rule: 'The same amount written otherwise', test: ({ numbers }) => numbers === 'same' },
  {
    kind: 'number',
    rule: 'The same amount in another measure, as rounded',
    test: ({ numbers }) => numbers === 'converted',
  },
  {
    kind: 'number',
    rule: 'The same amount, its converted value on one side only',
    test: ({ numbers }) => numbers === 'aside',
  },
  {
    kind: 'number',
    rule: 'An amount in another currency, rate not checked',
    test: ({ numbers }) => numbers === 'money',
  },
  {
    kind: 'number',
    rule: 'As many tons as tonnes, which differ by a tenth',
    test: ({ numbers }) => numbers === 'tons',
  },
  {
    kind: 'number',
    rule: 'The same amount stands elsewhere in the paragraph',
    test: ({ numbers }) => numbers === 'elsewhere',
  },
  { kind: 'fact', rule: 'Another date', test: ({ dates }) => dates === 'other' },
  { kind: 'fact', rule: 'Another amount', test: ({ numbers }) => numbers === 'other' },
  { kind: 'fact', rule: 'The same figure for another measure', test: ({ numbers }) => numbers === 'measure' },
  { kind: 'fact', rule: 'The same figure, but of another measure', test: isOtherMeasure },
  { kind: 'fact', rule: 'A negation on one side only', test: isDenied },
  { kind: 'fact', rule: 'Another share of the whole', test: isOtherQuantity },
  { kind: 'fact', rule: 'A word for how many on one side only', test: isQuantityAlone },
  { kind: 'fact', rule: 'The opposite, or another order of size', test: isOpposite },
  { kind: 'name', rule: 'The same letters in a name, with other hyphens, spaces or accents', test: otherLetters },
  { kind: 'name', rule: 'The same name in another order', test: otherNameOrder },
  { kind: 'name', rule: 'A name and its initials', test: isAcronym },
  { kind: 'name', rule: 'The same name in another romanization', test: otherRomanization },
  { kind: 'name', rule: 'A country and its people, for the same place', test: isPeopleForCountry },
  { kind: 'name', rule: 'The same state by another of its names', test: isSameState },
  { kind: 'name', rule: 'A full name and a part of it', test: isPartOfName },
  { kind: 'name', rule: 'A part of the name on one side only', test: isPartAlone },
  { kind: 'name', rule: 'A pronoun in place of the name or description', test: isPronounForName },
  { kind: 'name', rule: 'A description in place of the name', test: isDescriptionForName },
  { kind: 'title', rule: 'The same name with another title', test: isTitledOtherwise },
  { kind: 'title', rule: 'A title or role before the name on one side only', test: isTitleAlone },
  { kind: 'title', rule: 'Another title or role before the same name', test: isOtherTitle },
  { kind: 'title', rule: 'A courtesy title in place of the given name', test: isTitleForGivenName },
  { kind: 'title', rule: 'A role behind the name on one side only', test: isRoleBehindName },
  { kind: 'place', rule: 'A place named by its capital, seat or government', test: isSeat },
  { kind: 'fact', rule: 'Another state or capital', test: isOtherState },
  { kind: 'fact', rule: 'Another person', test: isOtherPerson },
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
  { kind: 'attribution', rule: 'Dateline, credit or agency tag', test: isCredit },
  { kind: 'attribution', rule: 'Quotation marks around words on one side only', test: isQuotedOnOneSide },
  { kind: 'attribution', rule: 'A source phrase or verb of saying on one side only', test: isSourceAlone },
  { kind: 'attribution', rule: 'The occasion on which it is said, on one side only', test: isOccasionAlone },
  { kind: 'attribution', rule: 'A verb of saying or finding on one side only', test: isVerbAlone },
  { kind: 'attribution', rule: 'Another way of naming the source', test: isOtherSourceClause },
  { kind: 'attribution', rule: 'Another verb of saying, of the same kind', test: isOtherVerbOfClass },
  { kind: 'attribution', rule: 'A verb of saying of another kind', test: isOtherClassOfVerb },
  { kind: 'attribution', rule: 'Told to somebody else', test: isOtherAddressee },
  { kind: 'attribution', rule: 'Somebody else says it', test: isOtherSpeaker },
  { kind: 'attribution', rule: 'A word that tells how sure it is, on one side only', test: isHedgeAlone },
  { kind: 'attribution', rule: 'Another word for how sure it is', test: isOtherHedge },
  { kind: 'attribution', rule: 'A verb that leaves it open on one side only', test: isModalHedge },
  { kind: 'tense', rule: 'The same verb in another tense or mood', test: isOtherTense },
  { kind: 'tense', rule: 'An auxiliary verb on one side only', test: isAuxiliaryAlone },
  { kind: 'order', rule: 'The same words stand elsewhere in the paragraph', test: ({ moved }) => moved },
  { kind: 'order', rule: 'The same words in another order', test: isReordered },
  { kind: 'gloss', rule: 'The name in its own script on one side only', test: isNativeScript },
  { kind: 'gloss', rule: 'An explanation in brackets on one side only', test: isBracketed },
  { kind: 'gloss', rule: 'The same explanation set off otherwise', test: isSetOtherwise },
  { kind: 'gloss', rule: 'A noun in apposition on one side only', test: isApposition },
  { kind: 'gloss', rule: 'What a place is, before its name, on one side only', test: isPlaceNounBefore },
  { kind: 'wording', rule: 'Quotation marks or an apostrophe on one side only', test: isQuoteMark },
  { kind: 'wording', rule: 'Words of grammar alone on one side only', test: isGrammarAlone },
  { kind: 'cut', rule: 'Not in the other version, which breaks off here', test: ({ a, b }) => breaksOff(b, a) },
  {
    kind: 'addition',
    rule: 'Only in the other version; this one breaks off here',
    test: ({ a, b }) => breaksOff(a, b),
  },
  { kind: 'cut', rule: 'Not in the other version', test: ({ b }) => b.text === '' },
  { kind: 'addition', rule: 'Only in the other version', test: ({ a }) => a.text === '' },
  { kind: 'wording', rule: 'Other words in the same place', test: () => true },
];
