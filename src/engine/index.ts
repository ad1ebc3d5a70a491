/** The only door to the engine. */
export { collate, compareAhead } from './collate.ts';
export { type Comparison, type ComparisonFile, compareAccounts, toComparisonFile } from './comparison.ts';
export { type CollationFile, toCollationFile } from './file.ts';
export * from './framing/model.ts';
export { type FramingOptions, framingOf } from './framingOf.ts';
export { GIVEN_RULE, withGivenKinds } from './given.ts';
export * from './lineage/model.ts';
export { type LineageOptions, lineageOf } from './lineageOf.ts';
export * from './model.ts';
export { readingsAt } from './readings.ts';
export * from './reconstruction/model.ts';
export { reconstructionOf } from './reconstructionOf.ts';
export { readStory, type Story } from './story.ts';
export * from './tally/model.ts';
export { tallyOf } from './tallyOf.ts';
