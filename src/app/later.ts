/**
 * What the first screen does not need: views and sheets in a chunk of their own, so that the page that a reader waits for stays small.
 * `shell/Later.tsx` asks for it at once and `main.tsx` calls the page ready only when it is there: after that there are no requests.
 */

export { closePage } from '../wall/page.ts';
export { compareStoriesOf } from './accounts/useAccounts.ts';
export { Changes } from './changes/Changes.tsx';
export { CommandMenu } from './commands/CommandMenu.tsx';
export { HelpSheet } from './commands/HelpSheet.tsx';
export { connectKeys } from './commands/keys.ts';
export { FindBar } from './find/FindBar.tsx';
export { Framing } from './framing/Framing.tsx';
export { ColumnTools, StripTools } from './layouts/ColumnTools.tsx';
export { Pair } from './layouts/Pair.tsx';
export { Reading } from './layouts/Reading.tsx';
export { Lineage } from './lineage/Lineage.tsx';
export { createMarksKeeper } from './marks/keeper.ts';
export { MarksNotices, MarksSheets } from './marks/MarksSheets.tsx';
export { Desk } from './matters/Desk.tsx';
export { CheckedLine } from './matters/Left.tsx';
export { Matters } from './matters/Matters.tsx';
export { AddVersion } from './open/AddVersion.tsx';
export { DropVeil } from './open/DropVeil.tsx';
export { Failed } from './open/Failed.tsx';
export { Loading } from './open/Loading.tsx';
export { PasteBoxes } from './open/PasteBoxes.tsx';
export { SampleStory } from './open/SampleStory.tsx';
export { StoryList } from './open/StoryList.tsx';
export { Overview } from './overview/Overview.tsx';
export { NothingLeaves } from './shell/NothingLeaves.tsx';
export { Notices } from './shell/Notices.tsx';
export { Views } from './shell/Views.tsx';
export { Footer } from './synopsis/Footer.tsx';
export { Inspector } from './synopsis/Inspector.tsx';
export { NarrowBar } from './synopsis/NarrowBar.tsx';
export { Rail } from './synopsis/Rail.tsx';
export { Wrapped } from './synopsis/Wrapped.tsx';
