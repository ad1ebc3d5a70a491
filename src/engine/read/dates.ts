const MONTHS = [
  'Jan(?:uary)?',
  'Feb(?:ruary)?',
  'Mar(?:ch)?',
  'Apr(?:il)?',
  'May',
  'June?',
  'July?',
  'Aug(?:ust)?',
  'Sept?(?:ember)?',
];
const MONTH = [...MONTHS, 'Oct(?:ober)?', 'Nov(?:ember)?', 'Dec(?:ember)?'].join('|');
/** Months are told from `may` and `march` by their capitals. */
const NAMED = `(?:${MONTH}|${MONTH.toUpperCase()})\\b\\.?`;

/** A day of the year as news copy writes it: `Jan. 13`, `13 January`, with or without the year. */
export const DAY = `(?:${NAMED} \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? ${NAMED})(?:,? \\d{4})?\\b`;

const DATE_WORDS = new RegExp(
  `^(?:${MONTH}|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?` +
    '|published|updated?|posted|first|last|modified|issued|created|released|date|dated|time|at|on|the|from|of|and|ago|yesterday|today' +
    '|an?|p|few|hours?|hrs?|h|minutes?|mins?|m|days?|weeks?|am|pm|noon|midnight|st|nd|rd|th|local|read|edt|online|web)$',
  'i',
);
const ZONE = /^[A-Z]{2,5}$/;
const ANCHOR = new RegExp(
  `\\b(?:${MONTH})\\b|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\bago$|\\d{1,2}:\\d\\d|^\\d{1,2}[.]\\d\\d ?[ap][.]?m\\b`,
  'i',
);

/**
 * A line that gives a date or time and nothing else: `Published: 13 January 2026`, `Tue 13 Jan 2026 10.02 GMT`,
 * `Last updated 3 hours ago`, `2026-01-13T10:02:00Z`. Every word on it belongs to the language of dates.
 */
export function isDateLine(line: string): boolean {
  if (line.length > 110 || !ANCHOR.test(line) || !/\d|\bago$/.test(line)) return false;
  const words = line.match(/[^\s\d.,:;/|()·•–—+-]+/g) ?? [];
  return words.every((word) => DATE_WORDS.test(word) || ZONE.test(word) || word === 'T' || word === 'Z');
}

const LABEL =
  /^(?:first |last )?(?:published|updated?|posted|modified|issued|created|released|dated?)(?: (?:on|at|online))?\s*[:|–—-]?\s*/i;

/** What a date line is about: `published` is surer than `updated`, and a bare date lies between. */
export function dateRank(line: string): number {
  if (/^(?:first )?(?:published|posted|issued|released)/i.test(line)) return 0;
  return /^(?:last |updated?|modified)/i.test(line) ? 2 : 1;
}

/** Length of the label before a date (`Published: `): the date's words stand behind it. */
export const dateLabelLength = (line: string) => LABEL.exec(line)?.[0].length ?? 0;
