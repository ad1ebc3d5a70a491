/** The door of this room. */
export { lineage } from './lineage.ts';
export type { PassageDifference, SharedPassage, StoryOfTexts } from './source.ts';
