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
  'leer en español|read (?:this |it )?in (?:spanish|english|french|arabic|chinese)',
  '\\d{1,3} (?:photos|images|pictures|videos|slides)',
  '(?:add|make|set|follow|prefer|choose)(?: [\\w.&]+){0,4}(?: preferred source)? (?:on|in) google(?: news| discover| search)?',
  'accessibility(?: links| help| statement)?|(?:read |view |show |hide )?transcript|toggle navigation|search for:?',
  'listen ?[-–—·] ?(?:\\d{1,2} ?min.{0,8}|\\d{1,2}:\\d\\d)|quick guide|show|report it to us[.]?|tags ?/ ?keywords:?|more about|join our .{2,30} forum|cookies on (?:our|this) .{2,20}|estimated read(?:ing)? time: ?\\d{1,2}-\\d{1,2} min.{0,8}',
  "(?:your|this) browser (?:does not|doesn['’]t|is not|cannot) support.{0,100}",
  'video player is loading.{0,20}|(?:current|remaining) time .{0,12}|duration \\d.{0,20}|(?:loaded|volume|progress):? ?\\d.{0,8}|playback rate.{0,10}|picture-in-picture|full ?screen|captions off.{0,20}',
  'we and our (?:\\d+ )?(?:\\w+ )?partners (?:store|use|process|may|do|ask|value)\\b.{0,300}|your privacy(?: matters| choices| rights)?.{0,30}',
  '(?:accept|reject|allow|decline) all|i (?:accept|agree)|got it|no,? thanks|not now|maybe later|dismiss',
  'do not sell .{0,60}|california .{0,30}(?:notice|rights|privacy).{0,30}|(?:your )?ad ?choices',
  'send (?:us )?(?:a |your )?(?:news )?(?:tips?|story ideas?)(?: to \\S+@\\S+)?',
  'sort by .{0,20}|(?:newest|oldest|most liked)(?: first)?',
  'you must (?:be )?(?:log(?:ged)?|sign(?:ed)?) in.{0,60}|(?:sign|log) in to (?:comment|read|continue|leave|post|save|view)\\b.{0,40}',
  'your e-?mail address will not be published.{0,60}|required fields are marked.{0,10}|invalid e-?mail.{0,30}',
  '(?:be the first to|first to) (?:know|reply|react)\\b.{0,40}',
  '(?:thank you|thanks) for (?:signing up|registering|your (?:subscription|feedback|support)|reporting)\\b.{0,60}',
  '(?:something went wrong|an error (?:has )?occurred|oops[,!.]).{0,60}|please (?:try again|check your e-?mail|verify your|confirm your)\\b.{0,60}',
  'your (?:subscription|support|contribution|donation) (?:supports|helps|makes|funds|powers|matters)\\b.{0,100}',
  "you(?:['’]ve| have) (?:been )?(?:successfully )?(?:subscribed|signed up|registered)\\b.{0,60}",
  '(?:free for everyone|premium|(?:subscribers?|members?)[ -]only|for subscribers|subscriber exclusive)',
  '(?:try|subscribe|get) .{0,30}(?:for|from) (?:just |only )?[$£€]\\d.{0,40}|start your (?:free )?trial.{0,20}',
  'get the (?:news|stories) .{0,20}(?:faster|first)[.!]?',
  'what you need to know,? .{0,30}\\be-?mail\\b.{0,10}|stay (?:up to date|informed|connected) with .{0,80}',
  'topics in this (?:article|story)',
  '(?:click to )?(?:share|e-?mail|print|tweet)\\b.{0,60}\\(opens in (?:a )?new (?:window|tab)\\)|opens in (?:a )?new (?:window|tab)',
  'like (?:this:|loading.{0,5})|(?:facebook|twitter|whatsapp|pinterest|linkedin|reddit|telegram|e-?mail|print|copy){3,8}',
  'edition: ?\\w{2,20}|(?:us|uk|u\\.s\\.|international|global|asia|australia|europe|india|africa) edition',
  '-?\\d{1,3} ?°[fc]?(?: .{0,24})?',
  '(?:recommended|powered|promoted|provided) by [\\w&]{2,20}(?: [\\w&]{2,20})?',
  '(?:see|explore|view|discover) (?:more|all)(?: (?:stories|news|topics|articles|videos))?',
  "follow us on .{2,60}(?:channel|page|feed|account)\\b.{0,60}|[\\w’']+(?: [\\w’']+){0,2}(?: , [\\w’']+(?: [\\w’']+){0,2}){1,12}",
  "the [\\w'’.& ]{2,40} (?:was|were) not involved in the (?:creation|production|writing)\\b.{0,80}",
  'this is a (?:breaking|developing) (?:news )?story\\b.{0,100}',
  // What the desk says of its own text.
  "(?:editor['’]?s['’]? note: ?)?\\(?(?:this|the|(?:an earlier|a previous) version of this) (?:story|article|report)(?: (?:has been|was|is being))? (?:correct(?:s|ed)|updated|clarif(?:ies|ied)|amended|misstated|incorrectly|first published)\\b.{0,300}",
];

/** Entries of a site's menu and footer. Above and below the story only: inside it one may be a subhead. */
export const MENU =
  /^(?:(?:help|media|press|news) cent(?:er|re)|newsroom|site index|corrections?(?: policy)?|work (?:with|for) us|masthead|(?:editorial|community|commenting) (?:guidelines|policy|standards)|ethics policy|our team|archives?|classifieds|jobs|e-?edition|today['’]s paper|about the authors?|contributors?|the latest|in brief)$/i;

/** Nothing but words that name the parts of a page, none of which tells of an event. */
export const LIST_MARK = /^(?:[•*·–-]|\d{1,2}\.) (?=\S)/;
