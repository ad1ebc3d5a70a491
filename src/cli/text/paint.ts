/** Color and weight on a terminal that has them. Never the only mark of anything. */

/** What a stretch of text is. The families of edits have a color each; `quiet` is dimmed, `strong` bold. */
export type Tone = 'plain' | 'quiet' | 'strong' | 'mechanical' | 'style' | 'wording' | 'substance';

const CODES: { readonly [tone in Tone]: string } = {
  plain: '',
  quiet: '2',
  strong: '1',
  mechanical: '36',
  style: '34',
  wording: '35',
  substance: '33',
};

/** Wraps a text in the codes of a tone, or leaves it as it is. */
export type Paint = (text: string, tone: Tone) => string;

/** A painter for a terminal with color, or for one without. */
export function painter(color: boolean): Paint {
  if (!color) return (text) => text;
  return (text, tone) => (CODES[tone] === '' || text === '' ? text : `\u001b[${CODES[tone]}m${text}\u001b[0m`);
}

/** Whether to use color: FORCE_COLOR and NO_COLOR say so before the terminal does. */
export function wantsColor(env: { readonly [name: string]: string | undefined }, isTerminal: boolean): boolean {
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '')
    return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  return isTerminal && env.TERM !== 'dumb';
}
