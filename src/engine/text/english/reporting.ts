import { listed } from './words.ts';

/** What a verb of saying tells beside the saying. */
export type ReportingClass = 'neutral' | 'claim' | 'stress' | 'find' | 'admit' | 'ask' | 'doubt';

/** Base form, then the forms that differ from base + s, ed, ing. Own list, grouped as studies of reporting verbs group them. */
const VERBS: Readonly<Record<ReportingClass, string>> = {
  neutral:
    'say:says,said,saying tell:tells,told,telling add state announce reply:replies,replied,replying respond comment remark ' +
    'report write:writes,wrote,written,writing tweet quote cite recount testify:testifies,testified mention',
  claim: 'claim assert allege maintain contend argue insist declare boast',
  stress:
    'stress emphasize emphasise underline underscore warn caution urge note observe explain recall vow pledge promise',
  find: 'find:finds,found,finding determine conclude confirm establish show reveal discover indicate verify:verifies,verified',
  admit: 'admit:admits,admitted acknowledge concede deny:denies,denied confess reject refute',
  ask: 'ask demand request question inquire enquire',
  doubt: 'believe think:thinks,thought,thinking suggest suspect speculate estimate predict expect assume',
};

const FORMS = new Map<string, { lemma: string; class: ReportingClass }>();
for (const [name, list] of Object.entries(VERBS) as [ReportingClass, string][]) {
  for (const entry of list.split(' ')) {
    const [lemma = '', irregular] = entry.split(':');
    const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
    const forms = [lemma, ...(irregular?.split(',') ?? [`${lemma}s`, `${stem}ed`, `${stem}ing`])];
    for (const form of forms) FORMS.set(form, { lemma, class: name });
  }
}

/** The verb of saying that a folded word is a form of, and its class. */
export const reportingVerb = (key: string) => FORMS.get(key);

/** Forms that report wherever they stand; `reports`, `claims`, `notes` may be nouns. */
const SURE = listed(
  'said says told added announced replied responded remarked wrote tweeted testified insisted argued asserted declared ' +
    'warned stressed explained admitted acknowledged conceded denied asked commented recounted emphasized emphasised cautioned',
);
/** A form that reports wherever it stands. */
export const isSureReporting = (key: string) => SURE.has(key);

const HEDGES = listed(
  'likely probably possibly perhaps maybe reportedly allegedly apparently presumably purportedly supposedly seemingly ' +
    'evidently conceivably arguably alleged suspected purported presumed supposed potentially',
);
/** A word that tells how sure something is. */
export const isHedge = (key: string) => HEDGES.has(key);

const SPEAKERS = listed(
  'officials analysts experts witnesses residents police sources authorities scientists researchers prosecutors lawyers ' +
    'diplomats ministers investigators spokesmen neighbors neighbours locals villagers critics supporters observers leaders ' +
    'astronomers lawmakers activists doctors rescuers firefighters reporters journalists media agency radio television ' +
    'report reports statement ministry government court',
);
/** A noun for somebody who is quoted, or for those who are told. */
export const isSpeakerNoun = (key: string) => SPEAKERS.has(key);

const SETTINGS = listed(
  'conference interview briefing statement speech address hearing meeting summit session beginning start end news press ' +
    'newspaper paper magazine channel tv broadcaster program programme site website website social post video email phone ' +
    'telephone letter podcast show forum parliament council court supporters audience crowd visitors guests lawmakers ' +
    'today yesterday tomorrow morning afternoon evening night week bench office home local state public national separately',
);
/** A noun for the occasion, the medium or the time at which something is said. */
export const isSetting = (key: string) => SETTINGS.has(key);

/** A form that tells what somebody says or said, not a base form or one in -ing: `said`, `says`, `reported`. */
export const isReportingForm = (key: string) => {
  const verb = FORMS.get(key);
  return verb !== undefined && !key.endsWith('ing') && (verb.lemma !== key || key === 'say');
};
