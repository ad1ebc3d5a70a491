import { pairsOf } from './pair.ts';

/** Marks that come, go or move; near misses change what is said, or who says it. */
export const punctuation = pairsOf(`
  punctuation: She met her predecessor[/,] Hana Belic, at the mill.
  punctuation: They called the dam “safe[”,/,”] and left.
  punctuation: They called the dam “safe[”./.”]
  punctuation: The dam broke[;/,] and nobody slept.
  punctuation: The dam broke[,/ –] and nobody slept.
  punctuation: The dam[,/] however[,/] broke.
  punctuation: The boats, the nets[/,] and the ropes were lost.
  punctuation: The dam broke[!/.]
  punctuation: The dam [(/]an old one[)/] broke.
  punctuation: [- /]Bitter years for the port
  punctuation: The dam broke[:/,] the port was shut.
  punctuation: The town[,/] it is said[,/] slept.
  punctuation: The keeper said[,/] the dam broke.
  punctuation: The keeper asked who broke the dam[?/.]
  typography: The dam [-/–] an old one [-/–] broke.
  typography: He said [“/"]no[”/"] to the port.
  attribution: He called it a [“/]safe[”/] dam.
  fact: The dam held [418/4.18] tons of water.
  fact: The dam held at [-5/5] degrees.
  wording: The dam broke [and/but] nobody slept.
  addition: The dam broke[/, they fled] and nobody slept.
  cut: The dam[, an eyesore to many in the town,/] broke.
  name: The dam of Ro [Min Suk/Min-suk] broke.
  spelling: The dam [didn't/did not] break.
  wording: The dam rose by [far/much] in a day.
  typography: The re[-/]election of the mayor is near.
`);
