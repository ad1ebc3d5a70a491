import { pairsOf } from './pair.ts';

/** Words of the base text that the other version lacks; near misses are lacking words that a rule explains. */
export const cut = pairsOf(`
  cut: The dam[, built by Halden before the war,/] broke at noon.
  cut: The dam broke[ because nobody had looked after it/].
  cut: The [regional /]summit was held in the mill.
  cut: The [old /]dam broke at noon.
  cut: China[, which regards the island as its own,/] reacted angrily.
  cut: The council met [behind closed doors /]in the mill.
  cut: The fish is sold [in the market /]by the pound.
  cut: The dam broke.[ Nobody was hurt in the town below./]
  cut: The men [and women /]of the town slept.
  cut: The [local /]residents heard a boom.
  cut: The boom was heard [in the hills and /]in the town.
  cut: Girl who slapped[ guards/...]
  cut: The boats [that were sold in the spring /]came back.
  cut: The keeper [never spoke of it and /]left.
  attribution: The dam was [probably /]built by monks.
  attribution: The dam broke[, the keeper told Sextant/].
  title: The dam was built by [Mr /]Orlo and his men.
  name: The dam was built by [Anton /]Orlo and his men.
  gloss: The dam of Mara Orlova [(Мара Орлова) /]broke.
  gloss: They met in the Haldish capital[, Torvik,/] in spring.
  wording: He said [that /]the dam was old.
  fact: The dam was [not /]built by monks.
  tense: The men [had /]rowed home.
  punctuation: The men[,/] at dawn, rowed home.
  date: The dam broke in May[ 2025/].
  addition: The dam broke at noon[/ with a loud noise].
`);
