/**
 * Words that are written with a stop which does not, or need not, end a sentence. English news copy; compared as written,
 * because `Sat.` is a day and `sat.` ends a sentence.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Stand before a name or in the middle of a phrase: never the end of a sentence. */
export const NEVER_LAST = words(
  'Mr Mrs Ms Mx Dr Prof Profs Gen Lt Col Maj Capt Cmdr Cmd Adm Sgt Cpl Pvt Gov Govs Sen Sens Rep Reps Rev Fr Hon Pres Amb ' +
    'Supt Insp Det Atty Msgr St Ste Mt Ft Mme Mlle MM vs v viz cf ca approx e.g i.e Brig',
);

/** Stand before a figure: `No. 10`, `Jan. 13`, `Art. 9`. Followed by anything else, they end the sentence. */
export const BEFORE_FIGURE = words(
  'No Nos no nos Art Arts Fig Figs Sec Vol Ch p pp Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu ' +
    'Thur Thurs Fri Sat Sun',
);

/** May stand anywhere: they end the sentence only before a word that hardly ever follows them within one. */
export const MAY_BE_LAST = words(
  'Inc Corp Co Cos Ltd Bros Jr Sr Esq LLC Plc plc Assn Dept Univ Est est Ave Blvd Rd Sq Hwy ' +
    'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa ' +
    'Penn Tenn Tex Va Vt Wash Wis Wyo',
);

/** Words that open a sentence and hardly ever follow an abbreviation or an initial within one. */
export const OPENERS = words(
  'The A An He She It They We I You His Her Its Their Our My Your This That These Those There Here And But Or Nor Yet So ' +
    'If When While As After Before Since Until Although Though Because In On At By For From With Without Under Over Between ' +
    'During Among Amid Despite However Meanwhile Also Then Now Later Earlier Still Both Some Many Most Other Others All No ' +
    'Not What Who How Why Where Which One Two Three Asked Officials Police Analysts Experts Critics Last Next',
);

/** What follows `3 p.m.` within a sentence, capital letter and all. */
export const AFTER_TIME = words(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September ' +
    'October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat Sun EST ' +
    'EDT ET CST CDT CT MST MDT MT PST PDT PT GMT UTC BST CET CEST JST KST HKT IST AEST AEDT Eastern Central Pacific Mountain ' +
    'Tokyo Seoul Beijing London Moscow Paris',
);
