import { listed } from './words.ts';

const COURTESY = listed(
  'mr mrs ms miss mx messrs dr sir dame lord lady madam madame mme monsieur herr frau señor señora signor signora don doña ' +
    'sri shri smt sheikh hajji haji imam rabbi rev reverend fr mgr monsignor prof hon sen rep gov gen col maj capt lt sgt cpl ' +
    'cmdr adm pres supt insp',
);

const ROLES = listed(
  'president premier chancellor minister secretary senator representative congressman congresswoman governor mayor king queen ' +
    'prince princess emperor empress sultan emir pope patriarch cardinal archbishop bishop priest pastor ayatollah general ' +
    'colonel major captain lieutenant sergeant corporal admiral commodore commander commandant marshal chief officer ' +
    'inspector superintendent constable detective judge justice magistrate ambassador envoy consul diplomat spokesman ' +
    'spokeswoman spokesperson leader chairman chairwoman chairperson chair director head coach trainer manager captain ' +
    'striker midfielder defender goalkeeper actor actress singer rapper author writer novelist poet composer conductor ' +
    'painter analyst expert professor lecturer teacher scientist researcher astronomer volcanologist geologist physicist ' +
    'economist historian lawyer attorney solicitor barrister prosecutor adviser advisor aide official activist campaigner ' +
    'founder owner boss executive speaker lawmaker legislator deputy mp mep commissioner councillor ' +
    'councilman councilwoman alderman dictator ruler strongman tycoon billionaire businessman businesswoman banker doctor ' +
    'nurse surgeon physician engineer pilot farmer fisherman beekeeper shopkeeper resident journalist reporter editor ' +
    'correspondent father mother brother sister son daughter wife husband cousin uncle aunt grandfather grandmother widow ' +
    'nephew niece ceo cfo coo pm vp msp',
);

/** A courtesy title, folded, without its stop: `mr`, `dr`, `gen`. */
export const isCourtesy = (key: string) => COURTESY.has(key);
/** A rank, an office or another role by which somebody is introduced, folded. */
export const isRole = (key: string) => ROLES.has(key);
/** A courtesy title or a role. */
export const isTitleWord = (key: string) => COURTESY.has(key) || ROLES.has(key);

const QUALIFIERS = listed(
  'prime vice deputy former acting interim foreign finance defence defense interior then first chief',
);
/** A word that belongs to a title before its role: `prime`, `deputy`, `former`. */
export const isQualifier = (key: string) => QUALIFIERS.has(key);

const PEOPLE = listed(
  'girl boy man woman teenager child student pupil suspect defendant accused victim visitor patient driver soldier player ' +
    'artist star veteran candidate winner author politician monarch statesman billionaire newcomer champion pair two trio ' +
    'couple brothers sisters leaders allies men women ministers presidents neighbors neighbours',
);
const BODIES = listed(
  'country nation kingdom republic state city town village island agency commission committee council party movement group ' +
    'team club side company firm corporation bank court tribunal university school institute ministry department ' +
    'organization organisation union alliance league association federation authority administration network broadcaster',
);
/** A noun that may stand for a person named elsewhere: `the girl`. */
export const isPersonNoun = (key: string) => PEOPLE.has(key) || ROLES.has(key);
/** A noun that may stand for a place or a body named elsewhere: `the commission`. */
export const isBodyNoun = (key: string) => BODIES.has(key);

const PLACES = listed(
  'capital port resort suburb district region province county peninsula river lake mountain valley territory enclave borough ' +
    'municipality neighborhood neighbourhood prefecture settlement hamlet archipelago',
);
/** A noun that tells what kind of place a name names. */
export const isPlaceNoun = (key: string) => PLACES.has(key);
