/**
 * Three invented events, each told by two reporters who did not read each other, with the paragraphs that tell the same as a careful
 * reader would pair them. Nobody and nothing in them is real. Written before they were ever measured.
 */
export interface Accounts {
  readonly event: string;
  readonly a: readonly string[];
  readonly b: readonly string[];
  /** Paragraphs of `a` and `b` that tell the same. */
  readonly related: readonly (readonly [number, number])[];
}

const DAM: Accounts = {
  event: 'a dam is opened after heavy rain',
  a: [
    'Engineers opened the gates of the Verrin dam on Thursday and ordered 3,200 people out of the valley below, as the reservoir rose to its highest mark since it was filled in 1968.',
    'Buses carried residents of Lower Tessel and Hamsin to a sports hall in the provincial capital, Corvane, where the Red Cross had put up beds.',
    '"We were given twenty minutes," said Odile Marrant, a baker who left with her mother and two cats. "I did not even turn off the oven."',
    'The river authority said 410 cubic meters of water a second were leaving the spillway, four times as much as on an ordinary spring day.',
    'Governor Paul Estray toured the crest by helicopter and told reporters that the wall itself was sound.',
    'A panel of inspectors had warned in a report last year that two of the six gates were corroded and might jam.',
    'Trains between Corvane and the coast were stopped because the viaduct at Pell lies within the danger zone.',
    'Forecasters expect the rain to ease on Saturday.',
  ],
  b: [
    'More than 3,000 villagers were told to leave their homes on Thursday when operators released water from the swollen Verrin reservoir in the north of the province.',
    'It was the first time that the spillway had been used at full strength since 1968, said Henrike Vos, who heads the river authority; some 410 cubic metres were rushing down each second.',
    'Families spent the night in a gymnasium in Corvane on camp beds lent by the Red Cross.',
    'Among them was the baker Odile Marrant. "Twenty minutes, that was all," she said, holding a basket with two cats.',
    'Estray, the governor, flew over the dam and denied that there was any danger that it would break.',
    'Environmental groups renewed their demand that the marshes upstream, drained in the eighties, be given back to the river.',
    'An inspection report leaked last autumn spoke of rust on two gates and recommended that they be replaced at once.',
    'The insurance association put the damage to orchards at 12 million crowns.',
  ],
  related: [
    [0, 0],
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 1],
    [4, 4],
    [5, 6],
  ],
};

const STRIKE: Accounts = {
  event: 'dockers end a strike',
  a: [
    'Dockers in the port of Almery voted on Sunday to go back to work after 19 days, accepting a rise of 6.5 percent and a promise that no crane will be run by remote control before 2031.',
    'The union, Quay and Crane, said 71 percent of its 2,400 members had backed the deal.',
    'Its leader, Joss Penhallan, called it "a line drawn in the tar" and said other harbors would follow.',
    'Some sixty ships were lying at anchor in the bay on Sunday evening, among them the Lady Ardent with 900 tons of bananas.',
    'The port company, which lost an estimated 4 million crowns a day, welcomed the vote in two sentences.',
    'Supermarkets in three countries had begun to ration coffee, which is landed almost nowhere else on the coast.',
    'The dispute began when the company tested a crane that nobody sat in, on a night shift in February.',
  ],
  b: [
    'The longest strike in the history of Almery harbor ended on Sunday when its dock workers approved a contract that raises their pay by 6.5 percent.',
    'Penhallan, the head of the union Quay and Crane, told a cheering crowd that they had drawn "a line in the tar".',
    'Under the agreement cranes will keep their drivers until 2031 at least; after that, talks on remote control are to start anew.',
    'Turnout was high: of 2,400 who were entitled to vote, all but a handful did, and seven in ten said yes.',
    'Importers breathed again. The Lady Ardent, loaded with bananas that were ripening by the hour, was to be unloaded first.',
    'Economists at the Institute for Trade in Brenn say that the walkout shaved a tenth of a point off growth in the first quarter.',
    'It had started in February over a single crane that was moved from a desk on land.',
  ],
  related: [
    [0, 0],
    [0, 2],
    [1, 3],
    [2, 1],
    [3, 4],
    [6, 6],
  ],
};

const PAINTING: Accounts = {
  event: 'a stolen painting is found',
  a: [
    'A painting by Agathe Lorrimer that was cut from its frame in 2009 has been found behind a wardrobe in the seaside town of Ostrel, the police said on Tuesday.',
    '"The Ferrywoman", valued at 8 million crowns, had hung in the Municipal Museum of Dray for 74 years.',
    'A plumber, Emil Sandoz, noticed the rolled canvas while he was looking for a leak and took it for an old carpet.',
    'The owner of the flat, a retired notary, died in March; detectives do not believe that he knew what he had.',
    'Curator Bettina Aske said the varnish had cracked and one corner was eaten by mice, but that the face was untouched.',
    'Two men were sentenced in 2011 for the theft and never said where the picture was.',
    'The museum hopes to show it again at Christmas.',
  ],
  b: [
    'Sixteen years after thieves sliced it out of its frame, Lorrimer’s "The Ferrywoman" is back in the hands of the museum in Dray.',
    'Investigators recovered it last week in an apartment in Ostrel, where a plumber had pulled it out from behind a wardrobe.',
    '"I thought: who keeps a carpet there?" said the man, Emil Sandoz, 34, who is to receive the reward of 100,000 crowns.',
    'Lorrimer painted the portrait of her neighbor in a single winter; critics have called it the calmest face of the century.',
    'Mice had nibbled at a corner and the varnish is brittle, said Bettina Aske, who looks after the collection.',
    'The flat belonged to a notary who passed away this spring. Nothing suggests that he was involved, a police spokesman said.',
    'Both convicted thieves have served their sentences and declined to speak to reporters.',
    'Visitors left flowers below the empty frame, which has never been taken down.',
  ],
  related: [
    [0, 1],
    [0, 0],
    [2, 1],
    [2, 2],
    [3, 5],
    [4, 4],
    [5, 6],
  ],
};

export const ACCOUNTS: readonly Accounts[] = [DAM, STRIKE, PAINTING];
