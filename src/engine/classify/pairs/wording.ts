import { pairsOf } from './pair.ts';

/** Other words in the same place; near misses are what a rule explains. */
export const wording = pairsOf(`
  wording: The row was [triggered/prompted] by the map.
  wording: The row was about a [loud/strange] noise.
  wording: The ministers [called on/met] the envoy.
  wording: The ministers spoke of tides [as well as/and] boats.
  wording: He said [/that ]the dam was old.
  wording: The mayor said [/that ]the storm was near.
  wording: The bees have not been [informed/told] of it.
  wording: The only [person to live on/inhabitant of] the island is old.
  wording: The ferry stops at [the town's/a small] pier.
  wording: The dog was [called/named] Major.
  wording: They [queue/line up] at the counter.
  wording: The swans [fended off/pushed back] the gulls.
  wording: The owl [stood/sat] by in silence.
  wording: The [tunnel/road] is open again.
  wording: The keeper is [tall/thin] and quiet.
  tense: The keeper [is/was] tall and quiet.
  spelling: The [colour/color] of the barge is new.
  cut: The keeper is tall[ and quiet/].
  addition: The keeper is tall[/ and quiet].
  name: The keeper met [Kyiv/Kiev] fans at the pier.
  fact: The keeper is [not /]tall.
  title: The keeper met [/Mr ]Orlo at the pier.
  attribution: The keeper, [a witness said, /]is tall.
  number: The keeper has [three/3] boats.
  date: The keeper left on [Jan. 13/13 January].
  typography: The keeper [will not/will  not] leave.
  order: The keeper is [tall and quiet/quiet and tall].
`);
