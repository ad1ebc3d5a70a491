import { listed } from './words.ts';

/** English verbs that do not simply take -ed: base, past, participle where it differs. Compounds (`undergo`) by their last part. */
const IRREGULAR =
  'arise:arose:arisen awake:awoke:awoken bear:bore:borne beat:beat:beaten become:became:become begin:began:begun bend:bent ' +
  'bet:bet bid:bid bind:bound bite:bit:bitten bleed:bled blow:blew:blown break:broke:broken breed:bred bring:brought ' +
  'build:built burn:burnt burst:burst buy:bought cast:cast catch:caught choose:chose:chosen cling:clung come:came:come ' +
  'cost:cost creep:crept cut:cut deal:dealt dig:dug do:did:done draw:drew:drawn dream:dreamt drink:drank:drunk ' +
  'drive:drove:driven eat:ate:eaten fall:fell:fallen feed:fed feel:felt fight:fought find:found flee:fled fling:flung ' +
  'fly:flew:flown forbid:forbade:forbidden forecast:forecast foresee:foresaw:foreseen forget:forgot:forgotten ' +
  'forgive:forgave:forgiven freeze:froze:frozen get:got:gotten give:gave:given go:went:gone grind:ground grow:grew:grown ' +
  'hang:hung hear:heard hide:hid:hidden hit:hit hold:held hurt:hurt keep:kept kneel:knelt know:knew:known lay:laid lead:led ' +
  'lean:leant leap:leapt learn:learnt leave:left lend:lent let:let lie:lay:lain light:lit lose:lost make:made mean:meant ' +
  'meet:met mistake:mistook:mistaken mow:mowed:mown overcome:overcame:overcome overthrow:overthrew:overthrown ' +
  'overtake:overtook:overtaken pay:paid prove:proved:proven put:put quit:quit read:read ride:rode:ridden ring:rang:rung ' +
  'rise:rose:risen run:ran:run say:said see:saw:seen seek:sought sell:sold send:sent set:set sew:sewed:sewn ' +
  'shake:shook:shaken shed:shed shine:shone shoot:shot show:showed:shown shrink:shrank:shrunk shut:shut sing:sang:sung ' +
  'sink:sank:sunk sit:sat sleep:slept slide:slid sow:sowed:sown speak:spoke:spoken speed:sped spell:spelt spend:spent ' +
  'spill:spilt spin:spun split:split spoil:spoilt spread:spread spring:sprang:sprung stand:stood steal:stole:stolen ' +
  'stick:stuck sting:stung strike:struck:stricken strive:strove:striven swear:swore:sworn sweep:swept swell:swelled:swollen ' +
  'swim:swam:swum swing:swung take:took:taken teach:taught tear:tore:torn tell:told think:thought throw:threw:thrown ' +
  'thrust:thrust tread:trod:trodden undergo:underwent:undergone understand:understood undertake:undertook:undertaken ' +
  'upset:upset wake:woke:woken wear:wore:worn weave:wove:woven weep:wept win:won wind:wound withdraw:withdrew:withdrawn ' +
  'withhold:withheld withstand:withstood wring:wrung write:wrote:written rebuild:rebuilt resell:resold retell:retold ' +
  'mislead:misled outdo:outdid:outdone oversee:oversaw:overseen redo:redid:redone';

/** What a folded word is as a verb: its base form, and which form of it. */
export interface VerbForm {
  readonly base: string;
  readonly form: 'base' | 's' | 'past' | 'participle' | 'ing';
}

const FORMS = new Map<string, VerbForm[]>();

function learn(word: string, form: VerbForm): void {
  FORMS.set(word, [...(FORMS.get(word) ?? []), form]);
}

