import { pairsOf } from './pair.ts';

/** The same words in another order; near misses are a word more, another name order, or words of another paragraph. */
export const order = pairsOf(`
  order: The court [on Monday /]charged the old keeper[/ on Monday] with theft.
  order: The town is calmer [to the north /]than [was /]Orlo[/ was to the north].
  order: [In the spring, /]the swans will come again[/ in the spring].
  order: The keeper [slowly /]rowed the boat[/ slowly] to the pier.
  order: It was [late and dark/dark and late] in the harbor.
  order: The boats were [old but sound/sound but old] in the end.
  order: The men [sang and drank/drank and sang] until dawn.
  order: The port pays for [boats and nets/nets and boats] every year.
  order: He [quietly left/left quietly] the mill.
  order: The ferry [was here/here was] at dawn.
  order: The envoy brought [bread and wine/wine and bread] to the mill.
  order: The [big red/red big] barge sank.
  order: They will [then return/return then] to the coast.
  name: The crowd cheered [Hana Morita/Morita Hana] at the pier.
  attribution: The dam will hold, [Orlo said/according to Orlo] of the port.
  cut: The keeper [slowly /]rowed the boat to the pier.
  addition: The keeper rowed the boat[/ slowly] to the pier.
  wording: The men [sang/drank] until dawn.
  punctuation: The men[/,] at dawn[/,] left the mill.
  wording: He [quietly left/fled from] the mill.
  cut: The envoy brought [bread and wine/wine] to the mill.
  typography: The [Men Sang/men sang] until dawn.
  wording: The boats were [old but sound/new and sound] in the end.
  tense: The ferry [was/is] here at dawn.
  fact: The ferry carried [20 men and 10 goats/10 men and 20 goats] at dawn.
  order: He [then /]left the mill[/ then] for the harbor.
  wording: [Moor beat Ford/Ford beat Moor] in the race on the river.
  wording: The ferry from [Torvik to Halden/Halden to Torvik] sank at the pier.
  order: They saw the [/keeper's ]lamp[ of the keeper/] at dawn.
  order: They saw the [lamp of the keeper/keeper’s lamp] at dawn.
  order: It was the [/keepers’ ]lamps[ of the keepers/] that burned.
  wording: They saw the [lamp of the keeper/pilot's lamp] at dawn.
  cut: They saw the lamp[ of the keeper/] at dawn.
  order: [Moor and Ford/Ford and Moor] left the mill by the back door.
`);
