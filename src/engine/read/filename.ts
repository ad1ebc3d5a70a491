import { lower } from '../text/characters.ts';
import { agencyOf } from './agencies.ts';

/** What a file's name says: the outlet when it names one, an agency, a date, and words to call the file by. */
export interface FileName {
  readonly outlet?: string;
  readonly agency?: string;
  readonly published?: string;
  readonly words: string;
}

/** Outlets by their name without spaces, and what desks call them for short. */
const OUTLETS: Readonly<Record<string, string>> = Object.fromEntries(
  `abcnews ABC News|abc ABC|aljazeera Al Jazeera|alarabiya Al Arabiya|arabnews Arab News|apnews AP News|asahi Asahi Shimbun
  |bangkokpost Bangkok Post|bbc BBC|bbcnews BBC News|bostonglobe Boston Globe|breitbart Breitbart|buzzfeed BuzzFeed|cbc CBC
  |cbsnews CBS News|cbs CBS|channelnewsasia CNA|chinadaily China Daily|chicagotribune Chicago Tribune|cnbc CNBC|cnn CNN
  |csmonitor Christian Science Monitor|dailymail Daily Mail|dailytelegraph Daily Telegraph|dawn Dawn|deutschewelle DW|dw DW
  |economist Economist|euronews Euronews|express Daily Express|forbes Forbes|foxnews Fox News|fox Fox News|france24 France 24
  |ft Financial Times|financialtimes Financial Times|globeandmail Globe and Mail|guardian Guardian|theguardian Guardian
  |haaretz Haaretz|hindustantimes Hindustan Times|hindu The Hindu|thehindu The Hindu|huffpost HuffPost
  |huffingtonpost Huffington Post|independent Independent|indianexpress Indian Express|irishtimes Irish Times
  |japantimes Japan Times|japantoday Japan Today|jpost Jerusalem Post|jerusalempost Jerusalem Post|koreaherald Korea Herald
  |koreatimes Korea Times|latimes Los Angeles Times|losangelestimes Los Angeles Times|lemonde Le Monde|mainichi Mainichi
  |mashable Mashable|metro Metro|mirror Daily Mirror|msn MSN|nbcnews NBC News|nbc NBC|newscorp News Corp|newsweek Newsweek
  |newyorktimes New York Times|npr NPR|nypost New York Post|nyt New York Times|nytimes New York Times|pbs PBS|politico Politico
  |rfi RFI|rt RT|scmp South China Morning Post|seattletimes Seattle Times|sky Sky News|skynews Sky News
  |smh Sydney Morning Herald|spiegel Spiegel|st Straits Times|straitstimes Straits Times|sun The Sun|thesun The Sun
  |taipeitimes Taipei Times|telegraph Telegraph|theage The Age|thehill The Hill|time Time|timesofindia Times of India
  |timesofisrael Times of Israel|toi Times of India|torontostar Toronto Star|usatoday USA Today|vice Vice|voa VOA
  |wapo Washington Post|washingtonpost Washington Post|washpost Washington Post|wsj Wall Street Journal
  |wallstreetjournal Wall Street Journal|yahoo Yahoo|yahoonews Yahoo News`
    .split('|')
    .map((entry) => entry.trim())
    .map((entry) => [entry.slice(0, entry.indexOf(' ')), entry.slice(entry.indexOf(' ') + 1)]),
);

/** Words that newspapers and stations have in their names: a file name with one of them names an outlet. */
const MASTHEAD =
  /^(?:times|post|news|herald|tribune|gazette|journal|mail|guardian|observer|standard|mirror|telegraph|chronicle|globe|courier|register|review|daily|weekly|sentinel|dispatch|bulletin|echo|examiner|mercury|monitor|inquirer|advertiser|ledger|argus|press|radio|tv|today|star|sun|record|citizen|leader|argosy|clarion|messenger|enquirer|intelligencer|broadcasting|newswire|wire|zeitung|tageblatt|shimbun)$/;
const DOMAIN = /(?:^|[^a-z0-9.-])((?:[a-z0-9-]{2,40}\.){1,2}(?:com|org|net|co\.uk|news|info|tv|io|[a-z]{2}))$/;
const HEX = /^(?=.*\d)[0-9a-f]{6,}$/;
const DATE = /(?:^|\D)((?:19|20)\d\d[-_.]?(?:0[1-9]|1[0-2])[-_.]?(?:0[1-9]|[12]\d|3[01]))(?!\d)/;
/** Words of the workshop, and letters with a running number, which name no outlet. */
const WORKING =
  /^(?:article|story|version|draft|copy|final|page|index|text|txt|file|doc|untitled|unknown|own|early|late|full|v?\d+|[a-z]{1,3}\d+|[a-z])$/;

/** The word with a capital, where every runtime agrees on it. */
const titleCase = (word: string) => (word < '\u0588' ? word.charAt(0).toUpperCase() + word.slice(1) : word);

/** The outlet among the words of a name: a known one (longest first), or the words up to one that mastheads have. */
function outletAmong(words: readonly string[]): string | undefined {
  for (let size = Math.min(4, words.length); size > 0; size--)
    for (let from = 0; from + size <= words.length; from++) {
      const compact = words.slice(from, from + size).join('');
      const known = Object.hasOwn(OUTLETS, compact) ? OUTLETS[compact] : undefined;
      if (known !== undefined && (compact.length > 2 || from === 0)) return known;
    }
  const at = words.findIndex((word) => MASTHEAD.test(word));
  if (at < 0 || (at === 0 && words.length < 2)) return undefined;
  const from = at === 0 ? 0 : Math.max(0, at - 3);
  const to = at === 0 ? Math.min(words.length, 2) : at + 1;
  const named = words
    .slice(from, to)
    .filter((word) => !WORKING.test(word) && agencyOf(word.toUpperCase()) === undefined);
  return named.length >= 2 ? named.map(titleCase).join(' ') : undefined;
}

/**
 * What the name of a file tells: `straits-times_2024.txt` an outlet, `dailymail-ap.txt` an outlet and an agency,
 * `000_30e010ba5f2e8d05.txt` only `000` to call it by (the fingerprint is dropped while anything else is left).
 */
export function readFileName(id: string): FileName {
  const base = id.slice(id.lastIndexOf('/') + 1).slice(0, 200);
  const stem = base.replace(
    /\.(?:txt|text|md|markdown|x?html?|mht|mhtml|eml|docx?|pdf|rtf|json|ninjs|xml|nitf|asc|log|csv|tsv)$/i,
    '',
  );
  const domain = DOMAIN.exec(lower(stem))?.[1];
  const date = DATE.exec(stem)?.[1];
  const spaced = stem.replace(/([a-z])([A-Z])/g, '$1 $2');
  const parts = spaced.split(/[\s_.,()[\]-]+/).filter((part) => part !== '');
  const named = parts.filter((part) => !HEX.test(lower(part)));
  const words = (named.length > 0 ? named : parts.map((part) => part.slice(0, 8))).join(' ');
  const folded = named.map((part) => lower(part));
  const agency = folded.map((word) => agencyOf(word.toUpperCase())).find((name) => name !== undefined);
  const outlet = domain ?? outletAmong(folded);
  return {
    ...(outlet && { outlet }),
    ...(agency && { agency }),
    ...(date && { published: date }),
    words: titleCase(words) || base,
  };
}
