import { pairsOf } from './pair.ts';

/** The verb's tense, aspect or mood; near misses are other verbs, nouns in the plural, denials and agreement. */
export const tense = pairsOf(`
  tense: The talks in Torvik [was/is] heated and long.
  tense: The ministers [will/were to] have dinner in the mill.
  tense: The ministers [will ask/would ask] for more boats.
  tense: The light [is/was] still out in the harbor.
  tense: The crater [had/has] a radius of some feet.
  tense: The girl [had been/was] shot at from the roof.
  tense: The rock fell apart or [was/been] buried in the sand.
  tense: A second storm could [not be/not have been] ruled out.
  tense: She [sees/saw] no reason to stop.
  tense: The keepers [had /]rowed home before noon.
  tense: Nobody [has /]reported a streak of light.
  tense: The ministers [meet/met] at the mill with a guard.
  tense: The port [warns/warned] of thick fog.
  tense: We [shall/will] print the old map again.
  tense: The town [denied/has denied] that the boat was lost.
  tense: They [are meeting/met] the envoy at the mill.
  tense: The boats [wait/waited] for the tide.
  wording: The ministers [met/saw] the envoy at the mill.
  wording: The paper praised the [soldier/soldiers] on the bridge.
  fact: The ministers [did/did not] meet the envoy at the mill.
  wording: The [report/reports] on the dam came late.
  spelling: The map [isn't/is not] right, said the keeper.
  wording: They [agreed on/kept to] the plan.
  wording: The boat they [are/own] is old.
  wording: The [building/build] of the dam was slow.
  attribution: The dam [may be/is] the oldest of the coast.
  attribution: The dam is old, he [said/warned].
  spelling: The map was [learned/learnt] by heart.
  fact: The price of herring [rises/falls] in the winter.
  wording: The envoy [is/remains] in the town.
  cut: The envoy was [once /]in the town.
  wording: The town [needs/wants] a new weir.
  tense: The boats of the port [are leaving/leave] the pier at noon.
  wording: The [meeting/meet] of the rowers was in the mill.
`);
