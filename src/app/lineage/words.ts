/** Who took what from whom, in words: the view, its tables and the command line all say it so. Needs no page. */
import type {
  Article,
  CarryCell,
  CarryColumn,
  CarryState,
  Derivation,
  Evidence,
  Kinship,
  Lineage,
  LineageSource,
  SharedWords,
  Sureness,
} from '../../engine/index.ts';

/** A lineage with what its articles are called. */
export interface Told {
  readonly lineage: Lineage;
  readonly articles: readonly Article[];
  readonly nameOf: (article: number) => string;
}

export const counted = (count: number, one: string, several = `${one}s`): string =>
  `${count} ${count === 1 ? one : several}`;

/** `97 %`. Never 0 where there is something, never 100 where something lacks. */
export function percent({ words, of }: SharedWords): string {
  if (of === 0 || words === 0) return '0 %';
  const share = (100 * words) / of;
  if (share < 1) return 'under 1 %';
  return `${words < of ? Math.min(99, Math.round(share)) : 100} %`;
}

export const sigil = ({ articles }: Told, article: number): string => articles[article]?.sigil ?? '';

/** `A`, `A and B`, `A, B and C`. */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** `¶ 7`, or the role of a paragraph without a number. */
export function paragraphName({ articles }: Told, article: number, paragraph: number): string {
  const found = articles[article]?.paragraphs[paragraph];
  return found?.number === undefined ? (found?.role ?? '') : `¶ ${found.number}`;
}

/** The first words of a paragraph. */
export function opening({ articles }: Told, article: number, paragraph: number, most = 40): string {
  const { text = '', paragraphs } = articles[article] ?? {};
  const range = paragraphs?.[paragraph];
  const words = text.slice(range?.start, range?.end).replace(/\s+/g, ' ');
  if (words.length <= most) return words;
  const cut = words.lastIndexOf(' ', most);
  return `${words.slice(0, cut > most / 2 ? cut : most)}…`;
}

export const TAKE_NAMES: { readonly [take in LineageSource['take']]: string } = {
  only: 'its text',
  main: 'one take',
  earlier: 'earlier take',
  later: 'later take',
  other: 'another take',
};

/** Who filed it, as far as it is told. */
export const sourceName = ({ agency }: LineageSource): string => agency ?? 'Not named';

export const SURE_NAMES: { readonly [sure in Sureness]: string } = {
  certain: 'certain',
  stated: 'it says so itself',
  probable: 'probably',
  possible: 'possibly',
};

export const DERIVATION_NAMES: { readonly [derivation in Derivation]: string } = {
  wholly: 'wholly derived',
  partly: 'partly derived',
  not: 'not derived',
};

export const CARRY_NAMES: { readonly [state in CarryState]: string } = {
  whole: 'whole',
  edited: 'edited',
  part: 'in part',
  words: 'in other words',
  related: 'same fact, other account',
  none: 'not carried',
};

/** What a cell of the chart says, in full. */
export function cellWords({ state, share, elsewhere, tail }: CarryCell): string {
  const isShared = state === 'edited' || state === 'part';
  return [
    CARRY_NAMES[state],
    ...(isShared ? [percent({ words: Math.round(1000 * share), of: 1000 })] : []),
    ...(elsewhere ? ['stands elsewhere'] : []),
    ...(tail ? ['nothing after it is carried'] : []),
  ].join(', ');
}

