/** The door of this room. */
export { type LineageSource, lineage } from './lineage.ts';
