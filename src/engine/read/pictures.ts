import { compiled } from '../text/compiled.ts';
import { agencyOf } from './agencies.ts';
import type { Shape } from './shapes.ts';

const NAME = "[A-Z\\u00C0-\\u00DE][\\w\\u00C0-\\u024F.'’-]*";
const NAMES = `${NAME}(?: ${NAME}){0,4}`;
const HOUSE =
  'AP|AFP|Reuters|REUTERS|EPA|EPA-EFE|EFE|Getty|Getty Images|Xinhua|Kyodo|dpa|Yonhap|Bloomberg|TASS|Sputnik|PA|ANSA|Anadolu|Shutterstock|Alamy|iStock|NurPhoto|Zuma|Jiji|CNA|AAP|UPI|Pool|Handout|file|File|The Associated Press|Associated Press|Agence France-Presse|[A-Z]{2,5} Photo|[A-Z]{2,6}(?:-[A-Z]{2,6})?';
/** Houses that need no other word beside them to be known for a picture's. */
const PICTURED_BY =
  'AP|AFP|Reuters|REUTERS|EPA|EPA-EFE|EFE|Getty(?: Images)?|Xinhua|Kyodo|dpa|Yonhap|Bloomberg|PA|ANSA|Anadolu|AAP';

/** A photographer's credit at the end of a line: `(AP Photo/Jo Kim, File)`, `REUTERS/Jo Kim`, `Photo: AP`, `/ AFP`, `Getty Images`. */
const CREDIT_AT_END = compiled(
  new RegExp(
    [
      '\\((?:[^()]{0,60}(?:Photo|Pictures?|Image|Pool|File|Handout|Courtesy|Getty)\\b[^()]{0,80})\\)',
      `\\((?:${NAMES}(?:, \\w+)?/(?:${HOUSE}|${NAMES})(?: [Vv]ia (?:${HOUSE}|${NAMES}))?)\\)(?: NO (?:SALES|ARCHIVES?|RESALE)S?)?`,
      `\\((?:${HOUSE})(?: ?/ ?${NAMES})?\\)`,
      `\\[(?:${NAMES})(?: ?/ ?(?:${NAMES}))?(?: via ${NAMES})?\\]`,
      `(?:REUTERS|AP|AFP|EPA|Xinhua|Kyodo|Yonhap|TASS) ?/ ?${NAMES}(?:/\\w+(?: \\w+)?)?`,
      `(?:(?:[A-Z]{2,4} )?(?:Photo|PHOTO|Photograph|PHOTOGRAPH|Photography|Picture|PICTURE|Pic|Image|IMAGE|Credit|CREDIT|FILE PHOTO|File photo|Source|SOURCE)S?s?(?: [Cc]redit| CREDIT)?)(?: by| BY|:| courtesy(?: of)?:?) ?(?:${NAMES})(?:(?:,| /|/| via| for| -| –|\\|) ?(?:${NAMES})){0,3}`,
      `(?:—|–|/|©|\\||- )\\s?(?:${HOUSE})(?: (?:Photo|Images|via \\w+(?: \\w+)?))?`,
      `${NAME} ${NAME}(?: ${NAME}){0,2} ?[/—–] ?(?:${PICTURED_BY})(?: Photo)?`,
      '(?<=[.!?”"’)] )G(?:etty|ETTY)',
      '[Gg]etty [Ii]mages(?:/\\w+(?: \\w+)?)?',
      '[Vv]ia (?:AP|AFP|Reuters|REUTERS|Getty(?: Images)?|Xinhua|EPA)',
    ]
      .map((form) => `(?:${form})`)
      .join('|')
      .replace(/^/, '(?:^|[\\s.”"’)—–-])(?:')
      .concat(')[.)\\]]?(?: (?:hide|toggle) caption)?$'),
  ),
);