/** What an evidence says, with its figures. */
export function evidenceWords(told: Told, { what, count, of, other }: Evidence): string {
  const there = other === undefined ? '' : sigil(told, other);
  switch (what) {
    case 'text':
      return `${percent({ words: count, of: of ?? 0 })} of its words stand in ${there} (${count} of ${of})`;
    case 'credit':
      return 'credits the agency';
    case 'voice':
      return `speaks as the agency in ${counted(count, 'place')}`;
    case 'own':
      return `${counted(count, 'passage')} that ${there} does not have (${of} words)`;
    case 'ownVoice':
      return `${count === 1 ? 'one of them speaks' : `${count} of them speak`} as the agency, so that no desk has added it`;
    case 'absent':
      return `${counted(count, 'paragraph')} of ${there} ${count === 1 ? 'is' : 'are'} absent, though it goes on after ${count === 1 ? 'it' : 'them'}`;
    case 'order':
      return `${counted(count, 'paragraph')} ${count === 1 ? 'stands' : 'stand'} elsewhere than in ${there}`;
    case 'tense':
      return `${counted(count, 'verb')} ${count === 1 ? 'tells' : 'tell'} as now or to come what ${there} tells as past`;
    case 'published':
      return `another day of publication than ${there}`;
    case 'combined':
      return `joins ${counted(count, 'paragraph')} of this source`;
    case 'readings':
      return `${counted(count, 'reading')} in common that no other version has`;
    case 'copy':
      return 'the same text, word for word';
  }
}

const sentence = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

/** Which paragraphs are missing inside: all of them while they are few. */
function insideWords(told: Told, of: number, inside: readonly number[]): string {
  if (inside.length > 4) return `${inside.length} are missing inside`;
  const names = inside.map((index) => paragraphName(told, of, index).replace('¶ ', ''));
  return `¶ ${listed(names)} ${inside.length === 1 ? 'is' : 'are'} missing inside`;
}

/** What an article carries of the text, in a sentence. */
export function carryWords(told: Told, column: CarryColumn): string {
  const { of } = told.lineage.carry;
  const [here, there] = [sigil(told, column.article), sigil(told, of)];
  const { carried, firstOnly, inside, tail, elsewhere } = column;
  if (carried === 0) return `${here} carries no paragraph of ${there}.`;
  const places = elsewhere > 0 ? `; ${elsewhere} ${elsewhere === 1 ? 'stands' : 'stand'} elsewhere` : '';
  if (firstOnly !== null)
    return `${here} carries the first ${counted(firstOnly, 'paragraph')} of ${there} and none after.`;
  if (carried === column.of) return `${here} carries all ${counted(carried, 'paragraph')} of ${there}${places}.`;
  const missing = [
    ...(inside.length > 0 ? [insideWords(told, of, inside)] : []),
    ...(tail > 0 ? [`the last ${tail === 1 ? 'one is' : `${tail} are`} not there`] : []),
  ];
  const why = inside.length > 0 ? ' Take or desk: not known.' : '';
  return `${here} carries ${carried} of the ${column.of} paragraphs of ${there}: ${missing.join(', ')}${places}.${why}`;
}

/** What stands only in an article, in a sentence; nothing where nothing does. */
export function ownWords(told: Told, { article, own }: CarryColumn): string | null {
  if (own.length === 0) return null;
  const words = own.reduce((sum, passage) => sum + passage.words, 0);
  return `${counted(own.length, 'passage')} (${words} words) ${own.length === 1 ? 'stands' : 'stand'} only in ${sigil(told, article)}.`;
}

/** How far an article is derived, in a sentence with its figures. */
export function standingWords(told: Told, article: number): string {
  const { derivation, carried, own } = told.lineage.standing[article]!;
  const here = sigil(told, article);
  const figures = `${percent(carried)} of its words stand in other versions of its family, ${own === 0 ? 'none are' : `${own} are`} in passages of its own`;
  if (derivation === null)
    return `${here} is the fullest text of its take, by which the others are measured: ${figures}.`;
  if (derivation === 'not') return `${here} is derived from no other text here: ${figures}.`;
  return `${here} is ${DERIVATION_NAMES[derivation]}: ${figures}.`;
}

