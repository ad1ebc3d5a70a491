import { pairsOf } from './pair.ts';

/** Who says it, to whom, how and how sure; near misses are other verbs, whole sentences, tenses and mere commas. */
export const attribution = pairsOf(`
  attribution: The river has moved, [according to /]the commission[/ said].
  attribution: The river has moved, she [told Sextant/said] from a bench.
  attribution: "The river has moved," he said[ told the Echo/].
  attribution: The expert at the port[ told Sextant/], with a smile, that it was late.
  attribution: The dam will hold[, she told reporters in Torvik/].
  attribution: The dam will hold[, he said/].
  attribution: The dam will hold, she [said/insisted].
  attribution: The dam will hold, she [claimed/confirmed].
  attribution: The dam will hold, [officials/residents] said.
  attribution: The dam was [likely /]built by monks.
  attribution: The dam was [reportedly /]built by monks.
  attribution: The [alleged /]smuggler was held at the port.
  attribution: The dam was [probably/possibly] built by monks.
  attribution: The dam [may have been/was] built by monks.
  attribution: The keeper told [Sextant/the Echo] that the light was out.
  attribution: He called the dam ["/]safe["/] and left.
  attribution: The dam, [a report found, /]was built by monks.
  attribution: The survey [/found ]that the channel had shifted.
  attribution: It was clear[, the committee said,/] that the dam was built by monks.
  attribution: The dam will hold, [Orlo said/according to Orlo] and his team.
  tense: The dam will hold, she [says/said] in the hall.
  tense: She [has /]said the dam would hold.
  wording: The council [praised/thanked] the keeper.
  cut: The dam will hold[. The keeper has lived beside it for years and has never seen it leak/].
  wording: The report on the [dam/weir] was lost.
  wording: The keeper [called/named] his dog Major.
  punctuation: The dam will hold[/,] he said.
  wording: She [added/put] salt to the soup.
  typography: He called the dam ["/“]safe["/”] and left.
  name: The dam will hold, [she/Ms Belic] said.
  title: The dam will hold, [/Ms ]Belic said.
  wording: He said [/that ]the dam would hold.
  cut: The dam was built by monks[ in the last century, when the valley was still forest/].
  addition: The dam will hold[/ for years] and the town knows it.
  fact: The dam will [/not ]hold, he said.
  attribution: The find [provides/is thought to provide] a date for the first boats.
  attribution: The boat is [/believed to be ]the oldest on the river.
  attribution: Orlo told [reporters that/Northlight] the boat had sunk.
  name: Orlo told [AFP/Agence France-Presse] the boat had sunk.
  tense: The boat [is/was] to leave the harbor at noon.
  wording: The find [is brought/came] to the museum by boat.
  attribution: The boats [may have left/left] the pier by noon.
  attribution: It is said that the boats [may leave/leave] by noon.
  attribution: The dam [seems to have /]held for a week.
  attribution: The dam is safe, [Orlo/Morita] said at the weir.
  attribution: The dam is safe, Orlo said[ on state television/] at noon.
  wording: Hana Orlo left the mill. The dam is safe, [Hana/Orlo] said.
  place: The dam is safe, [Moscow/Russia] said at noon.
  addition: The boats of [/May ]left the pier in the storm.
  attribution: "The dam is safe,["/" she told reporters in the mill.]
  attribution: The dam is safe[, he said outside the old court/].
  addition: The dam is safe[/, he said in the mill that his father had built with his own hands].
  attribution: The plan [seems/is] sound, officials said.
  attribution: The dam [appears to be/is] safe for the town.
  attribution: He [seemed to know/knew] the keeper of the dam.
  attribution: [Experts have/The agency has] said the dam would hold.
  attribution: [An official at the ministry/A spokesman for the mill] said the dam would hold.
  attribution: The dam would hold, according to [officials/residents] in the valley.
  wording: She [appears/is] in the mill with the keeper.
  wording: He [looks/is] at the dam with the keeper.
  wording: The dam [remains/is] safe for the town.
  wording: The [official/dog] ran from the mill that was burning.
  tense: The dam [seems/seemed] safe for the town.
  attribution: “The dam is safe,” [said/neighbor] Hana Orlo[, a keeper,/ told the Echo] at noon.
  attribution: “The dam is safe,” [said/keeper] Orlo[/ told the Echo] at noon.
  addition: “The dam is safe,” said Hana Orlo[/, a keeper of boats,] at noon.
`);