const FILE_PHOTO = compiled(
  /^(?:FILE ?(?:PHOTO|IMAGE|PICTURE|VIDEO)?S? ?[-–—:]|File [-–—]|File (?:photo|photograph|picture|image)s?(?: ?[-–—:,(]| of | shows )|In this (?:[\w.,'’ -]{0,60} )?(?:photo|photograph|image|picture|screengrab|screenshot|handout|video)\b|(?:An? |This |These )(?:undated |file |combination (?:of )?|combo |handout |still |aerial |satellite |drone ){1,3}(?:photos?|photographs?|images?|pictures?|pictures|view)\b|This (?:photo|photograph|image|picture|screengrab|screenshot|handout) (?:taken|released|provided|made|from|shows|posted)\b|A (?:general |drone |aerial |satellite )?view (?:shows|of)\b)/,
);
const PICTURED =
  /^(?:(?:pictured|above|top|left|right|main image|main picture|caption|photo caption|image caption|media caption|video caption|picture caption|from left)(?: ?:| ?\()|image caption,|pictured(?:,| above| left| right))/i;
const POSITION = compiled(
  /\((?:(?:(?:top|bottom|front|back|second|third|fourth|fifth|2nd|3rd|4th|5th|far|centre|center|from|seated|standing|background|foreground|row)[ -]?){0,3}(?:left|right|centre|center|L|R|C|middle|pictured|in white|background|foreground|rear)(?:[- ](?:L|R|C|left|right))?|[CLR]-[CLR]|[LRC]|from L|from R)\)/,
);
const SET_OFF =
  /, (?:(?:second|third|2nd|3rd|far|front|top|bottom) )?(?:(?:from )?(?:left|right)|cent(?:er|re)|seated|standing)(?: (?:from )?(?:left|right))?, /;
const POSES =
  /\b(?:celebrates?|crosses|tends?|searche?s?|continues?|rides?|runs?|plays?|reads?|raises?|shakes?|speaks?|poses?|waves?|looks?|attends?|walks?|arrives?|stands?|sits?|holds?|gestures?|greets?|smiles?|listens?|talks?|meets?|met|delivers?|addresses|watch(?:es)?|carry|carries|leaves?|reacts?)\b/;
const DATED =
  /,? (?:on |in )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z.]* \d{1,2},? \d{4}/;
const CREDIT_ONLY =
  /^(?:credit(?:\.{3}|…)|(?:photo|photos|picture|pictures|pic|image|images|photograph|photographs|photography|video|graphic|graphics|illustration|file photo|file|photo credit|image credit|picture credit|credit|credits|image source|source|sources|agencies|map|chart|screenshot|screengrab)(?: ?[:|,]| by | courtesy(?: of)?:? )|(?:courtesy|via)(?: of)?:? )\s?\S/i;

/** `caption` with its photo credit or `credit` alone, and whether its form leaves no doubt; or neither. */
export function pictureRole(shape: Shape): { role: 'caption' | 'credit'; certain: boolean } | undefined {
  if (shape.length > 900) return undefined;
  const line = shape.text;
  if (/^image source,/i.test(line) && shape.length <= 120) return { role: 'credit', certain: true };
  if (FILE_PHOTO.test(line))
    return { role: 'caption', certain: /^file ?photo|^file ?[-–—:]/i.test(line) || hasPhotoCredit(shape) };
  if (PICTURED.test(line))
    return { role: 'caption', certain: /caption/i.test(line.slice(0, 16)) || hasPhotoCredit(shape) };
  if (/^\((?:[A-Z]{2,5}|[A-Z][a-z]+) (?:Wire|Archive|Media|Images)\)$/.test(line))
    return { role: 'credit', certain: true };
  const credited = hasPhotoCredit(shape);
  if (CREDIT_ONLY.test(line) && shape.length <= 100 && (!shape.closes || credited))
    return { role: 'credit', certain: true };
  if (credited) return captionWithCredit(shape);
  if (POSITION.test(line) && (POSES.test(line) || DATED.test(line)) && shape.length <= 350)
    return { role: 'caption', certain: false };
  if (SET_OFF.test(line) && POSES.test(line) && shape.length <= 350) return { role: 'caption', certain: false };
  return undefined;
}

/** The paragraph ends with an agency in brackets. */
export function namesHouseAtEnd(shape: Shape): boolean {
  const house = /\((?<house>[A-Z][\w -]{1,24})\)$/.exec(shape.tail)?.groups?.house;
  return house !== undefined && agencyOf(house) !== undefined;
}

/** The line ends with the credit of a photographer or a picture agency. */
function hasPhotoCredit(shape: Shape): boolean {
  return CREDIT_AT_END.test(shape.tail.slice(-140));
}

/** Words and forms that only a picture's credit has: a photographer beside a house, `Photo`, `Getty Images`. */
const PHOTOGRAPHER = new RegExp(
  `photo|picture|\\bpic\\b|image|getty|handout|courtesy|\\bpool\\b|\\w ?/ ?${NAME}|${NAME} ${NAME} ?[—–] ?[A-Z]|credit`,
  'i',
);

function captionWithCredit(shape: Shape): { role: 'caption' | 'credit'; certain: boolean } | undefined {
  const credit = CREDIT_AT_END.exec(shape.tail.slice(-140))?.[0] ?? '';
  const photo = PHOTOGRAPHER.test(credit) || (/^\s?[|]/.test(credit) && shape.length > 60);
  if (shape.length - credit.length <= 2) return photo ? { role: 'credit', certain: true } : undefined;
  if (photo) return shape.length <= 700 ? { role: 'caption', certain: true } : undefined;
  const posed = POSITION.test(shape.text) || SET_OFF.test(shape.text) || DATED.test(shape.text);
  const house = agencyOf(credit.replace(/^[\s-]+|[^\w -]/g, '').trim()) !== undefined;
  return house && posed && shape.length <= 500 ? { role: 'caption', certain: false } : undefined;
}
