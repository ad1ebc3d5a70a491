import type { Role } from '../model.ts';
import { agencyOf } from './agencies.ts';
import { creditRole, isByline } from './bylines.ts';
import { isDateLine } from './dates.ts';
import { isFurniture } from './furniture.ts';
import { pictureRole } from './pictures.ts';
import { isPromo } from './promos.ts';
import type { Shape } from './shapes.ts';

/** What a paragraph is, and whether its form leaves no doubt: a doubtful role may be overruled by other articles. */
export interface Verdict {
  readonly role: Role;
  readonly certain: boolean;
}

const certainly = (role: Role): Verdict => ({ role, certain: true });

/** A place, perhaps with a date or agency, on a line of its own: `TOKYO, Jan 13`, `TOKYO (AP) —`. */
const PLACE_LINE =
  /^[A-Z\u00C0-\u00DE][A-Z\u00C0-\u00DE.'’ -]{2,30}(?:, [A-Z][A-Za-z. ]{2,20})?(?:, (?=.{0,20}\d)[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?(?: \([A-Z][A-Za-z ]{1,20}\))?| \([A-Z][A-Za-z ]{1,20}\))(?: ?[—–-]+)?$/;
/** `SARN, Corland`, `ORLO —`, `Sarn (AFP)`: a dateline whose story begins on the next line. */
const PLACE_AND_REGION =
  /^[A-Z\u00C0-\u00DE][A-Z\u00C0-\u00DE.'’-]+(?: [A-Z\u00C0-\u00DE.'’-]{2,}){0,2}(?:, [A-Z][a-z][A-Za-z.]*(?: [A-Z][a-z]+){0,2}(?: ?[—–-]+)?| ?[—–])$/;
const PLACE_AND_AGENCY =
  /^[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,2},? [([](?<agency>[A-Z][A-Za-z /-]{1,24})[)\]](?: ?[—–-]+)?$/;

/** The line is a place, with a region, a dash or an agency that is known. */
function isPlaceLine(line: string): boolean {
  if (line.length > 70) return false;
  if (PLACE_LINE.test(line)) return true;
  if (PLACE_AND_REGION.test(line)) return agencyOf(line.split(', ').at(-1) as string) === undefined;
  const agency = PLACE_AND_AGENCY.exec(line)?.groups?.agency;
  return agency !== undefined && agencyOf(agency) !== undefined;
}

/** `- Bitter memories -`: an agency's subhead. */
const DASHED = /^[-–—] ?\S.{1,70}\S ?[-–—]$/;

/** What a paragraph is by its own form, whatever stands around it; nothing when only its neighbors can tell. */
export function formOf(shape: Shape): Verdict | undefined {
  if (shape.length > 900) return undefined;
  const line = shape.text;
  const credit = creditRole(shape);
  if (credit) return { role: 'credit', certain: credit.certain };
  if (isDateLine(line) || isPlaceLine(line)) return certainly('dateline');
  if (isFurniture(shape)) return certainly('furniture');
  if (isPromo(shape)) return certainly('promo');
  const picture = pictureRole(shape);
  if (picture) return picture;
  if (isByline(shape)) return certainly('byline');
  if (shape.length <= 76 && DASHED.test(line) && shape.headlike) return certainly('subhead');
  return undefined;
}
