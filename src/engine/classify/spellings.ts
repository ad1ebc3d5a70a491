/**
 * British and American spellings, by rules of our own on closed lists: each rule names the words that it holds for, since
 * `four` and `for`, `filled` and `filed`, `prise` and `prize` look like pairs and are none. Everything is lower case.
 */
const list = (words: string): readonly string[] => words.split(' ');
const set = (words: string): ReadonlySet<string> => new Set(list(words));

/** -our / -or */
const OUR = list(
  'arb ard arm behavi cand clam col demean disfav dishon endeav enam fav ferv flav glam harb hon hum lab misdemean neighb ' +
    'od parl ranc rig rum sav savi splend succ trem tum val vap vig',
);
/** -re / -er */
const RE = list(
  'accout amphitheat calib cent centimet epicent fib goit kilomet lit louv lust manoeuv maneuv meag met millimet mit nit och ' +
    'reconnoit sab scept sepulch somb spect theat micromet nanomet',
);
/** -lled / -led: verbs of more than one syllable whose last one is not stressed. */
const SINGLE_L = list(
  'apparel barrel bevel cancel carol channel chisel counsel cudgel dial dishevel duel enamel equal fuel funnel gambol grovel ' +
    'imperil initial jewel kennel label level libel marshal marvel medal metal model panel parcel pedal pencil peril pummel ' +
    'quarrel ravel refuel remodel revel rival shovel shrivel signal snivel snorkel spiral squirrel stencil swivel tinsel total ' +
    'towel trammel travel trowel tunnel unravel victual yodel backpedal',
);
const OGUE = list('anal catal dial epil monol prol travel homol demag synag pedag ideol');
const YSE = list('anal paral catal dial electrol hydrol breathal psychoanal reanal');
const ENCE = list('def off pret lic');

/** Words in -ise that have no -ize, and what only looks like them. */
const ONLY_ISE = set(
  'advertise advise anise apprise appraise arise braise bruise cerise chastise chemise circumcise comprise compromise concise ' +
    'cruise demise despise devise disguise enterprise excise exercise expertise fraise franchise enfranchise disenfranchise ' +
    'guise improvise incise liaise likewise malaise marquise merchandise mortise noise otherwise paradise poise porpoise ' +
    'practise praise precise premise prise promise raise reprise revise rise sunrise moonrise supervise surmise surprise ' +
    'televise tortoise treatise turquoise valise wise clockwise uprise imprecise',
);

const AE: readonly (readonly [string, string])[] = [
  ...list(
    'anaem anaesthe archaeo encyclopaed faec gynaec haem leukaem mediaev orthopaed paed palaeo primaev septicaem aesthet',
  ).map((stem) => [stem, stem.replace('ae', 'e')] as const),
  ...list('amoeb diarrhoea foet oestr oesoph coeliac homoeopath oedem foetid').map(
    (stem) => [stem, stem.replace('oe', 'e')] as const,
  ),
  ['manoeuv', 'maneuv'],
];

