import { lower } from './characters.ts';

/**
 * Words that carry grammar rather than content. Two passages that have only these in common have nothing in common, and one
 * of them left standing between two changes is noise.
 */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those it its he she his her hers him they them their theirs we us our ours you your i my me who ' +
    'whom whose which what and or but nor so yet if as than then when while where because though although since until before ' +
    'after of in on at by for from with without within into onto to toward towards over under about between among against ' +
    'during through across near up down out off is are was were be been being am has have had having do does did done will ' +
    'would shall should can could may might must not no there here s t re ve ll d m all any some each both also only just ' +
    'very more most other another such'
  ).split(' '),
);

/** Whether a word carries grammar rather than content. */
export const isFunctionWord = (word: string) => FUNCTION_WORDS.has(lower(word));
