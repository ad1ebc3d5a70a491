import { pairsOf } from './pair.ts';

/** The same characters in another dress; near misses change a mark, a figure, a letter or a name. */
export const typography = pairsOf(`
  typography: The [keeper's/keeper’s] light was out.
  typography: The light [-/–] it was old [-/–] went out.
  typography: The light went out[.../…] and nobody knew.
  typography: The light went out in[ /\u00a0]the storm.
  typography: The [dis\u00adaster/disaster] was near.
  typography: The ["/“]light["/”] went out.
  typography: The ['/‘]light['/’] went out, they say.
  typography: The Northern [peninsula/Peninsula] shook for an hour.
  typography: [Keeper leaves light/Keeper Leaves Light] in the storm.
  typography: About ten [per cent/percent] of the boats were lost.
  typography: The towns [co-operate/cooperate] with the port.
  typography: The towns have an [online/on-line] chart.
  typography: They [can not/cannot] leave the harbor.
  typography: [NASA/Nasa] had seen the light from above.
  punctuation: The light went out[,/;] and nobody knew.
  punctuation: The light went out[/,] and nobody knew.
  punctuation: He said “the light went out[”./.”]
  attribution: He called the light [“/]old[”/] and left.
  name: The light was kept by Ro [Min Suk/Min-suk] for years.
  name: The light was kept by [Zoe/Zoë] Lindt for years.
  spelling: The [neighbour/neighbor] kept the light.
  fact: The light was kept by [12/120] men.
  fact: The light was kept by [4.5/45] men.
  wording: The light was kept by a [man/maid] of the town.
  wording: The light was kept by [wise/old] men.
  cut: The light was kept by [the /old ]men.
  typography: [Co-author/Coauthor] Lena Morita wrote of the mill. Her co-author was Anton Orlo.
  name: [Al-Marsh/Almarsh] lay in the valley. A mill stood there.
`);
