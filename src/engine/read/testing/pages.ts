/**
 * Pages of invented newspapers about an invented bridge, in the forms that news sites have. A line is `role| text`; a role
 * of one letter stands for the words below, and a line without one is body.
 */
const LETTERS: Readonly<Record<string, string>> = {
  h: 'headline',
  s: 'subhead',
  y: 'byline',
  d: 'dateline',
  c: 'credit',
  k: 'caption',
  p: 'promo',
  f: 'furniture',
};

/** A page's text and the roles that its lines should have. */
export function parsePage(page: string): { text: string; roles: string[] } {
  const lines = page.split('\n').filter((line) => line.trim() !== '');
  const parsed = lines.map((line) => {
    const match = /^([hsydckpf])\| /.exec(line);
    return match ? { role: LETTERS[match[1] as string] as string, text: line.slice(3) } : { role: 'body', text: line };
  });
  return { text: parsed.map(({ text }) => text).join('\n'), roles: parsed.map(({ role }) => role) };
}

const LEDE =
  'Engineers closed the Harrow Bridge in Port Ellery on Tuesday after divers found cracks in two of its piers, the harbour board said.';
const SECOND =
  'The bridge carries 14,000 vehicles a day and is the only road to the island of Sarn, where the ferry service ended in 2019.';
const QUOTE =
  '“We do not take this step lightly,” said Oona Tarrant, who chairs the board. “But we could not let another lorry cross.”';
const SHORT = 'Nobody was hurt.';
const LATER =
  'Mayor Desmond Achebe told reporters that a temporary ferry would run from Thursday, with room for 40 cars.';
const LAST =
  'The bridge was built in 1961 and last inspected four years ago, when the board put off repairs because of their cost.';

/** By the kind of site that writes its pages so. */
export const PAGES: Readonly<Record<string, string>> = {
  'a public broadcaster': `
h| Cracked piers close bridge to island
d| 3 hours ago
f| Share
f| Save
y| Marta Quill
y| Transport correspondent
c| Image source, Getty Images
k| Image caption, The Harrow Bridge carries the only road to Sarn
${LEDE}
${SECOND}
s| 'No other choice'
${QUOTE}
${SHORT}
f| This video can not be played
${LATER}
p| More on this story
p| Island ferry to return after seven years
p| Why old bridges crack
f| Related topics
f| Bridges
${LAST}`,
  'a quality paper': `
f| Home > News > Transport
h| Harrow Bridge: only road to Sarn shut after divers find cracks
s| Harbour board says piers could fail under lorries, as islanders wait for a ferry
y| Ines Calloway in Port Ellery
d| Tue 14 Mar 2023 10.02 GMT
d| Last modified on Tue 14 Mar 2023 18.40 GMT
f| Share
${LEDE}
${SECOND}
k| Barriers at the bridge’s northern end on Tuesday. Photograph: Lev Okonjo/Northlight
p| Sign up to First Light, our free daily newsletter
${QUOTE}
f| Advertisement
${SHORT}
s| What happens next
${LATER}
f| Topics
f| Bridges | Transport | Islands
f| Reuse this content`,
  'a tabloid': `
h| Terror on the bridge: Drivers flee as cracks open beneath cars
s| Harrow Bridge closed after divers found cracks in piers
s| Islanders on Sarn cut off until a ferry starts on Thursday
s| Mayor Achebe promises room for 40 cars on temporary ferry
y| By PIA STORMONT FOR THE DAILY LANTERN
d| PUBLISHED: 09:14, 14 March 2023 | UPDATED: 18:02, 14 March 2023
f| 214 shares
f| 1.2k
f| View comments
${LEDE}
${SECOND}
k| Closed: Barriers stand at the end of the Harrow Bridge in Port Ellery (left), where drivers turned back
${QUOTE}
p| READ MORE: The ten bridges most likely to fall, and the one in your town
${LATER}
${LAST}
f| Share or comment on this article: Terror on the bridge`,
  'an American paper with agency copy': `
h| Cracks Force Closing of Bridge to Island
y| By Jo Marchetti and Lena Voss, Northlight News Agency
d| March 14, 2023 at 6:05 p.m. EDT
f| 3 min read
PORT ELLERY (Northlight) — ${LEDE}
${SECOND}
f| Article continues below advertisement
${QUOTE}
${SHORT}
${LATER}
s| A bridge too old
${LAST}
f| ___
c| Northlight writer Sam Oduya in Sarn contributed to this report.
f| © 2023 Northlight News Agency. All rights reserved.`,
  'an aggregator': `
f| Skip to main content
f| Sign in
f| News
f| Weather
p| Star striker signs for rivals in record deal
p| Rain expected to end by weekend in the south
p| Actor says sorry for awards speech
p| Ten ways to cook a pumpkin
h| Bridge to island closed after divers find cracks
c| Northlight
y| Sam Oduya
d| Tue, March 14, 2023 at 6:05 PM GMT+1
f| 2 min read
${LEDE}
${SECOND}
f| Story continues
${QUOTE}
${LATER}
f| View comments (12)
p| Recommended Stories
p| Star striker signs for rivals in record deal
p| Actor says sorry for awards speech
f| Terms and privacy policy`,
  'an Asian daily': `
p| Sign up now: Get our daily briefing in your inbox
k| Workers set up barriers at the Harrow Bridge on March 14. PHOTO: NORTHLIGHT
f| Follow topic:
PORT ELLERY - ${LEDE}
${SECOND}
${QUOTE}
p| Related Stories
p| Ferries to return to island of Sarn
p| How divers inspect old piers
${LATER}
${LAST} NORTHLIGHT
p| Join our Telegram channel for the latest updates
f| Tags: bridges, transport`,
  'a station’s site': `
h| Bridge to island closed over cracked piers
c| Northlight, dpa
d| 03/14/2023
The only road to the island of Sarn is shut. A ferry will run from Thursday, the mayor said.
${LEDE}
${SECOND}
f| To view this video please enable JavaScript, and consider upgrading to a web browser that supports HTML5 video
${QUOTE}
s| Repairs put off
${LAST}
c| lo/jsi (dpa, AFP)`,
};
