import { pairsOf } from './pair.ts';

/** A short explanation on one side only; near misses are clauses, items of a list, sources and figures. */
export const gloss = pairsOf(`
  gloss: The singer Mara Orlova[ (Мара Орлова)/] was seen on the pier.
  gloss: The painter Ro Min-suk [(盧民錫) /]was seen on the pier.
  gloss: The Lower River Boundary Commission [(LRBC) /]met in the mill.
  gloss: "It would be a loss for [/\\[North\\] ]Halden and its people," she said.
  gloss: The ship follows the deepest channel[, the thalweg,/] to the sea.
  gloss: They will meet in the Haldish capital[, Torvik,/] in spring.
  gloss: A light was seen in the sky outside [/the capital, ]Torvik for an hour.
  gloss: The swans live off [the northern town of /]Torvik in winter.
  gloss: The swans live on [the island of /]Torvik in winter.
  gloss: The people call it ostrov[ (island)/] and laugh.
  gloss: The Lower River Boundary Commission[ (LRBC)/, or LRBC,] met in the mill.
  gloss: A bowl of brodet[, a fish stew,/] was put on the table.
  gloss: The band played a rebetiko[, an old song of the harbors,/] for the guests.
  gloss: The bridge at Torvik[, the old capital,/] is closed.
  gloss: The village of Ostrov[ \\[Crow Island\\]/] was flooded.
  gloss: He plays the gadulka [(a kind of fiddle) /]at weddings.
  cut: The village, [which stands on poles, /]was flooded.
  cut: The village of Ostrov was flooded[, and nobody was there/].
  cut: The envoy brought eggs[, the bread/] and some milk to the table.
  cut: The mayor left the hall[, tired and pale,/] before the vote.
  cut: The mayor left the hall[ (he was not asked to stay)/] before the vote.
  addition: The bridge at Torvik[/, in the far north,] is closed.
  attribution: The bridge at Torvik is closed[, the port said/].
  title: Hana Belic[, the foreign minister,/] left the hall.
  wording: The swans live [on/off] the island in winter.
  punctuation: The people call it [(/]the island[)/] and laugh.
  name: The people of [North /]Halden laugh at it.
  cut: The bridge at Torvik is closed[ because of the ice/].
  gloss: "He ate [/\\[smoked\\] ]eel at noon," she said.
  gloss: The keeper lives in Torvik[, a town in the north,/] with his dog.
  cut: The keeper lives in Torvik[, in the north,/] with his dog.
  cut: The keeper lives in Torvik[, a town that lost its port,/] with his dog.
`);
