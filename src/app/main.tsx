/** Puts the page together: the policy first, then the engine's worker, then store, keys, URL and theme, then what is seen. */
import './trustedTypes.ts';
import './early.ts';
import './app.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createEngineClient } from '../worker/client.ts';
import { App } from './App.tsx';
import { workerIsHere } from './early.ts';
import { marksDoor } from './marks/door.ts';
import { readerIsHere } from './open/reader.ts';
import { servedWithPage } from './open/served.ts';
import { laterIsHere } from './shell/Later.tsx';
import { connectTheme } from './shell/theme.ts';
import { reportRefusal, watchRequests, watchViolations } from './shell/watch.ts';
import { connectHistory } from './state/history.ts';
import { StoreContext } from './state/hooks.ts';
import { storedPreferences } from './state/preferences.ts';
import { createAppStore } from './state/store.ts';
import { connectRoom } from './synopsis/room.ts';

watchViolations(document);
let spawnWorker: (() => Worker) | undefined;
const marks = marksDoor(
  createEngineClient(() => {
    if (!spawnWorker) throw new Error('A part of the page is missing.');
    return spawnWorker();
  }),
);
const { engine } = marks;
const store = createAppStore({
  engine,
  preferences: storedPreferences(() => localStorage),
  renamed: (id, name) => marks.keeper()?.rename(id, name),
});
const warmed = workerIsHere.then(({ SAMPLE, ...early }) => {
  spawnWorker = early.spawnWorker;
  engine.warm(SAMPLE.texts);
});
// Stories wait for both.
marks.connect(
  store,
  Promise.all([laterIsHere, warmed]).then(([{ createMarksKeeper, compareStoriesOf }]) => {
    compareStoriesOf(engine);
    return createMarksKeeper;
  }),
);
connectRoom(store);
connectTheme(store, document.documentElement);
// Before the page says that it is ready, and before a served folder is open: Escape stops what is read.
void laterIsHere.then(({ connectKeys }) => connectKeys(store, window));
connectHistory(store, window);

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <StoreContext value={store}>
      <App />
    </StoreContext>
  </StrictMode>,
);

/** Every face, whether something is written in it yet or not: later there are no requests. */
async function loadFaces(): Promise<void> {
  await Promise.allSettled([...document.fonts].map((face) => face.load()));
}

const served = servedWithPage(document);
const [{ closePage }] = await Promise.all([
  laterIsHere,
  warmed,
  readerIsHere,
  loadFaces(),
  served && store.getState().actions.openLibrary(served),
]);
// All that the page needs is there. While it is being worked on, the server sends what changes.
if (import.meta.env.PROD) closePage(window, reportRefusal);
watchRequests(globalThis);
document.documentElement.dataset.ready = 'true';
