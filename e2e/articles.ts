/** Articles of our own invention for the browser tests, with what is known to differ in them. */

/** Texts by file name. */
export type Files = { readonly [path: string]: string | Buffer };

const SAILED =
  'The ferry to Skarn sailed again on Tuesday after four days in harbor, the operator said, bringing mail and flour to the island.';
/** The Gazette lacks this. */
export const SHEEP = ', and most of them keep sheep';
const PEOPLE = `About 300 people live on Skarn, which has neither a runway nor a bridge${SHEEP}.`;
/** Stands third in the agency's copy, last in the Courier, and not at all in the Gazette. */
export const WALKERS =
  'Two walkers who had waited in the chapel since Friday boarded the first boat with a borrowed dog.';
const EGGS = '"We counted the eggs twice," said Maren Dole, who runs the only shop.';
/** Stands fifth in the agency's copy, fourth in the Courier. */
export const VESSEL = 'The operator plans to replace the vessel, built in 1971, within three years.';
const GALES = 'Gales are forecast again for the weekend, and the school has sent its boarders home early.';
/** Stands in the Gazette alone. */
export const FOG = 'Fog closed the harbor at Little Haven, where a regatta was put off.';

const file = (...paragraphs: readonly string[]) => `${paragraphs.join('\n\n')}\n`;

/**
 * One story in three versions. From A (the agency's): B spells `harbour`, has `carrying` for `bringing`, curly quotation marks, and the
 * walkers at its end; C has `carrying` too, lacks three paragraphs and the sheep, has one of its own and two lines of web furniture.
 */
export const SKARN = {
  'agency.txt': file('Ferry to Skarn sails again after storm', SAILED, PEOPLE, WALKERS, EGGS, VESSEL, GALES),
  'courier.txt': file(
    'Ferry to Skarn sails again after storm',
    SAILED.replace('harbor', 'harbour').replace('bringing', 'carrying'),
    PEOPLE,
    EGGS.replace('"', '“').replace('"', '”'),
    VESSEL,
    GALES,
    WALKERS,
  ),
  'gazette.txt': file(
    'Home | Sport | Tides',
    'Ferry to Skarn sails again after storm',
    SAILED.replace('bringing', 'carrying'),
    PEOPLE.replace(SHEEP, ''),
    EGGS,
    FOG,
    'Sign up now for our newsletter',
  ),
} as const satisfies Files;

/** A story that shares nothing with the other. */
export const ORCHARD = {
  'herald.txt': file(
    'Orchard gives its last pears to the choir',
    'Villagers in Ostrel picked the last pears of a condemned orchard on Sunday and handed them out at choir practice.',
    'A reservoir will cover the slope by spring, and grafts of eleven kinds were taken to a nursery.',
  ),
  'times.txt': file(
    'Orchard gives its last pears to the choir',
    'Villagers in Ostrel picked the last pears of a doomed orchard on Sunday and handed them out at choir practice.',
    'A reservoir will cover the slope by spring, and grafts of eleven kinds were taken to a nursery.',
  ),
} as const satisfies Files;

/** The first two paragraphs of the agency's copy as a mail program breaks lines. */
export const WRAPPED = `Ferry to Skarn sails again after storm

The ferry to Skarn sailed again on Tuesday after four days in harbor,
the operator said, bringing mail and flour to the island, and it went
back at noon with wool, with two goats and with the letters that had
been lying in the chapel since the end of the week before.

About 300 people live on Skarn, which has neither a runway nor a
bridge, and most of them keep sheep, which outnumber the people by
twelve to one and are counted every autumn on the day of the fair.
`;

/** Files that are no text, each for another reason. */
export const UNREADABLE = {
  'picture.txt': Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a, 0x46, 0x49, 0x46]),
  'scan.pdf': Buffer.from('%PDF-1.7\n1 0 obj\n'),
  'empty.txt': Buffer.from([]),
} as const satisfies Files;

interface ServedStory {
  readonly title: string;
  readonly texts: readonly { readonly id: string; readonly text: string }[];
  readonly problems: readonly { readonly path: string; readonly reason: string }[];
}

/** A folder as `npm start -- PATH` puts it into the page. */
export interface Served {
  readonly title: string;
  readonly stories: readonly ServedStory[];
}

/** One story, served. */
export function served(
  title: string,
  texts: { readonly [id: string]: string },
  problems: ServedStory['problems'] = [],
): Served {
  return { title, stories: [{ title, texts: Object.entries(texts).map(([id, text]) => ({ id, text })), problems }] };
}
