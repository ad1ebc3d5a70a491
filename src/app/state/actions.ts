/** What the reader can do, by name. The store implements it; views, keys and the menu call it. Types only. */
import type { Kind } from '../../engine/index.ts';
import type { Columns, ReadingChoices } from '../../formats/model.ts';
import type {
  AppState,
  Checked,
  Find,
  Layout,
  Library,
  OmissionStyle,
  Place,
  ReadLibrary,
  Request,
  RowFilter,
  Selection,
  StoryLink,
  StorySource,
  Theme,
  View,
} from './model.ts';

export type { ReadLibrary } from './model.ts';

/** Opening, leaving, and what can go wrong on the way. */
export interface OpeningActions {
  /** Reads, then opens the one story found or lists the several. */
  openFrom(read: ReadLibrary): Promise<void>;
  openLibrary(library: Library): Promise<void>;
  /** Reads the open story's files once more, with other encodings or past a limit; the reader's place is not kept. */
  readAgain(choices: ReadingChoices): Promise<void>;
  /** Reads what was opened last once more, and this file of it past the limit that it met. */
  openAnyway(file: string): Promise<void>;
  /** Reads what was opened last once more, with what the reader says of the columns of one of its tables. */
  openColumns(file: string, columns: Columns): Promise<void>;
  openStory(source: StorySource): Promise<void>;
  /** Adds a text to the open story and compares again; the base stays. */
  addVersion(text: string, name: string): Promise<void>;
  /** Stops reading or comparing, and goes back to where the reader was. */
  cancel(): void;
  /** After a failure: does once more what failed. */
  tryAgain(): Promise<void>;
  /** To the first screen. The story stays, and `goToStory` leads back to it. */
  goToStart(): void;
  goToStories(): void;
  goToStory(): void;
}

/** What is compared with what, and what of it is shown. */
export interface ReadingActions {
  setView(view: View): void;
  /** Tells the engine that the story is about to be painted: what may be asked of it next is compared while nobody asks. */
  compareAhead(): void;
  /** Has the open collation counted, unless it is already. */
  count(): Promise<void>;
  /** Forgets what was counted, or why it could not be. */
  forgetCounts(): void;
  /** `article` is an index into `collation.articles`. The place where the reader was is kept. */
  setBase(article: number): Promise<void>;
  toggleHidden(id: string): void;
  toggleKind(kind: Kind): void;
  setKinds(kinds: readonly Kind[], on: boolean): void;
  setRows(rows: RowFilter): void;
  setOmissions(style: OmissionStyle): void;
  toggleAside(): void;
  /** An empty name gives the article's own back. */
  rename(id: string, name: string): void;
  /** Reads the texts again, since what the reader says of them has changed. */
  reread(): Promise<void>;
  /** Takes the lines of a hard-wrapped text as they stand. */
  splitWrapped(id: string): Promise<void>;
  /** Joins them to paragraphs again. */
  joinWrapped(id: string): Promise<void>;
}

/** How the articles are laid out. Articles are told by index into `collation.articles`. */
export interface LayoutActions {
  setLayout(layout: Layout): void;
  /** Sets an article beside the base, where two stand side by side. */
  setBeside(article: number): void;
  /** Opens a column, or narrows it to a strip. */
  openColumn(article: number, open: boolean): void;
  openAllColumns(): void;
  /** Moves a column by one place to the right or the left. The base stays first. */
  moveColumn(article: number, by: 1 | -1): void;
  /** Puts a column before another; behind the last where that is null. */
  placeColumn(article: number, before: number | null): void;
  /** Sets a column's width in CSS pixels; null lets it share the room again. */
  resizeColumn(article: number, width: number | null): void;
  /** Order, widths and strips as they were at first. */
  resetColumns(): void;
  /** Tells how wide the table is. */
  setRoom(room: number): void;
  showOverview(shown: boolean): void;
}

/** Where the reader is. */
export interface PlaceActions {
  /** Selects an edit and looks its readings up. By a click, so nothing scrolls. */
  select(selection: Selection | null): void;
  /** Looks the readings of the selected edit up again: the reader has given it, or another one, another kind. */
  lookAgain(): void;
  /** Selects an edit and goes to it. */
  goToEdit(selection: Selection): void;
  nextEdit(): void;
  previousEdit(): void;
  nextRow(): void;
  previousRow(): void;
  nextColumn(): void;
  previousColumn(): void;
  /** Goes to a row and, if given, a column (an article index): views scroll to it. */
  goTo(row: number, column?: number): void;
  /** Tells where the reader is (a click, focus): nothing scrolls. */
  stayAt(row: number, column?: number): void;
  /** Applies a link to the open story; one for another story waits until that is open. */
  followLink(link: StoryLink | null): Promise<void>;
}

/** The page itself. */
export interface PageActions {
  setTheme(theme: Theme): void;
  setLetterKeys(on: boolean): void;
  /** Puts `added` and `removed` into the text, for those who listen. */
  setSpoken(on: boolean): void;
  showHelp(shown: boolean): void;
  showMenu(shown: boolean): void;
  showAdding(shown: boolean): void;
  showMatters(shown: boolean): void;
  /** The list as the story runs, or by consequence. */
  setMattersAsStory(on: boolean): void;
  setChecked(checked: Checked): void;
  /** Opens the search above the table, or leads back to it. */
  openFind(): void;
  /** Null closes the search. */
  setFind(find: Find | null): void;
  setTurned(turned: boolean): void;
  /** Asks what the later chunk does. */
  ask(what: Request, ends?: readonly [Place, Place]): void;
  setDrawer(drawer: AppState['drawer']): void;
  announce(text: string): void;
  /** Shows a sentence for a moment. */
  say(text: string): void;
}

export interface AppActions extends OpeningActions, ReadingActions, LayoutActions, PlaceActions, PageActions {}
