import type { Field, FieldName, Fields, Paragraph, Role } from '../model.ts';
import { agenciesOf, agencyOf, namesAgency } from './agencies.ts';
import { bylineOf } from './bylines.ts';
import { findDateline } from './dateline.ts';
import { dateLabelLength, dateRank, isDateLine } from './dates.ts';
import { readFileName } from './filename.ts';
import { languageOf } from './language.ts';

/** The article so far: its text and paragraphs with their roles. */
interface Page {
  readonly id: string;
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
}

type Found = { [name in FieldName]?: Field };

/** How many paragraphs from the top a dateline is looked for, and how much of one paragraph is read. */
const LEDES = 4;
const READ = 1000;

const wordsOf = (page: Page, { start, end }: Paragraph) =>
  page.text.slice(start, Math.min(end, start + READ)).replace(/\s/g, ' ');

const ofRole = (page: Page, role: Role) => page.paragraphs.filter((paragraph) => paragraph.role === role);

/** A field whose words are `text[start, end)`. */
const standing = (page: Page, start: number, end: number, value = page.text.slice(start, end)): Field => ({
  value,
  start,
  end,
});

function readHeadline(page: Page): Found {
  const [headline] = ofRole(page, 'headline');
  return headline ? { headline: standing(page, headline.start, headline.end) } : {};
}

/** The dateline at the head of the lede, or of the repeated lede; with it its agency and, failing better, its date. */
function readDateline(page: Page): Found {
  const ledes = ofRole(page, 'body').slice(0, LEDES);
  for (const lede of new Set([...ledes.filter((p) => p.repeats === undefined), ...ledes])) {
    const found = findDateline(wordsOf(page, lede));
    if (!found) continue;
    const tag = found.agency && standing(page, lede.start + found.agency.start, lede.start + found.agency.end);
    return {
      dateline: standing(page, lede.start, lede.start + found.end),
      ...(tag && { agency: { ...tag, value: agencyOf(tag.value) ?? tag.value } }),
      ...(found.date && { published: standing(page, lede.start + found.date.start, lede.start + found.date.end) }),
    };
  }
  const [line] = ofRole(page, 'dateline').filter((p) => !isDateLine(wordsOf(page, p)));
  return line ? { dateline: standing(page, line.start, line.end) } : {};
}

/** A tag in capitals behind the last full stop: known or not, it says whose text this is. */
const TAG = /^[A-Z]{3,12}$/;

/** A sign-off behind the story's last sentence: `(Reporting by …)`, ` AFP`, ` — Reuters`, `/AFP`. */
const SIGN_OFF =
  /[([](?:Additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled)(?: and \w+)? by [^()[\]]{2,400}[)\]]$/;
