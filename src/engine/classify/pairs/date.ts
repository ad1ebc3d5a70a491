import { pairsOf } from './pair.ts';

const tuesday = { year: 2026, month: 1, day: 13 };
const friday = { year: 2026, month: 1, day: 16 };
const wednesday = { year: 2026, month: 1, day: 14 };

/** A day, month or year told otherwise; near misses are other days, days on one side, and figures that are no days. */
export const date = [
  ...pairsOf(
    `
    date: The mill burned down [last Friday/on January 9] in the rain.
    date: They meet [tomorrow/on Saturday] in the mill.
    fact: They meet [tomorrow/on January 18] in the mill.
    `,
    { a: friday, b: friday },
  ),
  ...pairsOf(
    `
    date: The mayor of Orrin Bay resigned [Tuesday/yesterday] after the vote.
    date: The ferry sank [on Tuesday/last night] off Fennmouth.
    date: Divers will return [on Jan 14/today] to the wreck.
    date: The harbor froze on [Jan. 12/Monday] for the first time.
    date: The bridge opened [last year/in 2025] and closed again.
    date: Talks broke down in [December/December 2025] over tolls.
    fact: The mayor of Orrin Bay resigned [Monday/yesterday] after the vote.
    fact: The ferry sank on [Jan. 11/Monday] off Fennmouth.
    fact: The bridge opened [last year/in 2024] and closed again.
    fact: Divers go down [tomorrow/on Jan 16] to the wreck.
    date: The mill burned down [a week ago/on January 6] in the rain.
    date: The fair opened on [3 March/March 3, 2025] in the rain.
    fact: The fair opened on [3 March/March 3, 2023] in the rain.
    fact: They row [last Friday's/next Friday's] race in the harbor.
    `,
    { a: tuesday, b: wednesday },
  ),
  ...pairsOf(`
    date: The council met [Tuesday/yesterday] in Dunlin Falls.
    date: The court sits on [November 5/5 November] in Ambleport.
    date: The court sits on [November/Nov.] 5 in Ambleport.
    date: He was jailed [in 2025/last year] for smuggling eels.
    date: The mine closed in [March/March 2024] for repairs.
    date: The storm hit late on Saturday[/ night, local time].
    date: The storm passed the coast [/on ]Saturday night.
    date: The survey ended in [the spring of 2024/spring 2024] near the weir.
    date: Fog [Tuesday /]closed the port[/ yesterday].
    date: The train left at [3 p.m./3pm] with no driver.
    date: The fair runs from [5 to 7 October/October 5-7] in the old mill.
    date: The dam was begun in [the 1990s/1994] and never finished.
    date: Her first novel came out [two years ago/in 2024] in Kamenvir.
    date: The law took effect on [13 January 2026/January 13, 2026] at noon.
    date: The fair runs from [May 3 to 7/3-7 May] in the harbor.
    date: The dam broke in [the 1980s/the eighties] by itself.
    fact: The fair runs from [May 3 to 7/3-9 May] in the harbor.
    fact: The fair runs from May 28 to June [3/4] in the harbor.
    fact: The train left at [3 p.m./3 a.m.] with no driver.
    fact: The fair is open [3pm to 5pm/3 p.m. to 6 p.m.] on Friday.
    fact: On January 3 the price of eels rose from 3 to [5/6] crowns.
    fact: The council met on [Tuesday/Wednesday] in Dunlin Falls.
    fact: The court sits on [November 5/November 6] in Ambleport.
    fact: The mine closed in [2023/2024] for repairs.
    fact: The mine closed in [March/April] for repairs.
    fact: The train left at [3 p.m./4 p.m.] with no driver.
    fact: The storm hit on Saturday [morning/night] without warning.
    cut: The minister said [Sunday /]that the harbor was safe.
    addition: The committee studied the crater[/ on Monday] with care.
    order: The council [on Monday /]voted to sell the pier[/ on Monday].
    number: The strike lasted [fourteen days/two weeks] in all.
    wording: The strike [began/started] on Monday in the yards.
    typography: [Monday’s/Monday's] raid left nobody hurt.
    wording: He was president [since/until] 2019 of the chess club.
    wording: It rained for [37 years/a lifetime] on that roof.
    tense: He [may/might] march on the mill in the morning.
    date: The mill closed on [3\\/4\\/2025/April 3, 2025], officials said.
    date: The mill closed on [3\\/4\\/2025/March 4, 2025], officials said.
    date: The mill closed on [3\\/4\\/2025/3.4.2025], officials said.
    date: The mill closed on [13\\/4\\/25/April 13], officials said.
    date: The mill closed on [New Year's Eve/December 31], officials said.
    date: The mill closed on [Christmas Day/December 25], officials said.
    date: The mill closed on [the Fourth of July/July 4], officials said.
    date: The mill ran [from 1989 to 2004/between 1989 and 2004], officials said.
    date: The mill ran [from 1989 to 2004/in 1989-2004], officials said.
    date: The mill is open [from Monday to Friday/Monday-Friday], officials said.
    fact: The mill closed on [3\\/4\\/2025/March 5, 2025], officials said.
    fact: The mill closed on [the Fourth of July/July 5], officials said.
    fact: The mill ran between June 3 and [5/6], officials said.
    fact: The mill closed on [New Year's Eve/Dec. 30], officials said.
    fact: The mill closed on [New Year's Eve/New Year's Day], officials said.
    fact: The mill ran from 1989 [to 2004/to 2005], officials said.
    wording: The mill closed on [Lunar New Year's Day/January 1], officials said.
    wording: The mill ran in [1989 and 2004/1989-2004], officials said.
    wording: The mill closed at [Christmas/December 24], officials said.
  `),
];
