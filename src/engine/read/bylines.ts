import { compiled } from '../text/compiled.ts';
import { agenciesOf, agencyOf } from './agencies.ts';
import { DAY, isDateLine } from './dates.ts';
import type { Shape } from './shapes.ts';

const UP = 'A-Z\\u00C0-\\u00DE\\u0100-\\u017F';
const WORD = `[${UP}][\\w\\u00C0-\\u024F.'’-]*`;
const PARTICLE = 'de|da|do|dos|del|della|di|du|van|von|der|den|bin|bint|ibn|al|el|la|le|ter|ten|y';
const PERSON = `${WORD}(?: (?:(?:${PARTICLE}) )?${WORD}){0,5}`;
const JOIN = '(?:,? and|,? with|,? &| in| at| for| of|,| \\||/| -| –| —|;)';
/** Names, places and houses, joined as bylines join them. */
const CREW = `${PERSON}(?:${JOIN} (?:the )?${PERSON}){0,7}`;

/** Behind a house, or alone: `By Coast Echo staff`, `By our correspondent in Sarn`. */
const ITS_STAFF =
  '(?:(?:news|own|special|foreign|political|sports?) )?(?:staff(?: (?:reporters?|writers?|correspondents?))?|reporters?|writers?|correspondents?|newsroom|news ?desk|editors)';
const STAFF_CREW = `(?:(?:[Aa]|[Oo]ur|[Tt]he|${PERSON}(?:['’]s?)?) )?${ITS_STAFF}(?: in ${PERSON})?`;

const BY = compiled(
  new RegExp(
    `^(?:(?:[Ww]ritten|[Rr]eported|[Ss]tory|[Ww]ords|[Aa]nalysis|[Tt]ext|[Cc]ompiled) )?(?:[Bb]y|BY|Von|VON|Par|PAR|Door|Por|POR|Oleh):? (?<crew>${CREW}|${STAFF_CREW})[.,:|]?$`,
  ),
);
const WORDS_BY = new RegExp(
  `^(?:Words|Author|Authors|Writer|Reporter|Text|Written by|Byline)(?:: ?| \\| )(?<crew>${CREW})$`,
);
const WITH = new RegExp(
  `^(?:[Ww]ith|[Aa]dditional reporting by|[Rr]eporting by|[Ww]ith reporting by) (?<crew>${CREW})[.]?$`,
);
/** `N.Fournier--BTB`: a name and the outlet's letters, as some sites sign a wire story. */
const SIGNED = new RegExp(`^(?<crew>(?:[${UP}]\\. ?){1,2}${WORD}(?: ${WORD})?) ?(?:--|—|–|/) ?(?<outlet>[A-Z]{2,8})$`);
const POST =
  /^(?:.{0,60}[ ,])?(?:correspondents?|reporters?|staff writers?|staff reporters?|columnists?|bureau chiefs?|(?:news|foreign|diplomatic|political|business|science|environment|technology|sports?|world|asia|europe|deputy|senior|managing|associate|defence|security|home affairs|middle east|africa|economics) editors?)(?: in [A-Z][\w ]{2,30})?$/i;
/** `AP Sports Writer`: a post at a house, under a name. */
const POST_AT_END = /(?: [A-Z][a-z]+)? (?:Writer|Reporter|Correspondent|Editor)s?$/;
const BARE_POST = / (?:Writer|Reporter|Correspondent|Editor)s?$/;
/** `JO KIM, Associated Press`. */
const NAMED_OF = new RegExp(
  `^(?<crew>${PERSON}(?:(?:,? and|,) ${PERSON}){0,3})(?:,| \\||,? of) (?<house>(?:the |The )?[A-Z][\\w-]*(?: [A-Z][\\w-]*){0,2})$`,
);
const NAME_ALONE = new RegExp(
  `^[${UP}][\\w\\u00C0-\\u024F'’-]+(?: (?:[${UP}]\\.|(?:${PARTICLE})|${WORD})){1,3}(?:(?: in| and|,) ${PERSON})?$`,
);

