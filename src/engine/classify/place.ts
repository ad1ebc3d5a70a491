import { withoutPossessive } from '../text/english/words.ts';
import { isCapitalized } from '../text/shapes.ts';
import type { Evidence, Reading } from './evidence.ts';
import { type Place, placeOf } from './places.ts';

/** Those who act for a state, in whose place its capital is named. */
const GOVERNING = new Set(
  'government governments authorities officials administration leaders ministry officialdom leadership state'.split(
    ' ',
  ),
);
const ARTICLES = new Set(['the', 'a', 'an', 'in', 'of', 'to', 'from', 'with', 'by', 'for', 'at', 'between', 'and']);
const OWNERS = new Set(['his', 'her', 'its', 'their', 'our', 'the', 'this', 'that']);
const COUNTS = new Set(['two', 'both', '2']);

/** The longest names have five words. */
const LONGEST_NAME = 5;

/** What a side names: states, in order, and the words left over. */
interface Named {
  readonly places: readonly Place[];
  readonly rest: readonly string[];
}

const isCap = isCapitalized;

/** Words of a side with a dotted acronym as one: `U.S.`. */
function joinedWords({ lexemes }: Reading): { key: string; text: string }[] {
  const words: { key: string; text: string }[] = [];
  for (let i = 0; i < lexemes.length; i++) {
    const { key, text, kind } = lexemes[i]!;
    if (kind === 'mark') {
      const last = words.at(-1);
      const inside = key === '.' || key === '-';
      if (inside && last && (last.text.length === 1 || last.key.endsWith('.') || key === '-')) last.key += key;
      continue;
    }
    const last = words.at(-1);
    if (last && (/\.$/.test(last.key) && text.length === 1 ? true : last.key.endsWith('-'))) last.key += key;
    else words.push({ key, text });
  }
  return words;
}

function namedIn(reading: Reading): Named {
  const words = joinedWords(reading);
  const places: Place[] = [];
  const rest: string[] = [];
  for (let at = 0; at < words.length; ) {
    let size = Math.min(LONGEST_NAME, words.length - at);
    let place: Place | undefined;
    for (; size > 0 && !place; size--) {
      const first = words[at]!.key === 'the' ? words[at + 1] : words[at];
      if (!first || !isCap(first.text)) continue;
      const name = words
        .slice(at, at + size)
        .map((w) => w.key)
        .join(' ');
      place = placeOf(withoutPossessive(name));
    }
    if (place) {
      places.push(place);
      at += size + 1;
    } else rest.push(words[at++]!.key);
  }
  const left = rest.filter((w) => !ARTICLES.has(w));
  return { places, rest: left };
}

const meet = (x: Place, y: Place) => x.states.some((state) => y.states.includes(state));
const isGovernment = ({ places, rest }: Named) =>
  places.length === 1 && rest.length > 0 && rest.every((word) => GOVERNING.has(word));
const isBare = ({ places, rest }: Named) => places.length === 1 && rest.length === 0;

/** Two states by their seats, for `two governments`. */
const isPairOfSeats = ({ places, rest }: Named) =>
  places.length === 2 && rest.length === 0 && !meet(places[0]!, places[1]!) && places.every((p) => p.form !== 'people');
const isTwoGovernments = ({ words }: Reading) =>
  words.some((w) => COUNTS.has(w)) &&
  words.every((w) => COUNTS.has(w) || w === 'the' || w === 'governments' || w === 'countries' || w === 'capitals') &&
  words.length > 1;

/** `the capital`, `the Austrian capital`; `his country`. */
const isCapitalPhrase = ({ places, rest }: Named) => places.length < 2 && rest.length === 1 && rest[0] === 'capital';
const isCountryPhrase = (words: readonly string[]) => {
  const said = words.filter((w) => !ARTICLES.has(w) || w === 'the');
  return said.length === 2 && OWNERS.has(said[0]!) && (said[1] === 'country' || said[1] === 'nation');
};

function standsFor(one: Named, two: Named, other: Reading): boolean {
  const [place, second] = [one.places[0], two.places[0]];
  if (!place || !isBare(one)) return false;
  if (isCapitalPhrase(two)) return place.capital && (!second || meet(place, second));
  if (isCountryPhrase(other.words)) return place.form !== 'people';
  if (!second || !meet(place, second)) return false;
  if (isGovernment(two)) return place.form !== 'people';
  return (
    isBare(two) &&
    place.form !== second.form &&
    place.form !== 'people' &&
    (place.form === 'seat' || second.form === 'seat')
  );
}

const isShort = ({ lexemes }: Reading) => lexemes.length > 0 && lexemes.length <= 14;
const couldName = (reading: Reading) => isShort(reading) && reading.lexemes.some((l) => isCap(l.text));

/**
 * A place named by its capital, seat or government: `Tokyo` for `Japan`, `the Kremlin` for `Moscow`, `Vienna` for `the Austrian
 * capital`, `Sofia and Bucharest` for `two governments`.
 */
export function isSeat({ a, b }: Evidence): boolean {
  if (!isShort(a) || !isShort(b) || !(couldName(a) || couldName(b))) return false;
  const [one, two] = [namedIn(a), namedIn(b)];
  if (isPairOfSeats(one) && isTwoGovernments(b)) return true;
  if (isPairOfSeats(two) && isTwoGovernments(a)) return true;
  if (sameSeats(one, two, a, b)) return true;
  return standsFor(one, two, b) || standsFor(two, one, a);
}

/** Two seats of one state: `Moscow`, `the Kremlin`. */
function sameSeats(one: Named, two: Named, a: Reading, b: Reading): boolean {
  const [x, y] = [one.places[0], two.places[0]];
  if (!x || !y || !isBare(one) || !isBare(two) || x.form !== 'seat' || y.form !== 'seat' || !meet(x, y)) return false;
  return x.capital !== y.capital && a.words.join() !== b.words.join();
}

/** The words of a side without possessive endings: `Halden's` and `Halden` are no two names. */
const bareWords = ({ words }: Reading) => words.map(withoutPossessive).join(' ');

/** The places of both sides, when each names one and nothing else. */
function bothPlaces({ a, b }: Evidence) {
  if (!couldName(a) || !couldName(b)) return undefined;
  const [one, two] = [namedIn(a), namedIn(b)];
  const [x, y] = [one.places[0], two.places[0]];
  return x !== undefined && y !== undefined && isBare(one) && isBare(two) ? ([x, y] as const) : undefined;
}

/** The state's other name, without its seat: `Burma` and `Myanmar`, `Britain` and `the UK`. */
export function isSameState(evidence: Evidence): boolean {
  const [x, y] = bothPlaces(evidence) ?? [];
  if (x === undefined || y === undefined || bareWords(evidence.a) === bareWords(evidence.b)) return false;
  return x.form === 'state' && y.form === 'state' && meet(x, y);
}

/** Both sides name a state or its seat and nothing else, and no state is named by both. */
export function isOtherState(evidence: Evidence): boolean {
  const [x, y] = bothPlaces(evidence) ?? [];
  return x !== undefined && y !== undefined && !meet(x, y) && (x.form === 'people') === (y.form === 'people');
}
