/** What the view draws and counts as tables, to be copied: a row a speaker, an actor or a word, with where it stands. */
import type { Appears, HeardIn, Manner, Place } from '../../engine/index.ts';
import type { PlainTable } from '../shared/plainTable.ts';
import { paragraphName, SIDES, type Side, type Two } from './two.ts';

const onBoth = (two: Two, ...heads: readonly string[]) =>
  SIDES.flatMap((side) => heads.map((head) => `${two.short(side)}: ${head}`));

/** The paragraphs of places, each once, in order. */
const where = (two: Two, side: Side, places: readonly Place[]) =>
  [...new Set(places.map(({ paragraph }) => paragraphName(two, side, paragraph)))].join(', ');

/** Who gets to speak: words quoted and reported, and in which paragraphs. */
export function heardTable(two: Two): PlainTable {
  const cells = (side: Side, heard: HeardIn | undefined) => {
    if (!heard) return ['0', '0', '', ''];
    const { statements } = two.framing.speech[side];
    const said = heard.statements.flatMap((index) => statements[index] ?? []);
    return [
      String(heard.quoted),
      String(heard.reported),
      heard.sure ? '' : 'some only probably',
      where(two, side, said),
    ];
  };
  return {
    heads: ['Speaker', ...onBoth(two, 'words quoted', 'words reported', 'how sure', 'in')],
    rows: two.framing.heard.map((row) => [row.name, ...SIDES.flatMap((side) => cells(side, row[side]))]),
  };
}

/** Where they appear: how often, in headline and lede or not, how far into the text, and in which paragraphs. */
export function actorsTable(two: Two): PlainTable {
  const cells = (side: Side, { places, along, headline, lede }: Appears) => [
    String(places.length),
    headline ? 'yes' : 'no',
    lede ? 'yes' : 'no',
    along.flatMap((at) => (at < 0 ? [] : `${Math.round(100 * at)} %`)).join(', '),
    where(two, side, places),
  ];
  return {
    heads: ['Actor', ...onBoth(two, 'mentions', 'in the headline', 'in the lede', 'along the text', 'in')],
    rows: two.framing.actors.map((row) => [row.name, ...SIDES.flatMap((side) => cells(side, row[side]))]),
  };
}

/** Words that only one leans on: counts, and where. */
export function leaningTable(two: Two): PlainTable {
  const { leaning, corpus } = two.framing;
  return {
    heads: ['Word', ...onBoth(two, 'times', 'in'), ...(corpus ? ['z'] : [])],
    rows: leaning.map((word) => [
      word.word,
      ...SIDES.flatMap((side) => [String(word[side].length), where(two, side, word[side])]),
      ...(corpus ? [word.z?.toFixed(3) ?? ''] : []),
    ]),
  };
}

/** Told how: a row a word, by the class that it is of. */
export function mannerTable(two: Two, classes: Readonly<Record<string, string>>): PlainTable {
  const listed = ({ verbs, hedges, intensifiers }: Manner) => [
    ...verbs.map((verb) => ({ name: classes[verb.class] ?? verb.class, word: verb.lemma, places: verb.places })),
    ...hedges.map((hedge) => ({ name: 'leaves open', ...hedge })),
    ...intensifiers.map((word) => ({ name: 'intensifies', ...word })),
  ];
  const found = { a: listed(two.framing.manner.a), b: listed(two.framing.manner.b) };
  const keys = [...new Set([...found.a, ...found.b].map(({ name, word }) => `${name}\t${word}`))];
  return {
    heads: ['Class', 'Word', ...onBoth(two, 'times', 'in')],
    rows: keys.map((key) => [
      ...key.split('\t'),
      ...SIDES.flatMap((side) => {
        const places = found[side].find(({ name, word }) => `${name}\t${word}` === key)?.places ?? [];
        return [String(places.length), where(two, side, places)];
      }),
    ]),
  };
}
