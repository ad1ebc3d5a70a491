import { listed } from '../text/english/words.ts';

/** Forms by which a clause is known: with one of these in it, words are a clause and no mere phrase. */
const FINITE = listed(
  "is are was were has have had will would can could may might must should shall do does did isn't aren't wasn't weren't hasn't " +
    "haven't hadn't won't wouldn't can't couldn't doesn't don't didn't it's he's she's they're we're there's that's i'm we've i've",
);
export const isFiniteVerb = (key: string) => FINITE.has(key);

const ADVERBS = listed(
  'also later then still again once already earlier separately meanwhile however afterwards afterward too never ever even just ' +
    'now instead therefore rather only today yesterday tomorrow tonight flatly bluntly simply drily dryly',
);
/** A word that may stand between a speaker and a verb, or behind it. */
export const isAdverb = (key: string) => ADVERBS.has(key) || (key.length > 5 && key.endsWith('ly'));

const BOUNDARIES = listed(
  'and but while when if because although though since unless as that who whom which what where whether so or after before until once',
);
/** A word behind which another clause begins. */
export const isBoundary = (key: string) => BOUNDARIES.has(key);

const PRONOUNS = listed('he she it they we i you');
export const isSubjectPronoun = (key: string) => PRONOUNS.has(key);

const PREPOSITIONS = listed(
  'in on at during after before from by to through via with without outside inside of for about under over near amid following ' +
    'despite since until between among across against into within beside behind per like',
);
export const isPreposition = (key: string) => PREPOSITIONS.has(key);

const LABELING = listed(
  'called calls calling described describes describing dubbed branded labeled labelled praised condemned denounced accused ' +
    'accuses dismissed hailed decried blasted slammed welcomed urged hailing dismissing denouncing referred',
);
/** A verb that gives something a name or a judgement: what is quoted behind it are its subject's words. */
export const isLabeling = (key: string) => LABELING.has(key);

const FEMALE = listed(
  'mrs ms miss madam madame lady queen princess mother sister daughter wife widow spokeswoman chairwoman businesswoman congresswoman councilwoman actress empress aunt grandmother niece girl woman',
);
const MALE = listed(
  'mr sir lord king prince father brother son husband spokesman chairman businessman congressman councilman actor emperor uncle grandfather nephew pope boy man',
);
/** What a title or a role tells of `he` and `she`. */
export const genderOf = (key: string): 'he' | 'she' | undefined =>
  FEMALE.has(key) ? 'she' : MALE.has(key) ? 'he' : undefined;

const BODIES = listed(
  'ministry commission authority agency council committee department government office institute university college center ' +
    'centre bank union association federation alliance company court police army navy military party church club group society ' +
    'survey service board bureau league organization organisation administration parliament senate congress cabinet hospital ' +
    'museum school foundation fund network newspaper radio television news press times post gazette courier echo airline ' +
    'airlines railway rail cross corporation inc ltd embassy tribunal team studies academy treasury front movement coalition',
);
/** A noun for a body that speaks: `the ministry`. */
export const isBody = (key: string) => BODIES.has(key);

const THINGS = listed(
  'shrine temple church mosque cathedral war treaty pact accord act law bill summit river sea lake bay island islands peninsula mountain mount ' +
    'street road avenue square park bridge airport port station tower palace house hall cup prize award league championship conference ' +
    'program project plan initiative campaign festival day week year america africa asia europe kong lanka zealand arabia',
);
/** A noun that, in a name, says that it is nobody's: `Yasukuni Shrine`. */
export const isThing = (key: string) => THINGS.has(key);

const OCCASIONS = listed(
  'war wars treaty pact accord act law bill summit cup prize award league championship conference program programme project plan ' +
    'initiative campaign festival games olympics day week year revolution uprising',
);
/** A noun that, in a name, says that it happens or was agreed, and is nowhere: `World War II`. */
export const isOccasion = (key: string) => OCCASIONS.has(key);
