import { pairsOf } from './pair.ts';

/** Another day, amount, place or person, a denial; near misses tell the same otherwise, or are not sure to be another fact. */
export const fact = pairsOf(`
  fact: The council met on [Tuesday/Thursday] in Dunlin Falls.
  fact: The boat carried [12/20] goats to the island.
  fact: The dike was [/not ]repaired in time.
  fact: The keeper [saw/did not see] the light fail.
  fact: The keeper [never /]heard the horn that night.
  fact: There was [no/a] sign of the missing barge.
  fact: The price of herring [rose/fell] 4 percent in a week.
  fact: The price of herring was [up/down] 4 percent in a week.
  fact: The fund lost [millions/billions] on the canal.
  fact: [All/Some] of the villagers left the hall.
  fact: [Most/Few] residents had heard the boom.
  fact: [Most /]residents had heard the boom before dawn.
  fact: The talks were held in [Sofia/Vienna] behind closed doors.
  fact: The envoy flew on to [Japan/China] on the same plane.
  fact: The barge was owned by [Anna Moor/Anna Ford] and her sons.
  fact: The barge was steered by [Mr Moor/Mr Ford] and his sons.
  fact: The party [won/lost] the seat it had held for years.
  fact: The motion was [approved/rejected] by the council.
  fact: The [northern/southern] bank is silting up.
  fact: Two men were [killed/injured] when the crane fell.
  spelling: The keeper [didn't/did not] see the light fail.
  typography: The keeper [cannot/can not] see the light fail.
  wording: The keeper [saw/noticed] the light fail.
  wording: He looked [up/away] when the horn was heard.
  wording: The [many/several] swans on the weir were counted.
  date: The council met [Tuesday/yesterday] in Dunlin Falls.
  number: The boat carried [twelve/12] goats to the island.
  place: The talks will be resumed by [Tokyo/Japan] in spring.
  name: The talks were held in [Kiev/Kyiv] behind closed doors.
  name: The barge was owned by [Anna Moor/Moor] and her sons.
  name: The barge was steered by [Hristo Zhitarov/Christo Jitarov] for years.
  wording: The plan was [good/sound] for the valley.
  wording: Nobody [knows/can tell] how the owl got in.
  typography: The [Northern/northern] bank is silting up.
  title: The barge was steered by [Mr Moor/Captain Moor] for years.
  wording: The fire was [large/fierce] and seen from afar.
  fact: He [never/always] left the mill by the back door.
  fact: The mill by the river is [safe/unsafe] now.
  fact: The [eastern/western] mill was shut for the night.
  fact: The keeper left with his [son/daughter] at noon.
  fact: [Both/Neither] of the boats left the pier.
  fact: The keeper left [before/after] the vote.
  wording: The [rest/unrest] of the town was told in the mill.
  wording: He [covered/discovered] the boat in the mill.
  wording: He was [tied/untidy] when they came to the mill.
`);
