import { compiled } from '../text/compiled.ts';
import { BOXES, LIST_MARK, MENU } from './boxes.ts';
import type { Shape } from './shapes.ts';

/** The page around a story, told by the words sites use for it. Each expression is held against a whole line, `i`. */
const LINES: readonly string[] = [
  // advertising
  '(?:advertisement|advertorial|advert|ads?|ad feedback|sponsored|promoted)(?: content)?(?: by .{1,40})?',
  'advertisement[ .:–—-]+(?:[-–—\\d]|continue|skip|story|article|scroll|content|remove|this|close|ad).{0,60}',
  '(?:article|story|post) continues (?:below|after)(?: (?:this )?(?:ad|advert|advertisement|video|promo))?.{0,20}',
  '(?:continue reading|scroll (?:down )?to continue)\\b.{0,60}|skip(?: ad(?:vertisement)?)?|remove ads?|supported by|image',
  '(?:story|article|text) continues',
  '\\d[\\d.,]*[km]?',
  // galleries, players and counters
  '(?:slideshow|gallery|photos?|images?|pictures?|videos?) ?\\(\\d+ (?:images?|photos?|pictures?|items?)\\)',
  '(?:(?:image|photo|picture|slide|page|video|gallery) )?\\d{1,3} ?(?:of|/) ?\\d{1,3}(?: [|–—-] .*)?',
  '(?:view|see|open|show|hide|toggle|expand|enlarge|close)(?: (?:this|the|all|full|image|photo|large[r]?|\\d+))*(?: in)? (?:gallery|slideshow|caption|images?|photos?|pictures?|captions|full ?screen)',
  '(?:play|pause|mute|unmute|play (?:audio|video)|watch video|listen|listen to (?:this )?(?:article|story)(?: .{0,30})?|(?:new ?)?you can now listen to .{2,60})',
  '(?:\\d{1,2}:)?\\d{1,2}:\\d{2}(?: ?/ ?(?:\\d{1,2}:)?\\d{1,2}:\\d{2})?',
  'this (?:video|audio|content|image|media) (?:(?:can ?not|could not) be (?:played|displayed|loaded|shown)|is (?:not|no longer|currently un) ?available|has been removed).{0,60}',
  'to (?:play|view|watch|see|hear) this (?:video|content|audio|post|clip).{0,160}',
  // reading, sharing, commenting
  '(?:reading time:? ?|estimated read(?:ing)? time:? ?)?(?:about )?\\d{1,2}[ -]?(?:min|mins|minute|minutes)(?:[ -]?(?:read|reading|listen))?(?: \\d+ min listen)?',
  'share(?: (?:this|the|on|via|by|with|to|article|story|page|post|news|full|link|options?|your|thoughts|friends|facebook|twitter|x|whatsapp|email|\\d+))*[:.]?',
  '(?:e-?mail|print|save|bookmark|gift|send|copy|report|translate)(?: (?:this|the|article|story|page|link|post|to|a|friend|for later|url|full))*',
  '(?:\\d[\\d.,]*k? )?(?:comments?|shares?|views?|likes?|reactions?|replies|retweets?)(?: \\(?\\d[\\d.,]*k?\\)?)?',
  '(?:leave|add|post|view|read|show|write|see|hide|join|load|make)(?: (?:a|an|your|all|the|more|our|\\d+))* (?:comments?|conversation|reply|discussion|replies)(?: .{0,20})?',
  '(?:comments? (?:are|is|have been|has been) (?:now |currently )?(?:closed|off|disabled|turned off|moderated|pre-moderated).{0,40}|comments? on this (?:story|article)|be the first to comment.{0,40}|what do you think\\?)',
  '(?:like|follow|join|find|connect with|subscribe to) (?:us|[@\\w]+(?: [\\w&]+){0,4}) (?:on|@) ?(?:facebook|twitter|x|instagram|whatsapp|telegram|youtube|tiktok|linkedin|google news|threads|bluesky|social).{0,80}',
  'share or comment on this (?:article|story).{0,160}',
  're-?use this content.{0,20}|order reprints|request reprints',
  'follow (?:us|topics?|the author|@\\w+|this (?:story|topic))[:.]?.{0,30}',
  '@\\w{2,30}',
  'https?://\\S+|www\\.\\S+',
  '.{2,60} (?:can|may) be (?:reached|contacted) (?:at|on|via|by) .{0,60}@.{0,160}',
  'have something to (?:add|say|share).{0,120}',
  // the site's own buttons
  '(?:read|show|see|view|load|learn|find out|discover|watch|know) (?:more|less|all|full (?:article|story))(?: \\(\\d+\\))?[ .…»›>→]*',
  '(?:click|tap|press) (?:here|below|(?:on )?(?:the|this) (?:link|image|picture|button|icon|video|map|photo)s?)(?: (?:above|below))?(?:[.!]|,? (?:to|for|and|if|now|or)\\b.{0,120})?',
  '(?:back to|return to|go to|jump to|skip to|scroll to)(?: the)? (?:top|home ?page|home|main|content|main content|navigation|search|comments|footer|menu|article|story)(?: (?:page|navigation|content|search))?',
  '(?:log|sign) ?(?:in|out|up|on)(?: (?:or|to|/|and|with|register|subscribe|join|account|continue|your|my|google|free|comment)){0,5}[.!]?',
  '(?:subscribe|register|donate|support us|contribute|become a member|my account|account|menu|main menu|search|close|loading(?: .{0,24})?|home|homepage|next|previous|prev|next (?:article|story|post|page)|previous (?:article|story|post|page)|open|more|options|settings|edition|language|dark mode|navigation|breadcrumb|site map|sitemap|rss|podcasts?|newsletters?|e-?paper|live tv|watch live|live|contact(?: us)?|about(?: us)?|careers|feedback|help|faqs?|advertise(?: with us)?|disclaimer)(?: now| today)?[.…!:]*',
  '(?:privacy|cookies?|terms)(?: (?:policy|notice|settings|preferences|statement|of (?:use|service)|and conditions|& conditions|and privacy.{0,20}))?',
  '(?:accept|reject|manage|allow)(?: (?:all|my|your))? (?:cookies|preferences|choices|settings|and continue|& continue)?',
  '(?:(?:this|our) (?:web)?site uses?|we(?: and our partners)? (?:use|value|may use|store|collect)|by (?:continuing|using|clicking|browsing|accepting)).{0,80}\\b(?:cookies?|privacy policy|terms of (?:use|service))\\b.{0,300}',
  '(?:please )?(?:enable|turn on|allow) (?:javascript|cookies|notifications).{0,80}',
  '(?:get|download|install)(?: (?:our|the|this))(?: free)?(?: [\\w&]+){0,4} apps?(?: (?:now|today|here|for|on|from)\\b.{0,60})?[.!]?',
  // who may read on
  '(?:already (?:a subscriber|a member|registered|have an account|subscribed)\\?|already .{2,30} (?:log|sign) ?in|not a subscriber|want to read more|to (?:continue|keep) reading|subscribe to (?:read|continue|unlock|view)|unlock this|you have (?:reached|read|\\d+) .{0,40}articles?|(?:this|the) (?:article|story|content) is (?:only )?(?:for|available to|reserved for|exclusive to) .{0,20}(?:subscribers|members)|thank you for (?:reading|visiting|subscribing)|support (?:our|independent|quality|local) journalism).{0,160}',
  // who owns what
  '(?:copyright|©|\\(c\\)|&copy;).{0,16}\\d{4}.{0,300}',
  '©.{1,120}',
  'copyright (?:by|©|\\(c\\)|reserved|notice|policy).{0,120}',
  '(?:.{0,80}[.,;] ?)?all rights reserved\\.?.{0,200}',
  '(?:this (?:material|content|article|document|story|copy)|no part of (?:this|the) .{2,40}) (?:may|must|can) ?(?:not )?be .{0,40}(?:published|reproduced|republished|redistributed|broadcast|copied|reprinted).{0,200}',
  'our standards: .{0,80}',
  '\\(?(?:disclaimer: ?)?(?:except for the headline,? )?(?:this|the) (?:story|article|report|copy|news|post|content)\\b.{0,80}\\b(?:syndicated|auto-?generated|automatically generated|(?:agency|wire) feed|not been edited by)\\b.{0,160}',
  // what it was filed under
  '(?:tags?|topics?|filed under|categor(?:y|ies)|sections?|keywords?|related topics?|explore more on these topics|in this (?:article|story))(?: ?[:|] ?.{0,200})?',
  '(?:have|got) (?:a|any|something|you got a) (?:story|tip|news|question|comment|view|photo|to say).{0,160}',
  '(?:contact|e-?mail|write to|call|text) (?:us|our newsroom|the (?:author|reporter|writer|editor|newsroom)|him|her|[\\w.]+(?: [\\w.]+){0,2}) (?:at|on|with|via|by) .{0,80}@.{0,80}',
  '(?:report (?:an? )?(?:error|typo|correction|ad)|suggest a correction|request (?:a )?correction|notice (?:an? )?(?:error|typo)).{0,80}',
  '(?:this (?:article|story) is more than \\d+ (?:years?|months?) old|image source|media caption|end of (?:twitter|x|facebook|instagram|youtube|tiktok|podcast|image|video|bluesky|telegram)\\b.{0,30}|gift (?:this )?article|give this article|send any friend a story.{0,60}|add to your saved stories|summarize|(?:acquire|purchase) licensing rights.{0,30}|the post .{2,160} (?:appeared|was published) first on .{2,60}|get .{2,40} by clicking here|enter your e-?mail(?: address)?.{0,30}|e-?mail address|please enter a valid e-?mail.{0,30}|text size|font size|a a a|a\\+ ?a-?|[+-]a)',
];

