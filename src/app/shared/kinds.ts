/** The kinds of edit as the screen names them, in its order, and the families that give them their look. */
import type { Kind } from '../../engine/index.ts';

export const FAMILIES = ['mechanical', 'style', 'wording', 'substance'] as const;
/** The family gives an edit its color and the shape of its mark; the kind gives its line in the list. */
export type EditFamily = (typeof FAMILIES)[number];

export const FAMILY_NAMES: { readonly [family in EditFamily]: string } = {
  mechanical: 'Mechanical',
  style: 'House style',
  wording: 'Wording',
  substance: 'Substance',
};

interface KindOnScreen {
  readonly name: string;
  readonly family: EditFamily;
}

/** By kind, in the order of the list. Of its own, so that the page does not bundle the engine for sixteen words. */
export const KINDS_ON_SCREEN: { readonly [kind in Kind]: KindOnScreen } = {
  typography: { name: 'Typography', family: 'mechanical' },
  punctuation: { name: 'Punctuation', family: 'mechanical' },
  spelling: { name: 'Spelling', family: 'mechanical' },
  name: { name: 'Name form', family: 'style' },
  title: { name: 'Courtesy title', family: 'style' },
  place: { name: 'Place', family: 'style' },
  date: { name: 'Date', family: 'style' },
  number: { name: 'Number', family: 'style' },
  tense: { name: 'Tense', family: 'wording' },
  order: { name: 'Order', family: 'wording' },
  gloss: { name: 'Gloss', family: 'wording' },
  wording: { name: 'Wording', family: 'wording' },
  fact: { name: 'Fact', family: 'substance' },
  attribution: { name: 'Attribution', family: 'substance' },
  cut: { name: 'Not in this version', family: 'substance' },
  addition: { name: 'Only in this version', family: 'substance' },
};

/** Every kind, in the order in which the screen lists them. */
export const KINDS_IN_ORDER = Object.keys(KINDS_ON_SCREEN) as readonly Kind[];

/** Kinds that start switched off: they are many, and hardly ever what one looks for. */
export const OFF_AT_FIRST: readonly Kind[] = ['typography', 'punctuation'];
