import { pairsOf } from './pair.ts';

/** The same name in another form; near misses are other names, titles, spellings or mere capitals. */
export const name = pairsOf(`
  name: The envoy met Prime Minister Ro [Min Suk/Min-suk] at the weir.
  name: The ferry was stopped near [Kamenvir/Kamen Vir] at dawn.
  name: Sorin [Vaduceanu/Văduceanu] said the map was wrong.
  name: The road to [Nebi/Nabi] Orlan was closed by snow.
  name: The talks were moved from [Kiev/Kyiv] to the coast.
  name: The book was signed by [Zhitarov/Jitarov] in the hall.
  name: The convoy left for [al-Harun/el-Harun] in the night.
  name: The mayor thanked [Mohammed/Muhammad] Darin for the boats.
  name: The crowd cheered [Sanae Morita/Morita Sanae] at the station.
  name: The rules of the [European Fishing Union/EFU] hold for both banks.
  name: The report by the [LRBC/Lower River Boundary Commission] runs to 90 pages.
  name: The letter was sent by [Hana /]Morita to the council.
  name: The keeper told Anton[ Belic/] that the light was out.
  name: The work of the [Halden /]Institute of Tides is paid by the port.
  name: The driver said that [she/the girl] was asleep in the van.
  name: For weeks [they/the two ministers] have met at the old mill.
  name: After the vote [he/Orlo] left by the back door.
  name: The commission was founded in spring. The [LRBC/commission], short for Lower River Boundary Commission, has no boats.
  name: The paper praised [Orlo and Morita/the two] for their calm.
  name: The flags of [North Halden's/the North Haldenian] fleet were lowered.
  name: A storm hit [Saint-Malin/Saint Malin] on the coast.
  name: The singer [Zoë/Zoe] Lindt has lost her voice.
  fact: The barge belongs to [Anna Moor/Anna Ford] and her sons.
  title: The barge was steered by [Moor/Mr Moor] for years.
  spelling: The doors of the Tidal [Centre/Center] were shut.
  typography: The doors of the Tidal [institute/Institute] were shut.
  wording: The speech of the [driver/guard] was short.
  wording: The bank gave [it/a boat] to the town.
  wording: The harbor of [Torvik/Halden] is frozen.
  wording: The song was written by [Marin/Moran] in a week.
  wording: The song was written by [Mario/Maria] in a week.
  cut: The fish was sold in the[ Saturday/] market.
  addition: The mayor said [/many ]fishermen were at sea.
  wording: The road passes a [small/narrow] bridge.
  attribution: The bridge is shut, [officials/analysts] said.
  punctuation: The road leads to Torvik[/,] Halden and the sea.
  date: The road was closed on [Jan. 13/13 January] by snow.
  wording: The boats of [the/our] neighbors were burnt.
  wording: The dog barked at [him/a stranger] all night.
  name: The crowd went to [al-Darun/Al Darun] at night.
  name: The crowd thanked [Saleh bin Nader/Saleh Nader] at night.
  cut: They drank the wine of the [old /]Nader house at night.
`);
