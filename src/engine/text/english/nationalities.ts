import { listed } from './words.ts';

/** Adjectives of nations, peoples and continents, folded: they stand before a name and are no part of it. */
const NATIONALITIES = listed(
  'afghan african albanian algerian american andorran angolan arab argentine argentinian armenian asian australian austrian ' +
    'azerbaijani bahraini bangladeshi bavarian belarusian belgian bolivian bosnian brazilian british bruneian bulgarian ' +
    'burmese cambodian cameroonian canadian catalan chadian chechen chilean chinese colombian congolese croatian cuban ' +
    'cypriot czech danish dominican dutch ecuadorean ecuadorian egyptian emirati english eritrean estonian ethiopian ' +
    'european filipino finnish flemish french gambian georgian german ghanaian greek guatemalan guinean haitian honduran ' +
    'hungarian icelandic indian indonesian iranian iraqi irish israeli italian ivorian jamaican japanese jordanian kazakh ' +
    'kenyan korean kosovar kurdish kuwaiti kyrgyz laotian latvian lebanese liberian libyan lithuanian macedonian malagasy ' +
    'malawian malaysian malian maltese mauritian mexican moldovan mongolian montenegrin moroccan mozambican namibian ' +
    'nepalese nepali nicaraguan nigerian nigerien norwegian omani ottoman pakistani palestinian panamanian paraguayan ' +
    'peruvian philippine polish portuguese qatari romanian russian rwandan salvadoran samoan saudi scottish senegalese ' +
    'serbian singaporean slovak slovenian somali soviet spanish sudanese swedish swiss syrian taiwanese tajik tanzanian ' +
    'thai tibetan tunisian turkish turkmen ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh western yemeni ' +
    'zambian zimbabwean us uk un eu north south east west northern southern eastern',
);

/** Whether a folded word is an adjective of nation or a point of the compass before one. */
export const isNationality = (key: string) => NATIONALITIES.has(key);
