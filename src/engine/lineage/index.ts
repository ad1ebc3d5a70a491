/** The door of this room. */
export { lineage } from './lineage.ts';
export type { SharedPassage, StoryOfTexts } from './source.ts';
