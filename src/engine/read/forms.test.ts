import { describe, expect, it } from 'vitest';
import { formOf } from './forms.ts';
import { shapeOf } from './shapes.ts';

const form = (line: string) => formOf(shapeOf(line, { start: 0, end: line.length }));
const roleOf = (line: string) => form(line)?.role ?? 'body';

/** Lines by the role that their form alone gives them. */
const LINES: Readonly<Record<string, readonly string[]>> = {
  furniture: [
    '-',
    '* * *',
    '•',
    'Advertisement',
    'SKIP ADVERTISEMENT',
    'Story continues below advertisement',
    'Supported by',
    'Listen to this article · 5:14 min',
    'NEWYou can now listen to Lantern articles!',
    'End of Twitter post, 1',
    'Acquire Licensing Rights',
    'The post Bridge to island is shut appeared first on The Lantern.',
    'Pia Stormont can be reached at pia@example.org or on Twitter @pia.',
    'Comments are closed.',
    'This video cannot be played',
    'Advertisement Continue reading the main story',
    'Article continues below advertisement',
    'Slideshow (4 Images)',
    '2 of 7',
    'Share',
    'Share on Facebook',
    'Facebook Twitter Email Print',
    '214 shares',
    'View comments (12)',
    '3 min read',
    'Read more',
    'Click here to read the full report',
    'Follow us on Instagram',
    'Follow Pia Stormont on Twitter @piastormont',
    'Home > News > Transport',
    'We use cookies to make this site better. By staying you accept our privacy policy.',
    'Already a subscriber? Log in',
    'Copyright 2023 Northlight News Agency. All rights reserved.',
    '© 2023 The Lantern',
    'This material may not be published, broadcast, rewritten or redistributed.',
    'This story has not been edited by Lantern staff and is auto-generated from a syndicated feed.',
    'Tags: bridges, transport',
    'https://example.org/bridge',
    'Have something to add to this story? Share it in the comments.',
  ],
  promo: [
    'Sign up now: Get our daily briefing in your inbox',
    'Subscribe to our newsletter',
    'SEE ALSO: Why old bridges crack',
    'See also: Why old bridges crack, and how to mend them.',
    'RELATED Why old bridges crack'.replace(' ', ': '),
    'READ MORE: The ten bridges most likely to fall',
    'Read also',
    'MORE: Ferries return to Sarn',
    'More on this story',
    'Recommended stories',
    'Most read',
    'Follow our coverage of bridges at https://example.org/bridges',
    'Join our WhatsApp channel for the latest updates',
    'Lesen Sie auch: Warum alte Brücken reißen',
  ],
  caption: [
    'File - In this Tuesday, March 14, 2023 file photo, barriers stand at the Harrow Bridge. (NL Photo/Lev Okonjo, File)',
    'FILE PHOTO: Barriers stand at the Harrow Bridge',
    'Oona Tarrant (C-R) speaks to divers at the bridge, March 14, 2023. REUTERS/Lev Okonjo',
    'Barriers at the northern end of the bridge. Photograph: Lev Okonjo/Northlight',
    'Barriers at the bridge on March 14. PHOTO: NORTHLIGHT',
    'A diver at the Harrow Bridge. (Photo by Lev Okonjo / AFP)',
    'Cars wait at the ferry. Getty Images',
    'Harbour board chair Oona Tarrant (left) meets Mayor Desmond Achebe at the bridge.',
    'Image caption, The bridge carries the only road to Sarn',
  ],
  credit: [
    'AFP',
    '(AP)',
    'Agence France Presse, Reuters',
    'Photo: AFP',
    'Image source, Getty Images',
    'Source: Harbour Board',
    '(Reporting by Lev Okonjo; Editing by Pia Stormont)',
    'Northlight writer Sam Oduya in Sarn contributed to this report.',
    'With inputs from dpa',
    'Associated Press in Tokyo',
    'Staff and agencies in Sarn',
    'Source: AFP/ec',
    '(QTB with AFP and dpa)',
    'The Associated Press · Posted: Mar 14, 2023 10:02 AM EST',
    'Some information for this report came from Reuters.',
    'This article is republished from The Quill under a Creative Commons license.',
    'lo/ps (dpa, AFP)',
  ],
  byline: [
    'By Lev Okonjo',
    'By LEV OKONJO and PIA STORMONT, Northlight',
    'By Lev Okonjo With Pia Stormont',
    'L.Okonjo--QTB',
    'By Lev Okonjo | Northlight | March 14, 2023 at 6:05 p.m.',
    'By Lev Okonjo, Northlight March 14, 2023 9:12 pm',
    'Story by Lev Okonjo • 3h',
    'Lev Okonjo, transport correspondent',
  ],
  dateline: [
    'Published: 14 March 2023',
    'Mar 14, 2023, 10:02 AM',
    'Tue 14 Mar 2023 10.02 GMT',
    'Last updated 3 hours ago',
    'an hour ago',
    'March 14, 2023 / 10:02 AM EST / QTB/AP',
    '13 Mar 2023 10:02PM (Updated: 14 Mar 2023 11:10PM)',
    '2023-03-14T10:02:00Z',
    'PORT ELLERY, March 14',
  ],
  subhead: ['- Bitter harvest -'],
};

/** Story text that looks a little like something else. */
const STORY = [
  'Nobody was hurt.',
  '“Click here to pay,” the page said.',
  'Click here, it said on the page of the board, but nothing happened.',
  'More than 100 lorries were turned back, police said.',
  'MORE THAN 100 lorries were turned back, police said.',
  'Read the report and you will see, she said: it was all known.',
  'Watch what he does, not what he says, Achebe said.',
  'Follow the money, said Tarrant.',
  'A photo posted by a driver showed water pouring through a crack.',
  'Copyright law does not protect bridges, the lawyer said.',
  'By Friday, the queue was nine kilometres long.',
  'The report was published by the harbour board on Monday.',
  'The newsletter of the board said in May that the bridge was safe, and it was delivered to every home.',
  'Sign up for the ferry by noon, islanders were told.',
  'Share prices of Ellery Cement fell by 4 percent.',
  'The lawyer, right or wrong, spoke for an hour.',
  'The Greens (left) and the farmers want a tunnel.',
  'Police contributed to this report of the accident by taking names.',
  'Advertisement revenue fell.',
  'Skipper Jones of the ferry was waiting.',
  'End of an era',
  'This video has been viewed three million times.',
  'Comments have been made by islanders about the mayor.',
  'Already registered islanders can book.',
  'Return to home soil for the ferry',
  'Credit is due to the divers.',
  'Staff and islanders waited.',
  '- The bridge stays closed until divers have looked at every pier, the board said.',
  'The bridge belongs to the Ellery Trust (ET).',
  'In May 2023 the board met 14 times.',
];

describe('what a line is by its form', () => {
  for (const [role, lines] of Object.entries(LINES))
    it(`${role}`, () => expect(lines.map((line) => [roleOf(line), line])).toEqual(lines.map((line) => [role, line])));

  it('is nothing for story text that looks a little like it', () => {
    expect(STORY.filter((line) => form(line) !== undefined)).toEqual([]);
  });

  it('is doubtful for a caption without a credit, and certain with one', () => {
    expect(form('Oona Tarrant (left) meets Desmond Achebe at the bridge.')).toEqual({
      role: 'caption',
      certain: false,
    });
    expect(form('Oona Tarrant (left) at the bridge. (NL Photo/Lev Okonjo)')).toEqual({
      role: 'caption',
      certain: true,
    });
  });
});
