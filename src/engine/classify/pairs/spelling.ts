import { pairsOf } from './pair.ts';

/** British and American spellings, contractions; near misses look alike and are other words. */
export const spelling = pairsOf(`
  spelling: They sailed [towards/toward] the light.
  spelling: The [neighbours/neighbors] share a yard.
  spelling: The town is not [favouring/favoring] one side.
  spelling: The map was [recognised/recognized] by both.
  spelling: The [defence/defense] of the harbor is old.
  spelling: They [didn't/did not] see the light.
  spelling: [It's/It is] late for the boats.
  spelling: The barge [travelled/traveled] by night.
  spelling: The [grey/gray] swans left first.
  spelling: The talks on [denuclearisation/denuclearization] failed.
  spelling: The fishing [licences/licenses] were lost.
  spelling: The crater was measured in [metres/meters] by hand.
  spelling: Rain was [fuelling/fueling] the flood.
  spelling: He [learnt/learned] the map by heart.
  spelling: They [won't/will not] leave the harbor.
  fact: The fund lost a [million/billion] on the canal.
  fact: He was [hired/fired] by the port.
  wording: The net was [filled/filed] by the men.
  wording: They won a [prise/prize] in the fair.
  wording: They came [for/four] the boats.
  wording: The [stories/stores] of the dam are old.
  tense: The barge [travels/travelled] by night.
  typography: The towns [co-operate/cooperate] with the port.
  typography: The barge carries [Percent/percent] signs.
  name: The barge carries [Kyiv/Kiev] to mind.
  name: The barge carries [Zhitarov/Jitarov] home.
  wording: The barge [sank/stank] in the night.
  wording: The [harbor/dock] of the town is old.
`);
