import { isCapitalized } from '../../text/shapes.ts';
import type { TallyContext, Word } from '../context.ts';
import { type Evidence, verdict } from './evidence.ts';

/** Pairs of a spelling table of which American texts use the first, or British texts the second, as a matter of course. */
const COMMON: ReadonlySet<string> = new Set(
  (
    'adviser advisers disc discs axe mum mums leapt burnt knelt dwelt leant spelt spilt spoilt smelt dreamt kidnapped worshipped ' +
    'worshipping worshipper worshippers programmable dependant dependants likeable sizeable judgement judgements orientated ' +
    'whisky furore gramme grammes capsize capsized omelette tsar tsars glamour chilli ageing artefact artefacts carcase'
  ).split(' '),
);

const BEFORE_STEM = ['un', 'im', 'up', 'mis', 'dis', 're', 'over', 'under'];

/** Ways back from an American word to British ones that are sure: what they give is looked up again. */
const TO_BRITISH: readonly (readonly [RegExp, string])[] = [
  [/or(s|ed|ing|able|ably|ful|less|er|ers|ite|ites|hood|hoods|ly|y|ies)?$/, 'our$1'],
  [/ter(s|ed)?$/, 'tre$1'],
  [/iz(e|es|ed|ing|er|ers|able|ation|ations|ational)$/, 'is$1'],
  [/yz(e|es|ed|ing)$/, 'ys$1'],
  [/l(ed|ing|er|ers)$/, 'll$1'],
  [/ense(s)?$/, 'ence$1'],
  [/og(s)?$/, 'ogue$1'],
  [/ward$/, 'wards'],
  [/ill(s|ment|ful)?$/, 'il$1'],
  [/oll(s|ment)?$/, 'ol$1'],
];

/** American words of tables that no ending tells. */
const AMERICAN: ReadonlySet<string> = new Set(
  (
    'gray grays grayer plow plows plowed plowing skeptic skeptics skeptical skepticism sulfur mold moldy molded aluminum pajamas ' +
    'mustache mustaches jewelry marvelous woolen tire tires curb curbside archeology pediatric anesthetic encyclopedia'
  ).split(' '),
);
/** These say something else in British texts too. */
const AMBIGUOUS: ReadonlySet<string> = new Set([
  'tire',
  'tires',
  'curb',
  'forward',
  'award',
  'reward',
  'steward',
  'ill',
  'inward',
  'meter',
  'meters',
  'doctored',
  'prize',
  'prizes',
  'size',
]);

function isBritish(key: string, american: TallyContext['american']): boolean {
  if (COMMON.has(key) || key.endsWith('wise') || american(key) === key) return false;
  const prefix = BEFORE_STEM.find((start) => key.startsWith(start) && key.length > start.length + 4);
  // `imprecise` and `uprising` are `precise` and `rising` with something before them.
  const rest = prefix === undefined ? key : key.slice(prefix.length);
  return !/is(e|es|ed|ing|er|ers)$/.test(key) || american(rest) !== rest;
}

function isAmerican(key: string, american: TallyContext['american']): boolean {
  if (AMBIGUOUS.has(key) || COMMON.has(key)) return false;
  if (AMERICAN.has(key)) return true;
  return TO_BRITISH.some(([ending, british]) => {
    if (!ending.test(key)) return false;
    const other = key.replace(ending, british);
    return other !== key && !COMMON.has(other) && american(other) === key && isBritish(other, american);
  });
}

/** British or American spelling, by the words that have two. Names keep theirs, so that capitals tell nothing. */
export function spellingOf({ american }: TallyContext, words: readonly Word[]): Evidence {
  const told = words.filter(({ text, key }) => key.length > 3 && !isCapitalized(text));
  return verdict([
    { does: 'British', places: told.filter(({ key }) => isBritish(key, american)) },
    { does: 'American', places: told.filter(({ key }) => isAmerican(key, american)) },
  ]);
}
