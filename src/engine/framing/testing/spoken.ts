/**
 * Invented stories with what is said in them, and by whom, set by hand: what `speakers.test.ts` measures.
 *
 *     [~Mara Ostrell: "We will rebuild the pier,"] she said.
 *
 * A statement stands in brackets behind its speaker: a direct quotation with its marks, a reported one without the `that` before and
 * the stop or comma behind it, attribution in the middle included. `~`: the speaker stands behind a pronoun or a description, so only
 * probably. `?`: words in quotation marks for which nobody is named. Headlines are not read for statements.
 */
export const BUILT_WITH: readonly string[] = [
  `Pier to be rebuilt after storm, mayor says
DUNMORE, Norland (Sextant) — [Mara Ostrell: The pier at Dunmore will be rebuilt by spring], Mayor Mara Ostrell said Tuesday, three weeks after a storm tore it in two.
[Mara Ostrell: "We will rebuild the pier, plank by plank,"] Ostrell told reporters outside the town hall. [Mara Ostrell: "Nobody in this town can imagine the bay without it."]
[~Mara Ostrell: "The money is there,"] she said. [~Mara Ostrell: "What we lack is timber."]
The Harbor Authority said [Harbor Authority: the storm had moved some 400 tons of shingle into the fairway].
[Piet Holloway: Dredging would begin in May], according to the authority's director, Piet Holloway.
Holloway said that [Piet Holloway: two barges had been hired from abroad] and added that [Piet Holloway: the work would take six weeks].
[~Piet Holloway: "It is not a small hole,"] he said.
Residents said [Residents: they had heard the pier break shortly before midnight].
[Jonas Ferrow: "It sounded like a train,"] said Jonas Ferrow, a retired ferryman who lives on the quay. [Jonas Ferrow: "Then there was no pier."]
Ferrow, 71, said [Jonas Ferrow: he had asked the council twice to replace the oldest piles].
The town council has said [town council: it never received such a request].
The [?: "grand old lady"] of the bay was built in 1888.`,

  `Norland and Sudmark agree on salmon quota
VARNA BAY (Corliss) - Norland and Sudmark agreed on Friday to share the salmon of the Varna Bay after nine months of talks.
Norland's Fisheries Ministry said in a statement that [Fisheries Ministry: the two sides would divide the catch equally until 2031].
[~Fisheries Ministry: The agreement will be signed next week], the ministry said.
Fisheries Minister Ilka Brandvold said on Friday that [Ilka Brandvold: the deal was "fair to those who fish and to the fish"].
[Ilka Brandvold: "We have given up nothing that swims,"] Brandvold told a news conference.
Her Sudmark counterpart, Oto Kellner, said [Oto Kellner: his country had "paid a price" but kept its boats].
[~Oto Kellner: "I am not here to celebrate,"] he told the Sudmark Morning Post. [~Oto Kellner: "I am here to sleep."]
[Lena Sorby: "Dividing the last fish equally is still taking the last fish,"] said Lena Sorby of the Clean Coast Alliance.
Sorby said [Lena Sorby: stocks had fallen by 40 percent since 2015].
According to the ministry, [~Fisheries Ministry: stocks are stable].
An official in Sudmark, who spoke on condition of anonymity because the text was not public, said [An official in Sudmark: it ran to 212 pages].
Kellner acknowledged that [Oto Kellner: some boats would have to be laid up].
[?: "Fish or cut bait"] was written on a banner in the harbor.`,

  `Museum returns drum to islanders
A museum in Halvern has returned a ceremonial drum to the people of Tessa Island, 130 years after a captain carried it off.
[Amaru Toll: ‘It has come home hungry’], said Amaru Toll, the keeper of the island’s meeting house. [Amaru Toll: ‘We shall feed it.’]
Mr Toll said that [Amaru Toll: the drum had been played only once since 1894, at a fair in Halvern].
Ingrid Maas, the director of the museum, called the return [Ingrid Maas: ‘overdue’].
[Ingrid Maas: ‘We kept it dry and we kept it silent’], Dr Maas wrote in a letter to the islanders. [Ingrid Maas: ‘Neither was our right.’]
She added: [~Ingrid Maas: ‘We ask for nothing back.’]
The island council said [island council: 14 other objects were still in the cellar of the museum].
Asked about these, Dr Maas said [Ingrid Maas: the museum was ‘counting’].
Halvern’s mayor, Tom Aldous, who had opposed the return, told the Echo [Tom Aldous: he would not attend the ceremony].
[~Tom Aldous: ‘I do not dance’], he said.
[~Tom Aldous: ‘A drum is a drum,’] he said, [~Tom Aldous: ‘but a collection is a collection.’]
The drum will be played on Sunday.`,

  `Court rejects appeal in mill fire case
By Ada Perrin
A court in Brel on Monday rejected the appeal of a mill owner whose factory burned down in 2022, killing three workers.
Judge Selma Ruus said [Selma Ruus: the owner, Viktor Hallam, had "known for years that the doors did not open"].
Hallam, 58, was sentenced last year to four years in prison. His lawyer, Edda Franke, said [Edda Franke: they would take the case to the supreme court].
[Edda Franke: "My client grieves with the families,"] Franke said. [Edda Franke: "Grief is not guilt."]
Prosecutors said [Prosecutors: the owner had saved 9,000 crowns by not repairing the exits].
Hallam denied that [Viktor Hallam: the doors were locked].
[Nadia Voss: "Three people are dead because of a padlock,"] Nadia Voss, whose brother died in the fire, told Radio Brel.
The company said in a statement that [company: safety was its first concern].
It said [~company: it had replaced all doors since the fire].
Police said [Police: a second inquiry was under way].
The court's spokeswoman, Hanne Lill, declined to comment.
The words [?: "No exit"] were painted on the gate of the mill on Monday.`,

  `Guide found after two nights in crevasse
[rescuers: A mountain guide was pulled alive from a crevasse on the Orla glacier on Thursday after two nights in the ice], rescuers said.
[Bero Castell: "She was singing when we found her,"] said Bero Castell, who led the rescue team. [Bero Castell: "Not well, but loudly."]
Castell said [Bero Castell: the guide, Mirjam Aas, 34, had broken an arm but "nothing that does not mend"].
Aas told her rescuers that [Mirjam Aas: she had eaten two raisins every hour].
[~Mirjam Aas: "I counted them,"] she said from her hospital bed. [~Mirjam Aas: "I had enough for a week."]
[~Mirjam Aas: "The ice talks at night,"] she told the Orla Courier.
The hospital said [hospital: she could go home on Saturday].
Meteorologists say [Meteorologists: the glacier has lost a third of its depth in 30 years].
[Ruth Emmer: Crevasses that used to be bridged by snow now lie open in June], says Ruth Emmer, a glaciologist at the University of Halvern.
[Ruth Emmer: "It is the guides who notice first,"] Emmer said.
Emmer believes that [Ruth Emmer: the route must be closed by 2030].
The guides' association disagrees. Its president, Karl Ott, said [Karl Ott: the route was "safe for those who look"].
[Karl Ott: "We have told our members to rope up,"] Ott said, adding that [Karl Ott: most already did].`,
];