/** Two takes, in a sentence with the evidence. */
export function takeWords(told: Told, at: number): string {
  const { sources, takes } = told.lineage;
  const { a, b, ordered, sure, evidence } = takes[at]!;
  const [first, second] = [sources[a]!, sources[b]!];
  const [of, to] = [first, second].map(({ articles }) => listed(articles.map((article) => sigil(told, article))));
  const verb = first.articles.length === 1 ? 'goes' : 'go';
  const which = ordered ? 'an earlier take' : 'another take';
  return sentence(
    `${of} ${SURE_NAMES[sure]} ${verb} back to ${which} of ${first.agency ?? 'a source that is not named'} than ${to}: ${evidence.map((each) => evidenceWords(told, each)).join('; ')}`,
  );
}

/** The few facts that stand on an article's card. */
export function cardFacts(told: Told, article: number): string[] {
  const { lineage } = told;
  const { derivation, carried } = lineage.standing[article]!;
  const column = lineage.carry.columns[article]!;
  const arrow = lineage.arrows.find((each) => each.article === article);
  const text = arrow?.evidence.find(({ what }) => what === 'text');
  const own = column.own.length > 0 && lineage.carry.of !== article ? [`${column.own.length} only here`] : [];
  if (derivation === 'not') return [`independent · shares ${percent(mostShared(lineage, article))} of wording`];
  if (article === lineage.carry.of) return ['fullest text', `${percent(carried)} of it in others`];
  const facts = [
    column.firstOnly === null
      ? `${column.carried} of ${column.of} ¶`
      : `first ${column.firstOnly} of ${column.of} ¶, none after`,
    ...(text ? [`${percent({ words: text.count, of: text.of ?? 0 })} in ${sigil(told, text.other ?? article)}`] : []),
    ...(column.elsewhere > 0 ? [`${column.elsewhere} elsewhere`] : []),
  ];
  const shown = column.carried === 0 ? [...facts.slice(1), ...own] : [...facts, ...own];
  return text ? shown : [...shown, `${percent(carried)} of it in others`];
}

/** Of the other articles, the one that holds most of an article's words. */
export function mostShared({ wording }: Lineage, article: number): SharedWords {
  const others = wording[article]!.filter((_, other) => other !== article);
  return others.reduce((best, each) => (each.words > best.words ? each : best), { words: 0, of: others[0]?.of ?? 0 });
}

/** Two versions that go back to one another, in a sentence. */
export function kinWords(told: Told, { a, b, sure, evidence }: Kinship): string {
  const both = `${sigil(told, a)} and ${sigil(told, b)}`;
  const grounds = evidence.map((each) => evidenceWords(told, each)).join('; ');
  return sure === 'certain'
    ? `${both} are ${grounds}.`
    : `${both} ${SURE_NAMES[sure]} go back to one another, or to a text that is not here; which came first is not known: ${grounds}.`;
}

/** Everything that is told of one article, sentence by sentence. */
export function articleSentences(told: Told, article: number): string[] {
  const { arrows, sources, kin, carry, takes } = told.lineage;
  const here = sigil(told, article);
  const from = arrows
    .filter((arrow) => arrow.article === article)
    .map(({ source, sure, evidence, inOrder }) => {
      const what = sources[source]!;
      const order = inOrder && inOrder.of > 0 ? [`order kept for ${percent(inOrder)} of what it shares`] : [];
      const grounds = [...evidence.map((each) => evidenceWords(told, each)), ...order];
      const certainty = sure === 'stated' ? '' : `${SURE_NAMES[sure]} `;
      return `${here} ${certainty}goes back to ${what.agency ?? 'a source that is not named'} (${TAKE_NAMES[what.take]}): ${grounds.join('; ') || 'nothing tells of another'}.`;
    });
  const kinship = kin.filter(({ a, b }) => a === article || b === article).map((each) => kinWords(told, each));
  const taken = takes.flatMap(({ a, b }, at) =>
    [a, b].some((source) => sources[source]!.articles.includes(article)) ? [takeWords(told, at)] : [],
  );
  const own = ownWords(told, carry.columns[article]!);
  const carried = article === carry.of ? [] : [carryWords(told, carry.columns[article]!)];
  return [standingWords(told, article), ...from, ...carried, ...(own === null ? [] : [own]), ...taken, ...kinship];
}
