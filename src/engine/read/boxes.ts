/**
 * What the boxes, forms, players and menus around a story say: each expression is held against a whole line, `i`. They speak to the
 * reader of the page, or name a button.
 */
export const BOXES: readonly string[] = [
  'advertising|published|developing(?: story)?|weather alert|now playing|key events?|live now|story highlights|resize|enlarge',
  '(?:(?:copy )?link |url )?copied(?: to (?:the |your )?clipboard)?[.!]?',
  '(?:\\w+ )?newsletter(?: icon| sign-?up)?',
  "by (?:registering|signing up|subscribing|continuing|clicking|providing|entering|submitting|creating|joining|logging in)\\b.{0,80}\\byou(?:['’]re| are)?\\b.{0,40}\\b(?:agree|agreeing|consent|consenting|accept|accepting|acknowledge|confirm)\\b.{0,240}",
  'tap to (?:install|download|open|read|listen|see|view|unmute)\\b.{0,60}',
  'this archived .{0,40} (?:is|are) available only for .{0,200}',
  '\\d{1,3} (?:photos|images|pictures|videos|slides)',
  'accessibility(?: links| help| statement)?|(?:read |view |show |hide )?transcript|toggle navigation|search for:?',
  'listen ?[-–—·] ?(?:\\d{1,2} ?min.{0,8}|\\d{1,2}:\\d\\d)|quick guide|show|report it to us[.]?|tags ?/ ?keywords:?|more about|join our .{2,30} forum|cookies on (?:our|this) .{2,20}|estimated read(?:ing)? time: ?\\d{1,2}-\\d{1,2} min.{0,8}',
  "(?:your|this) browser (?:does not|doesn['’]t|is not|cannot) support.{0,100}",
  'we and our (?:\\d+ )?(?:\\w+ )?partners (?:store|use|process|may|do|ask|value)\\b.{0,300}|your privacy(?: matters| choices| rights)?.{0,30}',
  '(?:accept|reject|allow|decline) all|i (?:accept|agree)|got it|no,? thanks|not now|maybe later|dismiss',
  'your e-?mail address will not be published.{0,60}|required fields are marked.{0,10}|invalid e-?mail.{0,30}',
  'what you need to know,? .{0,30}\\be-?mail\\b.{0,10}|stay (?:up to date|informed|connected) with .{0,80}',
  'topics in this (?:article|story)',
  '(?:click to )?(?:share|e-?mail|print|tweet)\\b.{0,60}\\(opens in (?:a )?new (?:window|tab)\\)|opens in (?:a )?new (?:window|tab)',
  '-?\\d{1,3} ?°[fc]?(?: .{0,24})?',
  "follow us on .{2,60}(?:channel|page|feed|account)\\b.{0,60}|[\\w’']+(?: [\\w’']+){0,2}(?: , [\\w’']+(?: [\\w’']+){0,2}){1,12}",
  'this is a (?:breaking|developing) (?:news )?story\\b.{0,100}',
  // What the desk says of its own text.
  "(?:editor['’]?s['’]? note: ?)?\\(?(?:this|the|(?:an earlier|a previous) version of this) (?:story|article|report)(?: (?:has been|was|is being))? (?:correct(?:s|ed)|updated|clarif(?:ies|ied)|amended|misstated|incorrectly|first published)\\b.{0,300}",
];

/** Entries of a site's menu and footer. Above and below the story only: inside it one may be a subhead. */
export const MENU = /^(?:newsroom|corrections?|masthead|archives?|about the authors?|contributors?)$/i;

/** Nothing but words that name the parts of a page, none of which tells of an event. */
export const LIST_MARK = /^(?:[•*·–-]|\d{1,2}\.) (?=\S)/;
