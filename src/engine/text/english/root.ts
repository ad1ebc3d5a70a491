import { stem } from '../stem.ts';
import { irregular } from './verbs.ts';

const NUMBERS = new Map(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, i) => [word, String(i + 2)]),
);

const MONTHS = new Map(
  'jan:january feb:february aug:august sept:september sep:september oct:october nov:november dec:december'
    .split(' ')
    .map((entry) => entry.split(':') as [string, string]),
);

/** What is left keeps this many letters at least. */
const LEAST = 4;

/** Endings that make one part of speech from another, the longest first. */
const ENDINGS =
  'ization ability ational ibility iveness fulness ation ition ement ment ness ship able ible ance ence ical ious ity ian ese ish ist ism ion ive ous ful ic al er or en an i y t'.split(
    ' ',
  );

/** The same by their last letter: every word of a story is asked for its ending. */
const ENDINGS_BY_LETTER: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(ENDINGS.map((ending) => ending.slice(-1)))].map((letter) => [
    letter,
    ENDINGS.filter((ending) => ending.endsWith(letter)),
  ]),
);

/** The longest ending that leaves enough of a word. */
const endingOf = (root: string): string | undefined =>
  ENDINGS_BY_LETTER.get(root.slice(-1))?.find(
    (ending) => root.length - ending.length >= LEAST && root.endsWith(ending),
  );

/**
 * Nouns whose stem is not that of their verb or adjective, by what the endings leave of either: `resolution`, `resolve`; `depth`, `deep`.
 * Own list. None that has gone its own way (`commission`, `revolution`, `recession`).
 */
const NOUNS = new Map(
  (
    'resolu:resolv solu:solv evolu:evolv dissolu:dissolv decis:decid conclus:conclud inclus:includ exclus:exclud explos:explod ' +
    'invas:invad evas:evad persuas:persuad collis:collid divis:divid extens:extend suspens:suspend expans:expand defens:defend ' +
    'respons:respond product:produc reduct:reduc introduct:introduc destruc:destro percep:perceiv decep:deceiv recep:receiv ' +
    'descrip:describ admiss:admi permiss:perm submiss:subm omiss:omit transmiss:transm assump:assum consump:consum resump:resum ' +
    'presump:presum acquis:acquir success:succ concess:conced expuls:expel compuls:compel belief:believ relief:reliev grief:griev ' +
    'proof:prov loss:lose sale:sell fligh:fly choic:choos growth:grow weigh:weight depth:deep width:wide length:long heigh:high ' +
    'strength:strong warmth:warm youth:young'
  )
    .split(' ')
    .map((entry) => entry.split(':') as [string, string]),
);

/**
 * What a folded word has in common with others of its family, for telling whether two reporters who chose their own words write of the
 * same: `bit` and `biting`, `unpredictable` and `unpredictability`, `two` and `2`, `Oct` and `October`. Much coarser than `stem`
 * (after Lovins 1968), and never shown.
 */
export function rootOf(word: string): string {
  const number = NUMBERS.get(word);
  if (number !== undefined) return number;
  if (/^\d/.test(word)) return word.replaceAll(',', '');
  const [verb] = irregular(word);
  let root = stem(verb ? verb.base : (MONTHS.get(word) ?? word));
  if (!/^[a-z]+$/.test(root)) return root;
  for (let turns = 0; turns < 2; turns++) {
    const ending = endingOf(root);
    if (ending === undefined) break;
    root = root.slice(0, -ending.length);
  }
  return NOUNS.get(root) ?? root;
}
