import { pairsOf } from './pair.ts';

/** A state by its capital, seat or government; near misses are other states, other forms of one name, people, and towns. */
export const place = pairsOf(`
  place: Talks with [Japan/Tokyo] were put off again.
  place: Relations with [Washington/the United States] were strained.
  place: Relations with [Washington/the U.S.] were strained.
  place: The protest was lodged with [Moscow/the Kremlin] at dawn.
  place: The protest was lodged with [Russia/the Kremlin] at dawn.
  place: The pact with [Brussels/the European Union] expires in June.
  place: The pact with [Brussels/the EU] expires in June.
  place: The spokesman for [Downing Street/the British government] shrugged.
  place: It was said that [Managua/Nicaraguan authorities] would ask for help.
  place: They meet in [the Austrian capital/Vienna] in a month.
  place: The letter went to [the Bulgarian government/Sofia] by mule.
  place: The letter went to [Bulgaria/Sofia] by mule.
  place: The island was claimed by [two governments/Sofia and Bucharest] at once.
  place: The note from [Pyongyang/North Korea] was brief.
  place: The note from [South Korea/Seoul] was brief.
  place: They spoke of a visit to [Sofia/the capital] in May.
  place: The law was drafted in [London/Whitehall] last autumn.
  fact: Talks with [Tokyo/Seoul] were put off again.
  fact: Talks with [Japan/South Korea] were put off again.
  fact: The envoy was recalled from [Cairo/Tunis] in haste.
  name: Relations with [the United States/the US] were strained.
  name: The refugees came from [Burma/Myanmar] on foot.
  name: They met in [Kyiv/Kiev] in a month.
  name: [Romania's/The Romanian] state secretary for waters agreed.
  name: The pact with [the EU/the European Union] expires in June.
  typography: The ship sailed for the [Far/far] East in fog.
  wording: The island lies near [the town/the weir] of the crows.
  wording: They spoke of a visit to [the coast/the hills] in May.
  gloss: The mayor of Vienna[, Austria,/] was not amused.
  wording: [Washington/Orlo] apples were sold at the fair.
  wording: The coach of [Jordan/the juniors] resigned.
  wording: The players from [Georgia/the south] were late.
  wording: [Officials/Authorities] closed the road to the mill.
`);
