/** A text with a labeled sign at each character that cannot be seen; the characters themselves stay, so that what is copied is the article's. */
import { Fragment } from 'react';
import { seenParts } from './unseen.ts';

/** Plain text is what nearly every text is: nothing is looked at twice. */
const MAY_HOLD = /[^\t\n\r -~\u00a0-\u00ac\u00ae-\u02ff\u0400-\u0557\u2010-\u2027\u3000-\u312f\u3190-\ud7ff]/;

export function Seen({ text }: { readonly text: string }) {
  if (!MAY_HOLD.test(text)) return text;
  let at = 0;
  return seenParts(text).map((part) => {
    const key = at;
    at += typeof part === 'string' ? part.length : part.character.length;
    if (typeof part === 'string') return <Fragment key={key}>{part}</Fragment>;
    return (
      <span key={key} className="unseen-sign" data-sign={part.sign} title={part.name}>
        {part.character}
      </span>
    );
  });
}