for (const entry of IRREGULAR.split(' ')) {
  const [base = '', past = '', participle = past] = entry.split(':');
  const stem = base.endsWith('e') && !base.endsWith('ee') ? base.slice(0, -1) : base;
  learn(base, { base, form: 'base' });
  learn(/(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : base.replace(/([^aeiou])y$/, '$1ie').concat('s'), {
    base,
    form: 's',
  });
  learn(past, { base, form: 'past' });
  learn(participle, { base, form: 'participle' });
  for (const ing of [`${stem}ing`, `${base}${base.slice(-1)}ing`, base.replace(/ie$/, 'y').concat('ing')])
    learn(ing, { base, form: 'ing' });
}

/** The forms that an irregular verb's word can be; none for any other word. */
export const irregular = (word: string): readonly VerbForm[] => FORMS.get(word) ?? [];

const DOUBLED = /([bdgklmnprtvz])\1$/;
const SHORT = /^[^aeiou]*[aeiou][bdgmnprt]$/;

/** The bases that a regular form may come from: `stopped` from `stop`, `hoped` from `hope`. */
function basesOf(stem: string): string[] {
  if (stem.length < 2) return [];
  const bases = [`${stem}e`];
  if (!SHORT.test(stem)) bases.push(stem);
  if (DOUBLED.test(stem)) bases.push(stem.slice(0, -1));
  if (stem.endsWith('i')) bases.push(`${stem.slice(0, -1)}y`);
  return bases;
}

/** Every form of a regular verb that a word may be, were its base a verb. */
function regular(word: string): VerbForm[] {
  const found: VerbForm[] = [{ base: word, form: 'base' }];
  if (word.endsWith('ed') && word.length > 4)
    for (const base of basesOf(word.slice(0, -2))) found.push({ base, form: 'past' });
  if (word.endsWith('ing') && word.length > 5)
    for (const base of basesOf(word.slice(0, -3))) found.push({ base, form: 'ing' });
  if (word.endsWith('s') && !word.endsWith('ss') && word.length > 3) {
    found.push({ base: word.slice(0, -1), form: 's' });
    if (word.endsWith('es')) found.push({ base: word.slice(0, -2), form: 's' });
    if (word.endsWith('ies')) found.push({ base: `${word.slice(0, -3)}y`, form: 's' });
  }
  return found.filter(({ base }) => !FORMS.has(base));
}

const PLAIN = new Set(['base', 's']);

/**
 * Whether two different folded words are two forms of one verb. Not `soldier` and `soldiers`, which may be a noun: with -s or
 * nothing on both sides only the irregular table is believed, and it has no such nouns either.
 */
export function areFormsOfVerb(x: string, y: string): boolean {
  if (x === y) return false;
  const [one, two] = [irregular(x), irregular(y)];
  if (one.length > 0 && two.length > 0)
    return plainer(one).some((s) => plainer(two).some((t) => s.base === t.base && isOpen(s, t)));
  if (one.length > 0 || two.length > 0 || x.slice(0, 2) !== y.slice(0, 2)) return false;
  return regular(x).some((s) => regular(y).some((t) => s.base === t.base && isOpen(s, t)));
}

/** `cost` is its own past too, and beside `costs` more likely a noun: the base form goes first. */
const plainer = (forms: readonly VerbForm[]) =>
  forms.some((f) => f.form === 'base') ? forms.filter((f) => f.form === 'base') : forms;

/**
 * Whether two forms of a word show that it is a verb, in another tense: `soldier` and `soldiers`, `build` and `building` may be
 * nouns, and `killed` beside `killing` tells who did it.
 */
function isOpen(s: VerbForm, t: VerbForm): boolean {
  if (s.form === t.form || (PLAIN.has(s.form) && PLAIN.has(t.form))) return false;
  const [one, two] = s.form === 'ing' ? [s, t] : [t, s];
  if (one.form !== 'ing') return true;
  return two.form === 's' || (two.form === 'past' && irregular(two.base).length > 0);
}

const NO_PARTICIPLE = listed(
  'hundred indeed sacred wicked naked kindred shed sled bed red need speed seed weed breed feed',
);

/** A word that can follow `had`: an irregular participle or past, or a word in -ed. */
export const mayBeParticiple = (word: string) =>
  irregular(word).some(({ form }) => form === 'participle' || form === 'past') ||
  word === 'been' ||
  (word.endsWith('ed') && word.length > 3 && !NO_PARTICIPLE.has(word));

/** A word that can only be a finite verb or participle in running text, by its form. */
export const looksLikeVerb = (word: string) =>
  irregular(word).some(({ form }) => form === 'past') ||
  ((word.endsWith('ed') || word.endsWith('ing')) && word.length > 4);
