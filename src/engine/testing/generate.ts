/**
 * Arbitraries of stories with versions whose truth is known. What a script does, and why each of its moves has one right
 * answer, is told in `script.ts`; what the paragraphs are made of in `invented.ts`; hostile text is in `hostile.ts`.
 */
import fc from 'fast-check';
import type { SourceText } from '../model.ts';
import { inventParagraph, type SentenceSeed } from './invented.ts';
import { applyScript, STEPS, type Step, type StepName, type Version } from './script.ts';

/** A story as a file, and versions of it as files. */
export interface GeneratedStory {
  readonly base: SourceText;
  readonly paragraphs: readonly string[];
  readonly versions: readonly (Version & { readonly source: SourceText })[];
}

const seedNumber = fc.nat({ max: 1_000_000 });

/** Seeds of a paragraph: one to four sentences of 9 to 18 words. */
export const paragraphSeed: fc.Arbitrary<readonly SentenceSeed[]> = fc.array(
  fc.record({ words: fc.array(seedNumber, { minLength: 9, maxLength: 18 }), form: seedNumber }),
  { minLength: 1, maxLength: 4 },
);

/** A step of one of the given names. */
function step(names: readonly StepName[] = STEPS): fc.Arbitrary<Step> {
  return fc.record({
    name: fc.constantFrom(...names),
    span: fc.integer({ min: 2, max: 5 }),
    at: fc.nat({ max: 3 }),
    reword: fc.oneof(fc.constant([]), fc.array(seedNumber, { minLength: 1, maxLength: 6 })),
    added: paragraphSeed,
  });
}

/** What a generated story is to be. */
export interface GenerateOptions {
  /** Paragraphs of the story: fewest and most. Default 3 to 24; at most 60. */
  readonly paragraphs?: readonly [number, number];
  /** Versions: fewest and most. Default 1 to 3; at most 4. */
  readonly versions?: readonly [number, number];
  /** What scripts may do. Default: everything. */
  readonly steps?: readonly StepName[];
}

const file = (id: string, paragraphs: readonly string[]): SourceText => ({
  id,
  text: paragraphs.map((line) => `${line}\n`).join(''),
});

/**
 * A story `base.txt` and versions `version-1.txt`, `version-2.txt`, … of it, one paragraph a line, each with its truth.
 * A version may be fuller than the story: name the base to `collate`. Between two versions the truth follows from their `from`; what two versions add is never the same.
 */
export function generatedStory(options: GenerateOptions = {}): fc.Arbitrary<GeneratedStory> {
  const [fewest, most] = options.paragraphs ?? [3, 24];
  const [fewestVersions, mostVersions] = options.versions ?? [1, 3];
  const script = fc.array(step(options.steps), {
    minLength: Math.min(3, most),
    maxLength: Math.min(most, 20),
    size: '+1',
  });
  return fc
    .record({
      seeds: fc.array(paragraphSeed, { minLength: fewest, maxLength: most }),
      scripts: fc.array(script, { minLength: fewestVersions, maxLength: mostVersions }),
    })
    .map(({ seeds, scripts }) => {
      const story = seeds.map((seed, i) => inventParagraph(i, seed));
      const paragraphs = story.map((sentences) => sentences.join(' '));
      const versions = scripts.map((steps, i) => {
        const version = applyScript(story, steps, story.length + 20 * i);
        return { ...version, source: file(`version-${i + 1}.txt`, version.paragraphs) };
      });
      return { base: file('base.txt', paragraphs), paragraphs, versions };
    });
}
