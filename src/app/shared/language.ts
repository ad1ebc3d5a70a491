/** The language of an article's words, for those who listen and for the shapes of letters. */
import type { Article } from '../../engine/index.ts';

/** The page's own: words in it need no mark of their own. */
const OURS = 'en';

/** What an article's words carry as `lang`: nothing where its language is not known, or is the page's. */
export const langOf = ({ fields }: Article): string | undefined =>
  fields.language?.value === OURS ? undefined : fields.language?.value;
