/** Letters that are written from right to left: Hebrew, Arabic and their kin, and the forms of both for print. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * Words of an article within a sentence of ours, where only text can stand (elements have `<bdi>`): what is written from right to left
 * turns round nothing beside it. Other words stay as they are.
 */
export const isolated = (words: string): string => (RIGHT_TO_LEFT.test(words) ? `\u2068${words}\u2069` : words);
