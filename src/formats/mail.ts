/** Mails (`.eml`, and pages that a browser saved as one file): headers to fields, and the best of their bodies. */
import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { checkLength, fieldFrom, type GivenFields } from './compose.ts';
import { LIMITS, Unreadable } from './limits.ts';
import { decodingOf, mailCharset } from './mailCharset.ts';
import type { Origin, ParserInput, Part } from './model.ts';

/** A plain body this much shorter than the other one is only a notice (`your program cannot show this mail`). */
const NOTICE = 0.4;

/** `Fwd: Re: [EXT] Bridge closed` is about `Bridge closed`. */
const bareSubject = (subject: string) =>
  subject.replace(/^(?:(?:re|fwd?|aw|wg|tr|rv|sv|vs)\s{0,3}(?:\[\d{1,3}\])?:\s{0,5}){1,9}/i, '');

/**
 * Reads a mail. Its page, if that is the better body, is given on to the reader of pages.
 *
 * @throws {Unreadable} when there is no text in it
 */
export async function readMail(input: ParserInput): Promise<Part> {
  const { path, anyway = false } = input;
  const given = input.bytes ?? new Uint8Array();
  const { bytes, told } = mailCharset(given, input);
  const mail = await parseMail(bytes);
  const subject = bareSubject(mail.subject ?? '').trim();
  const sender = mail.from?.name || mail.from?.address;
  // A page saved by a browser names itself there, and is no mail.
  const saved = mail.headers.find(({ key }) => key === 'snapshot-content-location' || key === 'x-maf-information');
  const isPage = saved !== undefined || /^<?saved by/i.test(sender ?? '');
  const fields: GivenFields = {
    ...fieldFrom('headline', subject, 'the mail’s Subject'),
    ...(isPage ? {} : fieldFrom('outlet', sender, 'the mail’s From')),
    // As it stands: turned to another zone it may be another day.
    ...fieldFrom('published', mail.headers.find(({ key }) => key === 'date')?.value, 'the mail’s Date'),
  };
  const names = mail.attachments
    .filter((one) => one.disposition !== 'inline' && !one.related && !isMail(one))
    .map(({ filename, mimeType }) => filename ?? mimeType);
  const notes =
    names.length === 0
      ? []
      : [`its attachments are not read: ${names.slice(0, 5).join(', ')}${names.length > 5 ? ' …' : ''}`];
  const head = `${mail.subject ?? ''}${mail.from?.name ?? ''}${mail.from?.address ?? ''}`;
  const decoding = decodingOf(told, given, { head, body: `${mail.text ?? ''}${mail.html ?? ''}` });
  const origin: Origin = { format: isPage ? 'html' : 'mail', decoding, ...(notes.length > 0 && { notes }) };
  const forwarded = await Promise.all(mail.attachments.filter(isMail).map((one) => forwardedIn(one)));
  const plain = [mail.text ?? '', ...forwarded].filter((text) => /\S/.test(text)).join('\n\n');
  const page = mail.html ?? '';
  if (isPage && page) return { path, page, decoding };
  const inked = (text: string) => withoutStyles(text).replace(/<[^<>]{0,4000}>|&\w{1,10};|\s+/g, '').length;
  if (page && inked(plain) < NOTICE * inked(page)) return { path, page, given: { fields, origin } };
  if (!/\S/.test(plain)) throw new Unreadable('a mail without a text in it');
  const read = { text: plain, fields: inText(plain, fields), origin };
  checkLength(read, anyway);
  return { path, read };
}

const parseMail = (bytes: Uint8Array | ArrayBuffer): Promise<Email> =>
  PostalMime.parse(bytes as ArrayBuffer, {
    maxNestingDepth: 64,
    maxHeadersSize: LIMITS.textBytes,
    attachmentEncoding: 'arraybuffer',
    // Put into the text by the library, its date would be written as the machine's language and zone have it.
    forceRfc822Attachments: true,
  });

const isMail = ({ mimeType }: Attachment) => mimeType === 'message/rfc822';

/** How deep mails that were forwarded are read. */
const DEEPEST = 4;

/** A mail within a mail: its headers as they stand, then its words, and those of mails within it. */
async function forwardedIn({ content }: Attachment, depth = 1): Promise<string> {
  const mail = await parseMail(content as ArrayBuffer);
  const headers = ['from', 'date', 'subject'].flatMap((wanted) => {
    const value =
      wanted === 'from' ? mail.from?.name || mail.from?.address : wanted === 'subject' ? mail.subject : undefined;
    const told = value ?? mail.headers.find(({ key }) => key === wanted)?.value;
    return told ? [`${wanted.charAt(0).toUpperCase()}${wanted.slice(1)}: ${told}`] : [];
  });
  const inner = depth < DEEPEST ? mail.attachments.filter(isMail) : [];
  const within = await Promise.all(inner.map((one) => forwardedIn(one, depth + 1)));
  const words = mail.text ?? (mail.html ? wordsOfMarkup(mail.html) : '');
  return [headers.join('\n'), words, ...within].filter((text) => /\S/.test(text)).join('\n\n');
}

/** Markup without its style sheets, in one pass. */
function withoutStyles(html: string): string {
  let kept = '';
  let at = 0;
  for (let from = html.indexOf('<style'); from >= 0; from = html.indexOf('<style', at)) {
    kept += html.slice(at, from);
    const end = html.indexOf('</style>', from);
    if (end < 0) return kept + html.slice(from);
    at = end + '</style>'.length;
  }
  return kept + html.slice(at);
}

/** The words of markup, a paragraph for each block: for a forwarded mail that has no plain text. */
const wordsOfMarkup = (html: string) =>
  withoutStyles(html)
    .replace(/<\/(?:p|div|h[1-6]|li|tr|blockquote)>|<br\b[^<>]{0,400}>/gi, '\n\n')
    .replace(/<[^<>]{0,4000}>/g, '')
    .replace(/&nbsp;/g, '\u00a0')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

/** The fields with where the headline stands, when the body says it too. */
function inText(text: string, fields: GivenFields): GivenFields {
  const headline = fields.headline?.value;
  const start = headline === undefined ? -1 : text.slice(0, 2000).indexOf(headline);
  if (headline === undefined || start < 0) return fields;
  return { ...fields, headline: { value: headline, from: 'the mail’s Subject', start, end: start + headline.length } };
}