/** British word to American word; plurals and the like are spelt out where they do not simply follow. */
const PAIRS: ReadonlyMap<string, string> = new Map(
  list(
    'grey:gray greys:grays greyer:grayer greying:graying programme:program programmes:programs tyre:tire tyres:tires kerb:curb ' +
      'kerbs:curbs kerbside:curbside plough:plow ploughs:plows ploughed:plowed ploughing:plowing snowplough:snowplow ' +
      'cheque:check cheques:checks storey:story storeys:stories pyjamas:pajamas moustache:mustache moustaches:mustaches ' +
      'sceptic:skeptic sceptics:skeptics sceptical:skeptical scepticism:skepticism sulphur:sulfur mould:mold moulds:molds ' +
      'mouldy:moldy moulded:molded smoulder:smolder smouldering:smoldering smouldered:smoldered aluminium:aluminum cosy:cozy ' +
      'doughnut:donut doughnuts:donuts yoghurt:yogurt yoghurts:yogurts judgement:judgment judgements:judgments ' +
      'acknowledgement:acknowledgment ageing:aging axe:ax artefact:artifact artefacts:artifacts adviser:advisor ' +
      'advisers:advisors enquiry:inquiry enquiries:inquiries furore:furor annexe:annex phoney:phony speciality:specialty ' +
      'specialities:specialties sizeable:sizable likeable:likable tranquillity:tranquility mollusc:mollusk molluscs:mollusks ' +
      'tsar:czar tsars:czars gaol:jail chequered:checkered draught:draft draughts:drafts practise:practice practised:practiced ' +
      'practising:practicing practises:practices licence:license licences:licenses learnt:learned burnt:burned ' +
      'dreamt:dreamed spelt:spelled spilt:spilled spoilt:spoiled leapt:leaped leant:leaned smelt:smelled dwelt:dwelled ' +
      'knelt:kneeled whilst:while amongst:among amidst:amid woollen:woolen woollens:woolens jewellery:jewelry ' +
      'marvellous:marvelous councillor:councilor councillors:councilors counsellor:counselor counsellors:counselors ' +
      'chilli:chili fulfil:fulfill fulfils:fulfills fulfilment:fulfillment instal:install instalment:installment ' +
      'instalments:installments enrol:enroll enrols:enrolls enrolment:enrollment enrolments:enrollments enthral:enthrall ' +
      'enthrals:enthralls skilful:skillful skilfully:skillfully wilful:willful wilfully:willfully appal:appall distil:distill ' +
      'instil:instill traveller:traveler travellers:travelers jeweller:jeweler jewellers:jewelers armoury:armory ' +
      'armouries:armories mum:mom mums:moms carcase:carcass focussed:focused focussing:focusing benefitted:benefited ' +
      'benefitting:benefiting targetted:targeted worshipped:worshiped worshipping:worshiping worshipper:worshiper ' +
      'worshippers:worshipers kidnapped:kidnaped programmable:programable dependant:dependent omelette:omelet gramme:gram ' +
      'grammes:grams kilogramme:kilogram kilogrammes:kilograms whisky:whiskey manoeuvre:maneuver manoeuvres:maneuvers ' +
      'manoeuvred:maneuvered manoeuvring:maneuvering manoeuvrable:maneuverable centring:centering disc:disk discs:disks ' +
      'pedlar:peddler cypher:cipher orientated:oriented acclimatise:acclimate theatregoer:theatergoer ' +
      'theatregoers:theatergoers centrepiece:centerpiece centrefold:centerfold defenceless:defenseless',
  ).map((pair) => pair.split(':') as [string, string]),
);

const DIRECTIONS = set('to after back up down in out on home sky east west north south sea land heaven earth');

const endings = (stems: readonly string[], british: string, american: string, tails: string): [string, string][] =>
  stems.flatMap((stem) =>
    tails.split('|').map((tail): [string, string] => [stem + british + tail, stem + american + tail]),
  );

const WORDS: ReadonlyMap<string, string> = new Map([
  ...endings(
    OUR,
    'our',
    'or',
    '|s|ed|ing|able|ably|ful|fully|less|er|ers|ite|ites|hood|hoods|ly|ist|ists|ism|y|ies|ation',
  ),
  ...endings(RE, 're', 'er', '|s'),
  ...endings(RE, 'red', 'ered', ''),
  ...endings(SINGLE_L, 'l', '', 'ed|ing|er|ers|ings'),
  ...endings(OGUE, 'ogue', 'og', '|s|ed|ing'),
  ...endings(YSE, 'yse', 'yze', '|s|d|r|rs'),
  ...endings(YSE, 'ysing', 'yzing', ''),
  ...endings(ENCE, 'ence', 'ense', '|s'),
  ...PAIRS,
]);

const IZE_ENDINGS = list('e es ed ing er ers able ation ations ational');

/** `organisation` to `organization`; not `promise`, which has one spelling. */
function ized(word: string): string {
  for (const tail of IZE_ENDINGS) {
    if (!word.endsWith(`is${tail}`)) continue;
    const stem = word.slice(0, -tail.length - 2);
    if (stem.length < 3 || ONLY_ISE.has(`${stem}ise`)) return word;
    return `${stem}iz${tail}`;
  }
  return word;
}

function withoutLigature(word: string): string {
  for (const [british, american] of AE) {
    const at = word.indexOf(british);
    if (at >= 0) return word.slice(0, at) + american + word.slice(at + british.length);
  }
  return word;
}

const PREFIXES = list('mis dis un re over under out non pre de in co semi multi off counter inter water');

/** Short words of the table are people's and places' names too (`Grey` and `Gray`, `Tyre`): no spelling when capitalised. */
export const mayBeName = (word: string) => word.length < 7 && PAIRS.has(word);

/** The word's one spelling for comparison, the American one where there are two. Lower case in and out. */
export function american(word: string): string {
  const possessive = word.endsWith("'s") ? word.slice(0, -2) : word;
  const rest = word.slice(possessive.length);
  const known = WORDS.get(possessive);
  if (known !== undefined) return known + rest;
  for (const prefix of PREFIXES) {
    const whole = possessive.startsWith(prefix) ? WORDS.get(possessive.slice(prefix.length)) : undefined;
    if (whole !== undefined) return prefix + whole + rest;
  }
  if (possessive.endsWith('wards') && DIRECTIONS.has(possessive.slice(0, -5))) return possessive.slice(0, -1) + rest;
  return withoutLigature(ized(possessive)) + rest;
}
