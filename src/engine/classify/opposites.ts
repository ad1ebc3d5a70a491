/** Words that say the opposite of each other, or another order of size: a small table of our own. Lower case. */

const pairs = (words: string) => words.split(' ').map((pair) => pair.split('/') as [string, string]);

/** Whatever they stand beside. */
const ALWAYS = pairs(
  'million/billion million/trillion billion/trillion millions/billions thousand/million thousands/millions hundreds/thousands ' +
    'dozens/hundreds north/south northern/southern northward/southward won/lost win/lose winning/losing victory/defeat ' +
    'approved/rejected approve/reject accepted/rejected accept/reject confirmed/denied alive/dead guilty/innocent ' +
    'convicted/acquitted killed/injured killed/wounded dead/injured dead/wounded profit/loss profits/losses majority/minority ' +
    'import/export imports/exports imported/exported buyer/seller ally/enemy allies/enemies eastbound/westbound ' +
    'northbound/southbound legal/illegal never/always with/without before/after east/west eastern/western hired/fired ' +
    'possible/impossible correct/incorrect complete/incomplete dependent/independent regular/irregular responsible/irresponsible ' +
    'sufficient/insufficient agree/disagree agreed/disagreed armed/disarmed approved/disapproved son/daughter sons/daughters ' +
    'brother/sister brothers/sisters mother/father husband/wife man/woman men/women boy/girl boys/girls uncle/aunt ' +
    'inside/outside allowed/banned opened/closed',
);
/** Only where something is counted: `up` and `down` are much else too. */
const COUNTED = pairs(
  'rose/fell rise/fall rises/falls rising/falling risen/fallen increase/decrease increases/decreases increased/decreased ' +
    'increasing/decreasing increased/reduced increase/reduce raised/lowered raise/lower raised/cut gained/lost gain/loss ' +
    'gains/losses up/down higher/lower above/below more/less more/fewer over/under climbed/fell climbed/dropped rose/dropped ' +
    'jumped/fell jumped/dropped grew/shrank growth/contraction highest/lowest maximum/minimum most/least upward/downward ' +
    'doubled/halved strengthened/weakened expanded/contracted',
);

/** By word the words that say its opposite, and where. */
const TABLE = new Map<string, Map<string, 'always' | 'counted'>>();

for (const [list, where] of [[ALWAYS, 'always'] as const, [COUNTED, 'counted'] as const])
  for (const [one, two] of list)
    for (const [word, other] of [[one, two] as const, [two, one] as const])
      TABLE.set(word, (TABLE.get(word) ?? new Map()).set(other, where));

/** Behind `un` another word than the opposite: `rest` and `unrest`. */
const NO_OPPOSITE = new Set([
  'rest',
  'less',
  'ions',
  'fold',
  'folds',
  'folded',
  'leash',
  'leashed',
  'veil',
  'veiled',
  'earthed',
]);

/** `safe` and `unsafe`. */
const isUndone = (short: string, long: string) =>
  short.length > 3 && long.length === short.length + 2 && long === `un${short}` && !NO_OPPOSITE.has(short);

/** Whether two words say the opposite: always, or only where something is counted. */
export const opposedBy = (one: string, two: string) =>
  isUndone(one, two) || isUndone(two, one) ? 'always' : TABLE.get(one)?.get(two);
