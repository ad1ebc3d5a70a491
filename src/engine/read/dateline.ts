import type { Range } from '../model.ts';
import { compiled } from '../text/compiled.ts';
import { agencyOf } from './agencies.ts';
import { DAY } from './dates.ts';

/** A dateline found at the head of a paragraph. Offsets count from the paragraph's start. */
export interface Dateline {
  /** From the first character to the last before the story's own words, dash included. */
  readonly end: number;
  /** The place, the date and the agency, those that are there. */
  readonly place?: Range;
  readonly date?: Range;
  readonly agency?: Range;
}

const UP = 'A-Z\\u00C0-\\u00DE\\u0100-\\u017F';
const LOW = 'a-z\\u00DF-\\u00FF\\u0100-\\u017F';
/** `TOKYO`, `OFER PRISON`, `ST. PETERSBURG`, `SEOUL/TOKYO`, `PORT-AU-PRINCE`. */
const CAPITALS = `[${UP}][${UP}.'’]+(?:[ /-][${UP}][${UP}.'’]*){0,4}`;
/** `West Bank`, `Nicaragua`, `Calif.`, `D.C.`, `Papua New Guinea`. */
const REGION = `[${UP}][${UP}${LOW}.'’-]*(?: (?:of |and )?[${UP}][${UP}${LOW}.'’-]*){0,3}`;
const TOWN = `[${UP}][${LOW}]+(?:[ -](?:de |da |do |del |el |al |la |of |on |upon |sur |am )?[${UP}][${LOW}]+){0,2}`;
const TAG = `(?:[${UP}]|dpa|epd)[${UP}${LOW}.’'&/ -]{0,40}`;
const DASH = '(?:--|[-–—―])';

const SLOTS = `(?:, ?(?<region>${REGION}))??(?:,? (?<date>${DAY})[,.]?)?`;
const AGENCY = `(?: ?[([/](?<agency>${TAG})[)\\]/]\\.?)`;

/**
 * The forms a dateline takes, surest first. Each is tried at the head of a paragraph, on its first characters only. A place in
 * small letters needs more around it (an agency, a region, a colon) than one in capitals, since a name set off by a dash
 * looks the same.
 */
const FORMS = [
  `^(?<place>${CAPITALS}|${TOWN})${SLOTS}${AGENCY}(?:\\s*(?:${DASH}|:)\\s*|\\s+|(?=[${UP}“"]))`,
  `^(?<place>${CAPITALS})${SLOTS}(?: ${DASH}\\s*|${DASH} +|: )`,
  `^(?<place>${TOWN}), ?(?<region>${REGION}) ?(?:—|--|–) `,
  `^(?<date>${DAY})${AGENCY}\\s*${DASH}\\s*`,
  `^[([](?<agency>${TAG})[)\\]]\\s*(?:${DASH}|:)\\s*`,
  `^(?<place>${TOWN}): (?=[${UP}“"‘'])`,
  `^(?<place>[${UP}][${LOW}]+)(?: —| --|—) ?(?=[${UP}“"‘'])`,
  `^(?<agency>[${UP}][${UP}${LOW}]{1,10})(?: ${DASH}|—|–) ?(?=[${UP}“"‘'])`,
].map((form) => compiled(new RegExp(form, 'd')));

/** From this form on a name set off by dashes looks the same. */
const DOUBTFUL = 6;

/** Labels that stand where a place would: `EXCLUSIVE: The minister…`, `Breaking: …`. */
const LABELS =
  /^(?:exclusive|breaking|breaking news|update|updated|watch|live|analysis|opinion|editorial|explainer|fact check|factbox|factcheck|comment|video|photos?|pictures?|in pictures|interview|just in|correction|corrected|note|editor|warning|spoiler|review|q|a|file|caption|image|source|read|more|see also|related|revealed|what|why|how|who|recap|feature|profile|timeline|column|poll|quiz|podcast|sport|business|world|politics|news|listen|summary|highlights|key points|background|context|denial|ps)$/i;

const toRange = (pair: readonly [number, number] | undefined): Range | undefined =>
  pair && { start: pair[0], end: pair[1] };

/** A second dash soon after the first sets off an aside, and what stands before it is a name. */
const isAside = (head: string, end: number) => /^[^.]{0,160} (?:--|[–—-]) /.test(head.slice(end));

/**
 * The dateline at the head of `paragraph`, if it has one: `TOKYO (AP) –`, `RAMALLAH, West Bank —`, `TOKYO -`, `Managua:`,
 * `OFER PRISON, West Bank, Jan 1 (Reuters) -`, `(Reuters) -`. A tag in brackets is taken as the agency whether it is known
 * or not. Meant for the first paragraphs of the story: further down a colon or dash behind a name says something else.
 */
export function findDateline(paragraph: string): Dateline | undefined {
  const head = paragraph.slice(0, 320);
  for (const [i, form] of FORMS.entries()) {
    const match = form.exec(head);
    if (!match?.indices || match[0].length > 120) continue;
    const { place, date, agency } = match.indices.groups ?? {};
    const words = place && head.slice(place[0], place[1]);
    if (words && LABELS.test(words)) continue;
    if (match[0].length >= head.length || (i >= DOUBTFUL && isAside(head, match[0].length))) continue;
    const tag = agency && head.slice(agency[0], agency[1]);
    const known = tag !== undefined && agencyOf(tag) !== undefined;
    const loose = !/(?:[-–—―:])\s*$/.test(match[0]);
    if (loose && !known && !date) continue;
    if (words && !agency && !date && (words.length <= 3 || agencyOf(words))) continue;
    if (i === FORMS.length - 1 && !known) continue;
    const found = { place: toRange(place), date: toRange(date), agency: toRange(agency) };
    return {
      end: match[0].trimEnd().length,
      ...(found.place && { place: found.place }),
      ...(found.date && { date: found.date }),
      ...(found.agency && { agency: found.agency }),
    };
  }
  return undefined;
}