const SECTIONS = new Set(
  `news world asia africa europe americas america middle east mideast asia-pacific pacific us u.s. uk u.k. usa international national
  nation local regional politics business economy money finance markets technology tech science health environment climate
  culture arts entertainment lifestyle life style travel food sport sports football cricket tennis opinion editorial
  comment analysis features feature video videos photos pictures gallery weather education crime law society media
  obituaries letters puzzles crosswords breaking exclusive latest top stories china japan india singapore explainer
  factbox timeline interview in depth long reads special report live updates latin south north central united states crime courts state
  top story energy city metro county nation/world soccer
  home golf rugby racing music film books`.split(/\s+/),
);

const FURNITURE = compiled(new RegExp(`^(?:${LINES.join('|')})$`, 'i'));
const BOX = compiled(new RegExp(`^(?:${BOXES.join('|')})$`, 'i'));
/** Of what boxes say only these beginnings run long: most paragraphs of a story are not held against the rest. */
const LONG_BOX = /^(?:by |we |your |what you|this |the |an |a |stay |editor|\()/i;
const isBox = (line: string) => (line.length <= 90 || LONG_BOX.test(line)) && BOX.test(line);
const SHARE_WORDS =
  /^(?:[\s,|/·•]|(?:share|tweet|e-?mail|print|save|copy|link|facebook|twitter|x|reddit|linkedin|pinterest|whatsapp|telegram|flipboard|messenger|line|weibo|bluesky|threads|instagram|youtube|rss|sms|url|on|via|to|\d{1,6})(?![^\s,|/·•]))*$/i;

/** `Facebook Twitter Email Print`, `Share 12 Tweet`: the names of places to share on, however they are set apart. */
const isShareBar = (line: string) => line.length <= 160 && SHARE_WORDS.test(line) && /[a-z]/i.test(line);

/** Marks and nothing else: `-`, `•`, `* * *`. */
export const isBareMark = (shape: Shape) =>
  shape.length <= 40 && !/[^\s\u0021-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u2010-\u2bff]/.test(shape.text);

/** `Home > World > Asia`, `World | Asia | Business`: short parts between the same separators, no sentence. */
function isTrail(line: string): boolean {
  if (line.length > 160 || /[.!?]$/.test(line)) return false;
  const parts = line.split(/ ?[>›»|·•→] ?| \/ /);
  if (parts.length === 2 && parts.every(isSection)) return true;
  return (
    parts.length >= (/^home$/i.test(parts[0] as string) ? 2 : 3) &&
    parts.every((part) => part.length > 0 && part.length <= 28 && part.split(' ').length <= 4)
  );
}

/**
 * The name of a section of the paper and nothing else. Only above and below the story: inside it `Analysis` or
 * `Technology` is a subhead.
 */
export function isSection(listed: string): boolean {
  const line = listed.replace(LIST_MARK, '');
  if (line.length > 28) return false;
  if (MENU.test(line) || (line !== listed && line === 'Home')) return true;
  const words = line.toLowerCase().split(/ & | and |[ ,/]+/);
  return words.length <= 3 && words.every((word) => SECTIONS.has(word));
}

/** A mail's header: `From: …`, `Message-ID: …`. */
const MAIL =
  /^(?:from|to|cc|bcc|sent|reply-to|message-id|mime-version|content-type|return-path|received|x-[a-z-]+|list-[a-z]+): ?\S/i;

/** The line belongs to the page and not to the story, by its form. */
export function isFurniture(shape: Shape): boolean {
  if (shape.length > 600) return false;
  const line = shape.text;
  return (
    isBareMark(shape) ||
    FURNITURE.test(line) ||
    isBox(line) ||
    isShareBar(line) ||
    isTrail(line) ||
    (LIST_MARK.test(line) && isSection(line)) ||
    (MAIL.test(line) && line.length <= 120 && !shape.closes)
  );
}
