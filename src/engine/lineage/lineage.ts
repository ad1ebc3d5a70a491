import type { Lineage } from './model.ts';
import { type LineageSource, sharedWording } from './wording.ts';

export type { LineageSource } from './wording.ts';

/** Who took what from whom. */
export function lineage(source: LineageSource): Lineage {
  return { wording: sharedWording(source) };
}
