import { pairsOf } from './pair.ts';

/** An amount told otherwise; near misses are other amounts, other measures, dates, and words that only look like figures. */
export const number = pairsOf(`
  number: The boat carried [three/3] goats to the island.
  number: The fund paid [$35 million/US$35m] for the mill.
  number: The fund paid [2,900 euros/€2,900] for the mill.
  number: About [1,200/1 200] people signed the petition.
  number: The crater had a radius of [12 meters (39 feet)/39 feet] at most.
  number: The crater was [12 metres/39 feet] wide at the rim.
  number: The island of 38 hectares [(94 acres) /]is silting up.
  number: Turnout was [12 percent/12%] in the valley.
  number: Turnout was [half/50 per cent] in the valley.
  number: The survey cost [1.4 million/1,400,000] crowns to print.
  number: It was the [third/3rd] flood of the season.
  number: [Twenty-one/21] beekeepers came to the hearing.
  number: The horse trotted [two miles/3.2km] along the dike.
  number: The tower leans by [six inches/15 centimetres] to the north.
  number: The choir sang for [90 minutes/an hour and a half] in the rain.
  number: The wind reached [60mph/60 miles per hour] at the pier.
  number: A blast as of 1 [ton/tonne] of powder woke the town.
  number: Nearly [a dozen/12] swans were counted on the weir.
  number: She won a prize of [two hundred and fifty/250] crowns.
  number: The water was at [25C/77F] in the bay.
  fact: The boat carried [three/four] goats to the island.
  fact: The fund paid [$35 million/$35 billion] for the mill.
  fact: The census counts [112/121] people on the island.
  fact: The crater was [12 metres/12 feet] wide at the rim.
  fact: The crater was [12 metres/50 feet] wide at the rim.
  fact: It was the [third/fourth] flood of the season.
  fact: Turnout was [12 percent/21 percent] in the valley.
  fact: Rates rose by [two percent/two percentage points] in May.
  fact: The pit has a [radius/diameter] of 12 metres now.
  fact: The fund paid [$35 million/€90 million] for the mill.
  date: The court sits on [January 13/13 January] in Ambleport.
  spelling: The crater is 12 [meters/metres] wide at the rim.
  cut: The ship, 90 feet long[ and 12 feet wide/], was towed in.
  addition: Goats[/ and 14 sheep] were moved to the island.
  wording: The boat carried [many/numerous] goats to the island.
  wording: [Hundreds/Crowds] came to see the owl.
  typography: The second[-/ ]hand shop was closed.
  fact: The census counts [thousands/millions] of crows.
  wording: [One/A] witness saw the goats swim.
  number: She ran the river race in [2 hours, 1 minute and 39 seconds/2:01:39] on Sunday.
  number: The mill clock was late by [1 minute, 18 seconds/one minute and 18 seconds] all week.
  number: Up to [38cm (15in)/15 inches (38 centimeters)] of rain may fall on the hills.
  number: The plank is [15in/15 inches] wide.
  fact: She ran the river race in [2 hours, 1 minute and 39 seconds/2:01:49] on Sunday.
  fact: The thief took [$6 million/$6.3m (£4.9m)] from the fund.
  number: The [36-year-old/36-year old] keeper left the mill.
  number: The vote was [52 to 48/52-48] in the mill.
  number: Of the boats [one in three/a third] left the mill.
  number: They sang for [half an hour/30 minutes] in the mill.
  number: The boat carried [1.5m/1.5 million] eels to the island.
  date: He ruled in the valley [1989-2004/1989 to 2004] by himself.
  typography: The [three-year-old/three-year old] boat left the mill.
  fact: Of the boats [one in three/one in four] left the mill.
  fact: The prize of [£1,000/€1,000] was lost in the mill.
  fact: The [F-16/F-35] flew over the mill.
  fact: The water was at [-5C/5C] in the bay.
  wording: The boat carried [1.500/1,500] eels to the island.
  fact: She ran the river race in 2 hours, 1 minute and [39/41] seconds on Sunday.
  number: They say that a loaf of it costs [50p/50 pence] at the mill.
  number: They say that a loaf of it costs [50p/£0.50] at the mill.
  number: They say that a loaf of it costs [50c/50 cents] at the mill.
  fact: They say that a loaf of it costs [50p/£50] at the mill.
  fact: They say that a loaf of it costs [50p/60 pence] at the mill.
  wording: They say that a loaf of it costs [50 cents/50 pence] at the mill.
  wording: The price of it rose [from 5 to 10/between 5 and 10] percent.
`);
