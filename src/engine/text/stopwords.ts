/**
 * English function words and the commonest words of news prose: they stand in every paragraph and so say nothing about
 * which paragraphs belong together. Folded, as comparison keys are. Other languages do without: there the frequency of a
 * word in the two articles has to tell.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those some any each every both all no not nor none one two more most much many few other another such ' +
    'of in on at to for from by with without into onto over under after before between during about against through than as if ' +
    'and or but so because while when where who whom whose which what how why there here then also too only just even still ' +
    'i you he she it we they me him her us them my your his its our their himself herself itself themselves ' +
    'am is are was were be been being have has had having do does did doing done will would can could may might shall should must ' +
    'up down out off again s t d ll re ve m o said says say saying told tell ' +
    'last next first new according since until since'
  ).split(' '),
);
