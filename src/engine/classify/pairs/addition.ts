import { pairsOf } from './pair.ts';

/** Words that the base text does not have; near misses are added words that a rule explains. */
export const addition = pairsOf(`
  addition: The dam[/, built by Halden before the war,] broke at noon.
  addition: The dam broke[/ because nobody had looked after it].
  addition: The [/potent ]symbol of the town fell.
  addition: The dam [/near the mill ]broke at noon.
  addition: The guard was shot [/in the leg ]with an arrow.
  addition: The council met [/behind closed doors ]in the mill.
  addition: Honey is sold [/in the market ]by the pound.
  addition: The dam broke.[/ Nobody was hurt in the town below.]
  addition: The men [/and women ]of the town slept.
  addition: The boom was heard [/in the hills and ]in the town.
  addition: The [/resulting ]crater was deep.
  addition: Girl who slapped[.../ guards]
  addition: The boats [/that were sold in the spring ]came back.
  addition: The keeper[/, tired and pale,] left.
  attribution: The dam was [/likely ]built by monks.
  attribution: The dam broke[/, the keeper told reporters].
  title: The dam was built by [/Dr ]Orlo and his men.
  name: The dam was built by [/Anton ]Orlo and his men.
  gloss: The dam of Mara Orlova [/(Мара Орлова) ]broke.
  gloss: The light was seen outside [/the capital, ]Torvik at night.
  wording: He said [/that ]the dam was old.
  fact: The dam was [/never ]built by monks.
  tense: The men [/had ]rowed home.
  punctuation: The men[/,] at dawn, rowed home.
  date: The dam broke in May[/ 2025].
  cut: The dam broke at noon[ with a loud noise/].
`);
