import { rootOf } from './root.ts';

/**
 * Words that one report of an event has where the next has another: own list, of the people, things and acts that news is about. None for
 * what a whole story is of (a storm, an earthquake, a win): that stands in every paragraph. No adjectives: `small` and `tiny` are said of
 * many things. And none that is another thing in another trade: a `fire` is a blaze, whom one fires is dismissed.
 */
const GROUPS =
  'kill dead die death slain perish fatality\n' +
  'injure injury hurt wounded\n' +
  'arrest detain detention custody\n' +
  'jail prison imprison\n' +
  'indict charge\n' +
  'lawyer attorney\n' +
  'lawmaker legislator parliamentarian\n' +
  'fire blaze inferno\n' +
  'blast explosion explode\n' +
  'crash collision collide\n' +
  'car vehicle automobile\n' +
  'truck lorry\n' +
  'ship vessel boat\n' +
  'plane aircraft jet airliner\n' +
  'child children kid youngster\n' +
  'teenager teen teenage\n' +
  'home house hometown residence\n' +
  'talk meet summit\n' +
  'tie relation relationship\n' +
  'row spat dispute feud quarrel\n' +
  'fear worry concern anxiety\n' +
  'hero heroine icon idol\n' +
  'film movie\n' +
  'company firm corporation\n' +
  'worker employee staff\n' +
  'buy purchase acquire\n' +
  'protest demonstration demonstrator demonstrate\n' +
  'troop soldier\n' +
  'attack assault\n' +
  'vote ballot\n' +
  'doctor physician medic\n' +
  'sentence convict conviction\n' +
  'rescue save\n' +
  'ambassador envoy diplomat\n' +
  'aide adviser advisor\n' +
  'rebel insurgent militant\n' +
  'migrant refugee\n' +
  'expert analyst specialist\n' +
  'opponent critic\n' +
  'supporter backer\n' +
  'ally partner\n' +
  'deal agreement accord pact\n' +
  'sanction embargo\n' +
  'border frontier\n' +
  'weapon arms gun firearm\n' +
  'missile rocket\n' +
  'salary wage pay\n' +
  'price cost\n' +
  'shop store\n' +
  'road street highway\n' +
  'train railway rail\n' +
  'airport airfield\n' +
  'hospital clinic\n' +
  'school pupil student\n' +
  'priest cleric\n' +
  'storey floor\n' +
  'flood inundate\n' +
  'fault blame\n' +
  'probe inquiry investigate investigation\n' +
  'ban prohibit forbid\n' +
  'resign quit\n' +
  'dismiss sack\n' +
  'delay postpone\n' +
  'reject refuse decline\n' +
  'praise hail laud\n' +
  'criticize condemn denounce\n' +
  'damage destroy wreck\n' +
  'flee escape\n' +
  'hide conceal\n' +
  'search hunt\n' +
  'footage video clip\n' +
  'picture photo photograph image\n' +
  'poll survey';

const LEADS = new Map(
  GROUPS.split('\n').flatMap((group) => {
    const roots = group.split(' ').map(rootOf);
    return roots.map((root) => [root, roots[0] as string] as const);
  }),
);

/** The root that stands for all that reporters exchange for it: `quake` and `tremor` for `earthquake`. */
export const sharedRootOf = (word: string): string => {
  const root = rootOf(word);
  return LEADS.get(root) ?? root;
};