/** Written before any rule, and not looked at while rules were made. */
export const HELD_OUT: readonly string[] = [
  `Ministers meet on river treaty
LINDEN, Osterland — The prime ministers of Osterland and Vell met on Thursday to revive a treaty on the river that divides them.
Osterland's prime minister, Agnes Thorold, said after the talks that [Agnes Thorold: both sides wanted "a river, not a wall"].
[Agnes Thorold: "We have quarreled about water for as long as there has been water,"] Thorold said. [Agnes Thorold: "It is time to quarrel about something else."]
Her guest, Ruben Asch, was more cautious. [~Ruben Asch: "A meeting is not a treaty,"] he told reporters.
Asch said [Ruben Asch: Vell would not accept a dam above the town of Merle, where most of its orchards lie].
[~Ruben Asch: "Our apples do not drink promises,"] he said.
The two governments said in a joint statement that [two governments: experts would meet again in March].
Johan Wieland, a professor of law at Linden University, said [Johan Wieland: the old treaty had never been in force].
[Johan Wieland: "Everybody signed it and nobody read it,"] Professor Wieland said. [Johan Wieland: "That is why it lasted so long."]
[Johan Wieland: The opposition, Wieland noted, is against any treaty].
[Osterland's water agency: The river has carried a fifth less water since 2010], according to Osterland's water agency.
Farmers in Merle say [Farmers in Merle: they have not been asked].
[Petra Danz: "They talk about us as if we were fish,"] said Petra Danz, who grows pears.`,

  `Rail strike enters second week
Train drivers in Norland extended their strike for a second week on Sunday, stranding thousands of holiday travelers.
[Walter Brisk: “We are not asking for the moon,”] said Walter Brisk, the head of the drivers’ union. [Walter Brisk: “We are asking for Sundays.”]
Brisk, a former driver himself, told Channel Four that [Walter Brisk: the union was ready to talk “at any hour except dawn”].
Norland Rail said [Norland Rail: it had offered a raise of 4 percent].
[~Norland Rail: “This offer stands,”] the company said in a statement. [~Norland Rail: “It will not stand forever.”]
Transport Secretary Della Quince accused the union of [Della Quince: “taking the summer hostage”].
[~Della Quince: “There is a table, and there are chairs,”] she told parliament. [~Della Quince: “I expect people to sit down.”]
Brisk said later that [Walter Brisk: he had seen the chairs and that they were empty].
A spokesman for Norland Rail, Ivo Lantz, said [Ivo Lantz: two in three trains were running on the main lines].
Stranded passengers said [Stranded passengers: they had slept on the platforms].
[Carla Menotti: “I have read the timetable so often that I know it by heart,”] said Carla Menotti, 26, a student. [Carla Menotti: “It is fiction.”]
Economists estimate that [Economists: each day of the strike costs 12 million crowns].
[union: The strike will end on Friday unless it is extended again], according to the union.`,

  `Bear seen on golf course, players told to keep calm
By Sally Orme
HOLT, Norland (Corliss) – A brown bear has taken up residence on a golf course near Holt, and the players have been told to let it play through.
[Edwin Marsh: 'It is not interested in golf,'] said Edwin Marsh, the club's secretary. [Edwin Marsh: 'It is interested in sandwiches.']
Marsh said [Edwin Marsh: the bear was first seen on the ninth green on Saturday].
The wildlife service confirmed that [wildlife service: a young male had come down from the hills].
[~wildlife service: Visitors, it said, should make no sudden movements].
[Tilda Roux: 'He will leave when the berries are ripe,'] Tilda Roux, a ranger, told the Holt Gazette. [Tilda Roux: 'They always do.']
Asked whether the bear was dangerous, Roux replied: [Tilda Roux: 'Less than the drivers.']
Members are divided. [Hugo Penn: 'I have paid for eighteen holes,'] said Hugo Penn, a dentist.
[~Hugo Penn: 'I get seventeen,'] he added.
Another player, who asked not to be named, said [Another player: she had never played better].
The club has put up a sign that reads [?: 'Bear left'].
The police said [police: they knew of no law against it].`,

  `Hospital merger is off, boards say
The boards of two hospitals in Vellmar said on Wednesday that [boards of two hospitals in Vellmar: they had called off their merger].
[Greta Salm: "We looked at the numbers again, and the numbers looked back,"] said Greta Salm, chairwoman of St. Alban's.
Salm said [Greta Salm: the decision had been "unanimous and sad"].
[Omar Idris: "Two poor hospitals do not make a rich one,"] Omar Idris, her colleague at the Northern, said.
[~Omar Idris: "We shall have to be poor in two places,"] he said.
The health department, which had promised 30 million crowns for the merger, said [health department: it regretted the decision].
[~health department: "The offer has lapsed,"] the department said on its website.
Nurses welcomed the news. [Fay Oduya: "Nobody asked the people who make the beds,"] said Fay Oduya, a ward sister at the Northern. [Fay Oduya: "Now nobody has to."]
Their union said that [Their union: 300 jobs had been at risk].
[Levin Prast: The merger, said Levin Prast, an economist at Vellmar College, was "a marriage of two crutches"].
[~Levin Prast: "It would have cost more than it saved,"] he said.
[Vellmar News: The two boards had quarreled over the name of the new hospital], Vellmar News reported, citing people familiar with the talks.
[~boards of two hospitals in Vellmar: Patients will notice nothing], the boards said.`,

  `Volcano on Kerra wakes after 90 years
KERRA ISLAND (Sextant) — A volcano on the island of Kerra sent ash into the sky on Monday for the first time in 90 years, and villagers on its slopes were told to leave.
[Noa Tamber: "It cleared its throat,"] said Noa Tamber, who has watched the mountain for the Geological Survey since 1998.
Tamber said [Noa Tamber: the column of ash had risen to 3,000 meters].
[Noa Tamber: "We do not know if it will speak. Mountains are shy,"] Tamber said.
The survey said [~Geological Survey: a larger eruption was possible within days].
Governor Elias Quay ordered six villages to be cleared.
[Elias Quay: "Goats can stay, people cannot,"] Quay said in a radio address.
[~Elias Quay: "We have boats for everybody and time for everybody.]
[~Elias Quay: "What we do not have is room for furniture."]
Some villagers refused to go. [one of them: "I was born here and I have a cow,"] one of them said.
[Ona Peel: "My grandmother told us that the mountain only coughs,"] said Ona Peel, a teacher. [Ona Peel: "She died before it did."]
The Red Cross said [Red Cross: it had opened two shelters in the port].
It said [~Red Cross: blankets were short].
Scientists abroad warned that [Scientists abroad: ash could reach the mainland by Wednesday].
Airlines said [Airlines: flights were on time].`,
];
