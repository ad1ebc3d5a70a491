import type { Kind } from '../model.ts';
import {
  isCredit,
  isHedgeAlone,
  isHeldOnOneSide,
  isModalHedge,
  isOccasionAlone,
  isOtherAddressee,
  isOtherClassOfVerb,
  isOtherHedge,
  isOtherSourceClause,
  isOtherSpeaker,
  isOtherVerbOfClass,
  isQuotedOnOneSide,
  isSeemingOnOneSide,
  isSourceAlone,
  isSpeakerTold,
  isVerbAlone,
} from './attribution.ts';
import type { Evidence, Reading } from './evidence.ts';
import {
  isDenied,
  isOpposite,
  isOtherFigure,
  isOtherMeasure,
  isOtherPerson,
  isOtherQuantity,
  isQuantityAlone,
} from './fact.ts';
import { isApposition, isBracketed, isNativeScript, isPlaceNounBefore, isSetOtherwise } from './gloss.ts';
import {
  isAcronym,
  isDescriptionForName,
  isPartAlone,
  isParticleAlone,
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
import { isQuotationRunningOn } from './quoted.ts';
import { isContraction, isSpelling } from './spelling.ts';
import { isAuxiliaryAlone, isOtherTense } from './tense.ts';
import { isOtherTitle, isRoleBehindName, isTitleAlone, isTitledOtherwise, isTitleForGivenName } from './title.ts';
import { TRAIT } from './traits.ts';
import {
  onlyUnseen,
  otherCase,
  otherDashes,
  otherDigits,
  otherDress,
  otherEllipses,
  otherJoint,
  otherQuotes,
  otherSpaces,
  otherWidth,
} from './typography.ts';
import type { DateVerdict, NumberVerdict } from './verdicts.ts';

/** One line of the table: when `test` holds, the edit is of this kind, for this reason. */
export interface Rule {
  readonly kind: Kind;
  /** Why, in a short sentence for an editor; it says what is, not who did what. */
  readonly rule: string;
  /** Traits without which `test` never holds, so that it need not be run: a sum of `TRAIT`. */
  readonly needs?: number;
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

const { dated, counted, both, wordless, alone, capital, capitals, letters, marks } = TRAIT;

const byDates = (verdict: DateVerdict, kind: Kind, rule: string): Rule => ({
  kind,
  rule,
  needs: dated,
  test: ({ dates }) => dates === verdict,
});

const byNumbers = (verdict: NumberVerdict, kind: Kind, rule: string): Rule => ({
  kind,
  rule,
  needs: counted,
  test: ({ numbers }) => numbers === verdict,
});

/**
 * The rules in the order in which they are tried; the first that fits gives the kind. The last three fit whatever is left,
 * so that every edit has one kind. Kinds that look at figures, names and days belong above `typography`, those that look
 * at verbs and sources between `spelling` and `order`: each a file of its own and a line here.
 */
export const RULES: readonly Rule[] = [
  { kind: 'typography', rule: 'Only characters that cannot be seen', test: onlyUnseen },
  byDates('same', 'date', 'The same moment told otherwise'),
  byDates('part', 'date', 'The same date, a part of it on one side only'),
  byDates('preposition', 'date', 'The same date, with another preposition'),
  byDates('inferred', 'date', 'The same date, as the two versions tell together; a day of publication is not given'),
  byDates('unchecked', 'date', 'A date in the same place, day not checked'),
  byDates('elsewhere', 'date', 'The same date stands elsewhere in the paragraph'),
  byDates('moved', 'order', 'The same date, moved within the paragraph'),
  {
    kind: 'number',
    rule: 'The same figure in full and half width',
    needs: both,
    test: (evidence) => otherWidth(evidence) && /[0-9]/.test(`${evidence.a.text}${evidence.b.text}`),
  },
  { kind: 'number', rule: 'The same figure in the digits of another script', needs: both, test: otherDigits },
  byNumbers('same', 'number', 'The same amount written otherwise'),
  byNumbers('converted', 'number', 'The same amount in another measure, as rounded'),
  byNumbers('aside', 'number', 'The same amount, its converted value on one side only'),
  byNumbers('money', 'number', 'An amount in another currency, rate not checked'),
  byNumbers('tons', 'number', 'As many tons as tonnes, which differ by a tenth'),
  byNumbers('elsewhere', 'number', 'The same amount stands elsewhere in the paragraph'),
  byDates('other', 'fact', 'Another date'),
  byNumbers('other', 'fact', 'Another amount'),
  byNumbers('measure', 'fact', 'The same figure for another measure'),
  { kind: 'fact', rule: 'The same figure, but of another measure', needs: both, test: isOtherMeasure },
  { kind: 'fact', rule: 'Another figure in the same name', needs: both, test: isOtherFigure },
  { kind: 'fact', rule: 'A negation on one side only', test: isDenied },
  { kind: 'fact', rule: 'Another share of the whole', needs: both, test: isOtherQuantity },
  { kind: 'fact', rule: 'A word for how many on one side only', needs: alone, test: isQuantityAlone },
  { kind: 'fact', rule: 'The opposite, or another order of size', needs: both, test: isOpposite },
  {
    kind: 'name',
    rule: 'The same letters in a name, with other hyphens, spaces or accents',
    needs: capitals,
    test: otherLetters,
  },
  { kind: 'name', rule: 'The same name in another order', needs: capitals, test: otherNameOrder },
  { kind: 'name', rule: 'A name and its initials', needs: capitals, test: isAcronym },
  { kind: 'name', rule: 'The same name in another romanization', needs: capitals, test: otherRomanization },
  { kind: 'name', rule: 'A country and its people, for the same place', needs: capitals, test: isPeopleForCountry },
  { kind: 'name', rule: 'The same state by another of its names', needs: capitals, test: isSameState },
  { kind: 'name', rule: 'A full name and a part of it', needs: capitals, test: isPartOfName },
  { kind: 'name', rule: 'A part of the name on one side only', needs: alone | capital, test: isPartAlone },
  { kind: 'name', rule: 'A particle of the name on one side only', needs: alone, test: isParticleAlone },
  { kind: 'name', rule: 'A pronoun in place of the name or description', needs: both, test: isPronounForName },
  { kind: 'name', rule: 'A description in place of the name', needs: both | capital, test: isDescriptionForName },
  { kind: 'title', rule: 'The same name with another title', needs: both | capital, test: isTitledOtherwise },
  { kind: 'title', rule: 'A title or role before the name on one side only', needs: wordless, test: isTitleAlone },
  { kind: 'title', rule: 'Another title or role before the same name', needs: both, test: isOtherTitle },
  {
    kind: 'title',
    rule: 'A courtesy title in place of the given name',
    needs: both | capital,
    test: isTitleForGivenName,
  },
  { kind: 'title', rule: 'A role behind the name on one side only', needs: alone, test: isRoleBehindName },
  { kind: 'place', rule: 'A place named by its capital, seat or government', needs: capital, test: isSeat },
  { kind: 'fact', rule: 'Another state or capital', needs: capitals, test: isOtherState },
  { kind: 'fact', rule: 'Another person', needs: capitals, test: isOtherPerson },
  {
    kind: 'typography',
    rule: 'The same characters, with quotation marks of another shape',
    needs: letters,
    test: otherQuotes,
  },
  {
    kind: 'typography',
    rule: 'The same characters, with a dash or hyphen of another length',
    needs: letters,
    test: otherDashes,
  },
  {
    kind: 'typography',
    rule: 'The same characters, with an ellipsis set otherwise',
    needs: letters,
    test: otherEllipses,
  },
  { kind: 'typography', rule: 'The same words, with other white space', needs: letters, test: otherSpaces },
  {
    kind: 'typography',
    rule: 'The same letters, some of them capitals on one side only',
    needs: letters,
    test: otherCase,
  },
  { kind: 'typography', rule: 'The same characters in full and half width', test: otherWidth },
  { kind: 'typography', rule: 'The same characters in another dress', needs: letters, test: otherDress },
  { kind: 'typography', rule: 'The same letters: one word, two words or a hyphen', needs: letters, test: otherJoint },
  { kind: 'punctuation', rule: 'The same words, with other punctuation', needs: letters, test: isPunctuation },
  { kind: 'spelling', rule: 'The same words, contracted on one side', needs: both, test: isContraction },
  { kind: 'spelling', rule: 'The same word in British and in American spelling', needs: both, test: isSpelling },
  { kind: 'attribution', rule: 'Dateline, credit or agency tag', test: isCredit },
  {
    kind: 'punctuation',
    rule: 'Quotation marks within a quotation that goes on',
    needs: marks,
    test: (evidence) => isQuoteMark(evidence) && isQuotationRunningOn(evidence),
  },
  { kind: 'attribution', rule: 'Quotation marks around words on one side only', needs: marks, test: isQuotedOnOneSide },
  {
    kind: 'attribution',
    rule: 'A source phrase or verb of saying on one side only',
    needs: wordless,
    test: isSourceAlone,
  },
  {
    kind: 'attribution',
    rule: 'The occasion on which it is said, on one side only',
    needs: wordless,
    test: isOccasionAlone,
  },
  { kind: 'attribution', rule: 'A verb of saying or finding on one side only', needs: wordless, test: isVerbAlone },
  { kind: 'attribution', rule: 'Another way of naming the source', needs: both, test: isOtherSourceClause },
  { kind: 'attribution', rule: 'Another verb of saying, of the same kind', needs: both, test: isOtherVerbOfClass },
  { kind: 'attribution', rule: 'A verb of saying of another kind', needs: both, test: isOtherClassOfVerb },
  { kind: 'attribution', rule: 'Told to somebody else', needs: both, test: isOtherAddressee },
  { kind: 'attribution', rule: 'Who says it, in other words and without a name', needs: both, test: isSpeakerTold },
  { kind: 'attribution', rule: 'Somebody else says it', needs: both, test: isOtherSpeaker },
  {
    kind: 'attribution',
    rule: 'A word that tells how sure it is, on one side only',
    needs: wordless,
    test: isHedgeAlone,
  },
  { kind: 'attribution', rule: 'Another word for how sure it is', needs: both, test: isOtherHedge },
  { kind: 'attribution', rule: 'A verb that leaves it open on one side only', needs: both, test: isModalHedge },
  {
    kind: 'attribution',
    rule: 'Seems so on one side, is so on the other',
    needs: both,
    test: isSeemingOnOneSide,
  },
  {
    kind: 'attribution',
    rule: 'Held to be so on one side, told as so on the other',
    needs: both,
    test: isHeldOnOneSide,
  },
  { kind: 'tense', rule: 'The same verb in another tense or mood', needs: both, test: isOtherTense },
  { kind: 'tense', rule: 'An auxiliary verb on one side only', needs: alone, test: isAuxiliaryAlone },
  {
    kind: 'wording',
    rule: 'The same words, two names in exchanged places',
    needs: capital,
    test: ({ exchanged }) => exchanged === true,
  },
  {
    kind: 'order',
    rule: 'The same words stand elsewhere in the paragraph',
    needs: TRAIT.moved,
    test: ({ moved }) => moved,
  },
  { kind: 'order', rule: 'The same words in another order', needs: both, test: isReordered },
  { kind: 'gloss', rule: 'The name in its own script on one side only', needs: alone, test: isNativeScript },
  { kind: 'gloss', rule: 'An explanation in brackets on one side only', needs: alone, test: isBracketed },
  { kind: 'gloss', rule: 'The same explanation set off otherwise', needs: both | marks, test: isSetOtherwise },
  { kind: 'gloss', rule: 'A noun in apposition on one side only', needs: alone, test: isApposition },
  { kind: 'gloss', rule: 'What a place is, before its name, on one side only', needs: alone, test: isPlaceNounBefore },
  { kind: 'wording', rule: 'Quotation marks or an apostrophe on one side only', needs: letters, test: isQuoteMark },
  { kind: 'wording', rule: 'Words of grammar alone on one side only', needs: alone, test: isGrammarAlone },
  {
    kind: 'cut',
    rule: 'Not in the other version, which breaks off here',
    needs: marks,
    test: ({ a, b }) => breaksOff(b, a),
  },
  {
    kind: 'addition',
    rule: 'Only in the other version; this one breaks off here',
    needs: marks,
    test: ({ a, b }) => breaksOff(a, b),
  },
  {
    kind: 'attribution',
    rule: 'The verb of saying before the name on one side, behind it on the other',
    test: ({ turned }) => turned === true,
  },
  { kind: 'cut', rule: 'Not in the other version', needs: alone, test: ({ b }) => b.text === '' },
  { kind: 'addition', rule: 'Only in the other version', needs: alone, test: ({ a }) => a.text === '' },
  { kind: 'wording', rule: 'Other words in the same place', test: () => true },
];
