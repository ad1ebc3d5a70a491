/** Mails (`.eml`, and pages that a browser saved as one file): headers to fields, and the best of their bodies. */
import PostalMime from 'postal-mime';
import { checkLength, fieldFrom, type GivenFields } from './compose.ts';
import { LIMITS, Unreadable } from './limits.ts';
import type { Origin, Part } from './model.ts';

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
export async function readMail(path: string, bytes: Uint8Array, anyway = false): Promise<Part> {
  const mail = await PostalMime.parse(bytes as Uint8Array<ArrayBuffer>, {
    maxNestingDepth: 64,
    maxHeadersSize: LIMITS.textBytes,
    attachmentEncoding: 'arraybuffer',
  });
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
    .filter(({ disposition, related }) => disposition !== 'inline' && !related)
    .map(({ filename, mimeType }) => filename ?? mimeType);
  const notes =
    names.length === 0
      ? []
      : [`its attachments are not read: ${names.slice(0, 5).join(', ')}${names.length > 5 ? ' …' : ''}`];
  const origin: Origin = { format: isPage ? 'html' : 'mail', ...(notes.length > 0 && { notes }) };
  const plain = mail.text ?? '';
  const page = mail.html ?? '';
  if (isPage && page) return { path, page };
  const inked = (text: string) =>
    text.replace(/<style[\s\S]{0,200000}?<\/style>|<[^>]{0,4000}>|&\w{1,10};|\s+/g, '').length;
  if (page && inked(plain) < NOTICE * inked(page)) return { path, page, given: { fields, origin } };
  if (!/\S/.test(plain)) throw new Unreadable('a mail without a text in it');
  const read = { text: plain, fields: inText(plain, fields), origin };
  checkLength(read, anyway);
  return { path, read };
}

/** The fields with where the headline stands, when the body says it too. */
function inText(text: string, fields: GivenFields): GivenFields {
  const headline = fields.headline?.value;
  const start = headline === undefined ? -1 : text.slice(0, 2000).indexOf(headline);
  if (headline === undefined || start < 0) return fields;
  return { ...fields, headline: { value: headline, from: 'the mail’s Subject', start, end: start + headline.length } };
}