const CLOSING =
  /[.!?…]["'”’)]*\s{1,3}(?<tag>(?:[—–-]{1,2} ?|\/ ?|\((?:[Ww]ith )?)?(?<names>(?:[A-Z]|dpa|epd)[A-Za-z]{0,10}(?:[ /,-]{1,2}[A-Z][A-Za-z]{1,12}){0,3})\)?)$/;

function readClosing(page: Page): Found {
  for (const last of ofRole(page, 'body').slice(-3).reverse()) {
    const from = Math.max(last.start, last.end - 500);
    const tail = page.text.slice(from, last.end);
    const signed = SIGN_OFF.exec(tail);
    if (signed) return { credit: standing(page, from + signed.index, last.end) };
    const closing = CLOSING.exec(tail.slice(-80))?.groups;
    const names = closing?.names ?? '';
    const agency = agenciesOf(names)[0] ?? (TAG.test(names) ? names : undefined);
    if (!closing?.tag || !agency) continue;
    const start = last.end - closing.tag.length;
    const at = start + closing.tag.indexOf(names);
    const end = at + names.length;
    return { credit: standing(page, start, last.end), agency: standing(page, at, end, agency) };
  }
  return {};
}

/** `Reporting by Northlight`: one word with a capital is a house, several are people. */
const REPORTED_BY = /^[([]?[Rr]eport(?:ing|ed) by (?:the )?([A-Z][A-Za-z]+)(?= and the |[.)]*$)/;

/** A line that credits the text, not a picture: an agency, several, or a sign-off. */
function readCredit(page: Page): Found {
  const lines = ofRole(page, 'credit').filter(
    (p) => !/^(?:photo|picture|image|pic|video|graphic|illustration|file|map|chart|credit)/i.test(wordsOf(page, p)),
  );
  const line = lines.at(-1);
  if (!line) return {};
  for (const credit of lines) {
    const words = wordsOf(page, credit).replace(/^(?:by|from|via|with|source)\b:? ?|^[-—–]+ ?/i, '');
    const tag = agenciesOf(words)[0] ?? REPORTED_BY.exec(words)?.[1];
    const field = standing(page, credit.start, credit.end);
    if (tag) return { credit: field, agency: { ...field, value: agencyOf(tag) ?? tag } };
  }
  return { credit: standing(page, line.start, line.end) };
}

/** A part of a byline that is no person: where or as what the writer works. */
const HOUSE =
  /\b(?:agency|news|press|staff|reporters?|correspondents?|writers?|editors?|post|times|service|wire|desk|bureau|media|magazine|daily|broadcasting|for the .*)$/i;

/** People named by the first byline, joined by commas; an agency among them is the agency. */
function readByline(page: Page): Found {
  for (const line of ofRole(page, 'byline')) {
    const words = wordsOf(page, line);
    const by = bylineOf(words) ?? { crew: words, at: 0 };
    const names = by.crew.split(/\s{0,4}(?:,|\||\/| and | with | & | [-–—] )\s{0,4}/i).filter((name) => name !== '');
    const people = names
      .map((name) => name.split(/ (?:for|in|at|of|from) /i)[0] as string)
      .filter((name) => agencyOf(name) === undefined && !HOUSE.test(name));
    const agency = names
      .map((name) => agencyOf(name) ?? (namesAgency(name) ? name : undefined))
      .find((name) => name !== undefined);
    const start = line.start + by.at;
    const field = standing(page, start, start + by.crew.length, people.join(', '));
    return {
      ...(people.length > 0 && { byline: field }),
      ...(agency && { agency: { value: agency, from: 'the byline' } }),
      ...(by.outlet && { outlet: standing(page, line.end - by.outlet.length, line.end) }),
    };
  }
  return {};
}

const OWNER =
  /^(?:copyright|©|\(c\))[ ©:]{0,3}(?:\(c\) ?)?(?:by )?(?:\d{4}(?:[-–—]\d{2,4})?,? ?)?(?:by )?(?<owner>(?:The )?[A-Z][\w&'’.-]*(?: (?:[A-Z&][\w&'’.-]*|of|and|the|for)){0,5}?)(?=[.,|;]|\s+(?:All|Ltd|LLC|Inc|Limited|Corp|Media Group|GmbH)\b|$)/i;

/** Who owns the text by its copyright line: an agency, or else the outlet. */
function readCopyright(page: Page): Found {
  for (const line of ofRole(page, 'furniture')) {
    const match = OWNER.exec(wordsOf(page, line).slice(0, 200));
    const owner = match?.groups?.owner?.replace(/\.$/, '');
    if (!match || !owner || /^(?:all|reserved|notice|policy|\d+)$/i.test(owner)) continue;
    const start = line.start + match[0].lastIndexOf(owner);
    const agency = agencyOf(owner) ?? (namesAgency(owner) ? owner : undefined);
    return agency
      ? { agency: standing(page, start, start + owner.length, agency) }
      : { outlet: standing(page, start, start + owner.length) };
  }
  return {};
}

/** The surest of the article's date lines: `Published` before a bare date before `Updated`, higher before lower. */
function readPublished(page: Page): Found {
  const lines = ofRole(page, 'dateline').filter(
    (p) => isDateLine(wordsOf(page, p)) && /\d{4}|[A-Z][a-z]{2}/.test(wordsOf(page, p)),
  );
  const [best] = lines.sort((x, y) => dateRank(wordsOf(page, x)) - dateRank(wordsOf(page, y)) || x.index - y.index);
  if (!best) return {};
  const words = wordsOf(page, best);
  const from = dateLabelLength(words);
  const later = /\s{0,4}[|•·,;(–—-]?\s{0,4}(?:last )?(?:updated|modified)\b/i.exec(words.slice(from));
  const end = later && later.index > 0 ? best.start + from + later.index : best.end;
  return { published: standing(page, best.start + from, end) };
}

/**
 * What the article says of itself. Where several places tell the same field the surest wins: what the format carries, then
 * the dateline, a credit, the byline, the copyright line, and last the name of the file. Words stand as they stand in the
 * text; only agencies are given by their short names.
 */
export function readFields(page: Page, given: Fields): Fields {
  const file = readFileName(page.id);
  const language = languageOf(page.text);
  const from = 'the name of the file';
  const fromFile: Found = {
    ...(file.outlet && { outlet: { value: file.outlet, from } }),
    ...(file.agency && { agency: { value: file.agency, from } }),
    ...(file.published && { published: { value: file.published, from } }),
  };
  const { outlet: owner, ...copyright } = readCopyright(page);
  return {
    ...(owner && { outlet: owner }),
    ...fromFile,
    ...copyright,
    ...readByline(page),
    ...readCredit(page),
    ...readClosing(page),
    ...readDateline(page),
    ...readPublished(page),
    ...readHeadline(page),
    ...(language && { language: { value: language, from: 'the words of the text' } }),
    ...given,
  };
}
