/**
 * The sample story, bundled as text: the page may not fetch, its own files included.
 *
 * What each article shows, and who is invented in it, is told in `README.md`; our own hand reading of it is
 * `crow-island/truth.json`.
 */
import ambleportTimes from './crow-island/articles/ambleport-times.txt?raw';
import chalkdownCourier from './crow-island/articles/chalkdown-courier.txt?raw';
import dunlinFallsSentinel from './crow-island/articles/dunlin-falls-sentinel.txt?raw';
import fennmouthDaily from './crow-island/articles/fennmouth-daily.txt?raw';
import kamenvirEcho from './crow-island/articles/kamenvir-echo.txt?raw';
import orrinBayStar from './crow-island/articles/orrin-bay-star.txt?raw';

/** A story as `readStory` takes it: `texts` sorted by id, each id the file's name below `crow-island/articles`. */
export const SAMPLE: {
  readonly title: string;
  readonly texts: readonly { readonly id: string; readonly text: string }[];
} = {
  title: 'Crow Island',
  texts: [
    { id: 'ambleport-times.txt', text: ambleportTimes },
    { id: 'chalkdown-courier.txt', text: chalkdownCourier },
    { id: 'dunlin-falls-sentinel.txt', text: dunlinFallsSentinel },
    { id: 'fennmouth-daily.txt', text: fennmouthDaily },
    { id: 'kamenvir-echo.txt', text: kamenvirEcho },
    { id: 'orrin-bay-star.txt', text: orrinBayStar },
  ],
};
