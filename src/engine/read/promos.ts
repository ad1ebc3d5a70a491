import { compiled } from '../text/compiled.ts';
import type { Shape } from './shapes.ts';

/** Words that only ever introduce another story; in small letters too when a colon follows. */
const LABEL =
  "(?:see also|read also|also read|also see|must read|read next|up next|don['’]t miss|related(?: (?:articles?|stor(?:y|ies)|news|content|coverage|topics?|links?|reading|posts?|videos?))?|more(?: (?:on|from|about) .{2,50}| stories| news| coverage| top stories)?|read more(?: (?:on|from|about|at|here|in) .{2,50})?|also (?:in the news|on .{2,40})|in other news|recommended(?: (?:stories|for you|reading|articles?))?|you (?:may|might) (?:also )?(?:like|be interested in)|further reading|top stories|most (?:read|popular|viewed|watched|shared|commented|recent)(?: .{2,30})?|trending(?: (?:now|stories|news))?|popular(?: (?:now|stories|news|posts))?|editors?['’]?s? (?:picks?|choice)|what to read next|from our partners|around the web|from around the web|paid content|latest(?: (?:news|stories|headlines|updates|from .{2,40}))?|other (?:news|stories|headlines)|today['’]s (?:headlines|top stories)|more like this|promoted stories|lees (?:ook|meer)|lesen sie (?:auch|mehr)|mehr zum thema|(?:à )?lire aussi|lea también|leer más|le puede interesar|leggi anche|leia (?:também|mais)|läs (?:också|mer)|les også|baca juga)";

const WHOLE_LABEL = compiled(new RegExp(`^${LABEL}[ :.»›>…]*$`, 'i'));
const LABELED = compiled(new RegExp(`^(${LABEL})\\s*[:|>»–—-]\\s*\\S`, 'i'));
/** One-word labels are ordinary words: they need their capitals, or a line that ends like a headline. */
const SHOUTED =
  /^(?:RELATED|READ|MORE|WATCH|LISTEN|SEE|READ MORE|ALSO|VIDEO|PHOTOS|PODCAST|SEE ALSO|READ ALSO|ALSO READ)(?:(?: [A-Z]+){0,2}: ?\S|\s[|–—>»-]\s\S|$)/;
const SPOKEN = /^(?:read|watch|listen|see|video|related|podcast|in pictures|also)(?: (?:here|now|live))?: ?\S/i;
const SIGN_UP =
  /^(?:sign up|subscribe|register)(?: (?:now|today|here|free|for free))?(?:[:!]| (?:for|to|and (?:get|receive)|here)\b)|^(?:get|receive|want) (?:the|our|your|all|more|breaking|daily|weekly|top|latest)\b.{0,120}\b(?:inbox|newsletters?|by e-?mail|alerts|notifications|whatsapp)\b|^join (?:our|the|us on)\b.{0,60}\b(?:channel|group|newsletter|whatsapp|telegram|community|conversation)\b/i;
/** What one signs up for on a news site; a story may tell of other lists. */
const OFFER =
  /\b(?:newsletters?|briefings?|e-?mails?|inbox|updates|alerts|news|stories|headlines|channel|free|account|access|our|whatsapp|telegram|notifications|conversation)\b/i;
/** `Follow our coverage at https://…`: an address that the reader is sent to. */
const SENT_ON =
  /^(?:follow|find|read|see|more|full|for more|visit)\b.{0,120}(?:coverage|stories|news|updates|more|here|on|at|:).{0,20}https?:\/\/\S+$/i;
const NEWSLETTER = /\bnewsletters?\b/i;
const NEWSLETTER_CALL = /\b(?:sign up|signed up|subscribe|inbox|delivered|our|free|privacy policy|receive)\b/i;

/** What is advertised: another story, a newsletter, a channel. */
export function isPromo(shape: Shape): boolean {
  const line = shape.text;
  if (shape.length > 300) return false;
  if (WHOLE_LABEL.test(line) || SHOUTED.test(line) || SENT_ON.test(line)) return true;
  if (SIGN_UP.test(line)) return shape.length <= 220 && (!shape.closes || OFFER.test(line));
  if (NEWSLETTER.test(line) && NEWSLETTER_CALL.test(line))
    return (
      /^(?:sign|subscribe|get|want|receive|join|enter your|start your|you can (?:also )?(?:sign|subscribe)|like what|for more|our|this (?:article|story|is)|by (?:signing|subscribing|entering))\b/i.test(
        line,
      ) &&
      shape.length <= 260 &&
      !/["“]/.test(line)
    );
  const labeled = LABELED.exec(line);
  if (labeled) return shape.headlike || !/^(?:more|related|latest|popular|trending)$/i.test(labeled[1] as string);
  return SPOKEN.test(line) && shape.headlike;
}

/** A label over a list of other stories: what stands under it, as long as it looks like headlines, belongs to it. */
export const opensList = (shape: Shape) => shape.length <= 60 && WHOLE_LABEL.test(shape.text);
