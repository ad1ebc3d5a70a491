/** The views that a reader can choose, in the order of the tabs. */
import type { View } from './model.ts';

export const VIEWS: readonly { readonly view: View; readonly name: string }[] = [
  { view: 'synopsis', name: 'Side by side' },
  { view: 'changes', name: 'Changes' },
  { view: 'framing', name: 'Framing' },
  { view: 'lineage', name: 'Lineage' },
];

/** The view so many tabs further, round and round. */
export function viewAfter(view: View, by: 1 | -1): View {
  const at = VIEWS.findIndex((each) => each.view === view);
  return VIEWS[(at + by + VIEWS.length) % VIEWS.length]!.view;
}