const SIGN_OFF =
  /^[([]?(?:additional )?(?:reporting|writing|editing|reported|written|edited|compiled|translated|adapted|additional writing|with reporting|with additional reporting|reporting and writing)(?: and (?:editing|writing))? (?:by|from)\b.{2,400}$/i;
const AT_DAY = compiled(new RegExp(`,? (?:on )?(?:[A-Z][a-z]+day,? )?${DAY}`));
const CONTRIBUTED =
  /\b(?:contributed to this (?:report|story|article|developing story)|contributed (?:additional )?reporting|contributed to reporting)(?: from .{2,60})?[.)]*$/i;
const INPUTS =
  /^[([]?(?:with|includes?|including|based on|using) (?:agency )?(?:inputs?|files?|reports?|reporting|information|material|contributions?|wires?|agencies)(?: (?:from|by)\b.{2,120})?[)\].]*$/i;
const ABOUT_INFORMATION =
  /^(?:some )?(?:information|material|reporting) (?:(?:for|in) this (?:report|story|article) (?:came|is|was)|from .{2,60} (?:was|were) used (?:in|for))\b.{2,160}$/i;
/** `Associated Press in Tokyo`, `Staff and agencies in Sarn`. */
const STAFF =
  /^(?:[A-Z][\w&]* )?(?:staff|agencies|wires?|staff (?:and|with) agencies|news agencies|news services|wire (?:services|reports)|agency reporters?)(?: in [A-Z][\w ,'-]{2,40})?$/i;
const DESK =
  /^(?:[a-z]{2,4}\/[a-z]{2,4}(?:,? ?[a-z/]{2,8})? \(.{2,80}\)|[a-z]{2,4}(?:-[a-z]{2,4})?(?:\/[a-z]{2,4}){1,3})$/;
/** `By Beacon Staff, with wire reports`, `Staff and wire reports`, `AFP and agencies`. */
const WIRES =
  /^(?:(?:by|from) )?(?:(?:the )?[A-Z][\w&]*(?: [A-Z][\w&]*){0,3} )?(?:staff|agencies)?(?:,? (?:and|with) |,? )?(?:wire|agency|news service)s? (?:reports?|services?|staff)$|^(?:the )?[A-Z][\w&]*(?: [A-Z][\w&]*){0,3} (?:and|with) (?:other )?(?:agencies|wires|wire services)$/i;
const ORIGIN =
  /^(?:\(?(?:this|the) (?:article|story|piece|report) (?:was|is|has been) (?:first |originally |re)(?:published|provided|written|produced|reported|supplied)\b.{0,40} (?:by|in|on|from|under|at)\b.{2,160}|(?:originally|first) published (?:by|in|on|at)\b.{2,120})$/i;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Where the names of a byline end and a date, a time or a handle begins: `By Jo Kim | Northlight | Jan 13, 2026`. */
function nameEnd(line: string): number {
  const bar = /\s[|•·]\s|\s{0,4}[,|–—-]?\s(?:on )?(?=\d|(?:Published|Updated|Posted)\b)/.exec(line);
  const day = AT_DAY.exec(line);
  return Math.min(bar?.index ?? line.length, day?.index ?? line.length);
}

/** A `By` line that names people, or a name with an outlet's letters behind it. */
export function bylineOf(line: string): { crew: string; at: number; outlet?: string } | undefined {
  if (line.length > 140) return undefined;
  const names = line.slice(0, nameEnd(line));
  for (const form of [BY, WORDS_BY, WITH, SIGNED]) {
    const groups = form.exec(names)?.groups;
    const crew = groups?.crew;
    if (crew) return { crew, at: line.lastIndexOf(crew), ...(groups.outlet && { outlet: groups.outlet }) };
  }
  return undefined;
}

/** The line says by whom, or in what post, the story was written. */
export const isByline = (shape: Shape) =>
  shape.length <= 140 &&
  (bylineOf(shape.text) !== undefined ||
    (shape.headlike && shape.length <= 70 && (POST.test(shape.text) || isHoused(shape.text))));

/** The line names an agency behind a name, or the post that its writer has there. */
function isHoused(line: string): boolean {
  const house = NAMED_OF.exec(line)?.groups?.house ?? (/ Associated Press$/.test(line) ? 'AP' : undefined);
  const posts = BARE_POST.test(line) ? [line.replace(BARE_POST, ''), line.replace(POST_AT_END, '')] : [];
  return [house, ...posts].some((name) => name !== undefined && agencyOf(name) !== undefined);
}

/** A name and nothing else, perhaps with a place (`Jo Kim in Oslo`): a byline when it stands where bylines stand. */
export const isNameAlone = (line: string) =>
  line.length <= 60 &&
  NAME_ALONE.test(line) &&
  !/\b(?:The|New|North|South|East|West|United|Prime|News|State|Says|Calls|Will)\b/.test(line);

/** The line says which agency or colleagues the text is from; `certain` when nothing else is written so. */
export function creditRole(shape: Shape): { certain: boolean } | undefined {
  const line = shape.text;
  if (shape.length > 420) return undefined;
  if (agenciesOf(line).length > 0) return { certain: true };
  if (SIGN_OFF.test(line) && (/^[([]/.test(line) || !/["“”]/.test(line))) return { certain: /^[([]|;/.test(line) };
  if (CONTRIBUTED.test(line) && shape.length <= 260) return { certain: true };
  if ([INPUTS, DESK, ORIGIN, ABOUT_INFORMATION].some((form) => form.test(line))) return { certain: true };
  if (shape.length <= 80 && (STAFF.test(line) || WIRES.test(line) || creditedPart(line))) return { certain: true };
  if (isColleagues(line)) return { certain: true };
  const agency = /^(?:by|from|source:?|via|—|–|-|\(c\)) ?(?<name>.{2,40})$/i.exec(line)?.groups?.name;
  return agency !== undefined && agencyOf(agency) !== undefined ? { certain: true } : undefined;
}

const COLLEAGUES = set(
  'and from in of the near with reported contributed to this report story writer writers reporter reporters journalist journalists ' +
    'correspondent also video photographer producer producers staff other de la el al bin van von',
);

/**
 * `Orsini reported from Sarn. Associated Press writer Al Marsh in Orlo contributed.`: names, and of other words none but those of
 * such a line. A sentence of the story says what was reported.
 */
function isColleagues(line: string): boolean {
  if (line.length > 400 || !/ (?:reported from|contributed)\b/.test(line) || /["“”:]/.test(line)) return false;
  const words = line.match(/[^\s.,;()]+/g) ?? [];
  return words.every((word) => COLLEAGUES.has(word) || /^(?:[A-Z\u00C0-\u00DE]|al-)/.test(word));
}

/** An agency with a place, a date or an outlet beside it: `Reuters in Tokyo`, `AP · Posted: Jan 13, 2026`, `(QTB with AFP)`. */
function creditedPart(line: string): boolean {
  const [first, place] = line.split(' in ');
  if (first && place && agencyOf(first) !== undefined && /^[A-Z][\w .,'-]{2,30}$/.test(place)) return true;
  const [agency, ...rest] = line.split(/ [·|•-] /);
  if (agency && rest.length > 0 && agencyOf(agency) !== undefined && isDateLine(rest.join(' '))) return true;
  const both = /^[([]?[A-Z][\w&]*(?: [A-Z0-9][\w&]*){0,2} (?:with|and) (?<agencies>.{2,40}?)[)\]]?$/.exec(line)?.groups
    ?.agencies;
  return both !== undefined && agenciesOf(both).length > 0;
}
