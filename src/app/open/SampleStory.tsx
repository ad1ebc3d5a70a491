/** The way into the story that comes with the page. In the later chunk, with its six texts. */
import { SAMPLE } from '../../samples/index.ts';
import { useActions } from '../state/hooks.ts';

export function SampleStory() {
  const { openStory } = useActions();
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
      <p className="max-w-[58ch] flex-1 basis-80 font-serif text-[1rem]/[1.5]">
        <em className="font-semibold not-italic">{SAMPLE.title}</em>: {SAMPLE.texts.length} articles by invented outlets
        and agencies. It shows every kind of difference.
      </p>
      <button type="button" className="button" onClick={() => void openStory({ ...SAMPLE, problems: [] })}>
        Open the sample story
      </button>
    </div>
  );
}
