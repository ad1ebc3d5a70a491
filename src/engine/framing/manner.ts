import { isHedge } from '../text/english/reporting.ts';
import { listed } from '../text/english/words.ts';
import type { Manner, Place } from './model.ts';
import type { Read } from './reading.ts';

/** Words that leave something open, beside those that edits are judged by; own list, after Hyland (2005) as used by Recasens and others (2013). */
const OPEN = listed(
  'may might could appears appeared appear seems seemed seem suggests suggested roughly approximately around about nearly almost',
);
const INTENSIFIERS = listed(
  'very extremely highly deeply sharply dramatically massively hugely enormously utterly totally completely absolutely bitterly ' +
    'fiercely furiously angrily heated brutal shocking stunning dramatic massive huge enormous unprecedented historic ' +
    'amazingly remarkably astonishing incredible severe dire bitter fierce vicious savage horrific terrible devastating ' +
    'staggering soaring plunging skyrocketing ever crucial vital much-needed mysterious',
);

type Counted = { readonly word: string; readonly places: Place[] };

/** How an article tells, outside of what it quotes. */
export function mannerOf({ spoken: { units, statements } }: Read): Manner {
  const hedges = new Map<string, Counted>();
  const intensifiers = new Map<string, Counted>();
  for (const { pieces, paragraph } of units)
    pieces.forEach(({ key, start, end, capital }, i) => {
      if (capital && i > 0) return;
      const place = { paragraph, start, end };
      if (isHedge(key) || (OPEN.has(key) && !(key === 'may' && capital))) count(hedges, key, place);
      else if (INTENSIFIERS.has(key)) count(intensifiers, key, place);
    });
  const verbs = new Map<string, { class: Manner['verbs'][number]['class']; lemma: string; places: Place[] }>();
  const seen = new Set<number>();
  for (const { verb, paragraph } of statements) {
    if (!verb || seen.has(verb.start)) continue;
    seen.add(verb.start);
    const known = verbs.get(verb.lemma) ?? { class: verb.class, lemma: verb.lemma, places: [] };
    verbs.set(verb.lemma, known);
    known.places.push({ paragraph, start: verb.start, end: verb.end });
  }
  const most = (x: { places: readonly Place[] }, y: { places: readonly Place[] }) => y.places.length - x.places.length;
  return {
    verbs: [...verbs.values()].sort((x, y) => most(x, y) || (x.lemma < y.lemma ? -1 : 1)),
    hedges: [...hedges.values()].sort((x, y) => most(x, y) || (x.word < y.word ? -1 : 1)),
    intensifiers: [...intensifiers.values()].sort((x, y) => most(x, y) || (x.word < y.word ? -1 : 1)),
  };
}

function count(into: Map<string, Counted>, word: string, place: Place): void {
  const known = into.get(word) ?? { word, places: [] };
  into.set(word, known);
  known.places.push(place);
}
