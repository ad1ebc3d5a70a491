/**
 * Every type that crosses a stage of the engine, and nothing else.
 *
 * All of it is plain readonly data that survives `postMessage`. Offsets are half-open ranges of UTF-16 code units into
 * `Article.text`; text is never copied after reading, so that what is shown is always the article's own.
 */

/** A half-open range of UTF-16 code units. `start === end` is a place between two characters. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export const ROLES = [
  'headline',
  'subhead',
  'byline',
  'dateline',
  'credit',
  'caption',
  'promo',
  'furniture',
  'body',
] as const;
/** What a paragraph is in its article. */
export type Role = (typeof ROLES)[number];

export const FIELD_NAMES = [
  'headline',
  'byline',
  'dateline',
  'credit',
  'agency',
  'outlet',
  'published',
  'language',
  'slugline',
  'version',
] as const;
export type FieldName = (typeof FIELD_NAMES)[number];

/** Something an article says of itself. `start` and `end` are there when it was found in the text. */
export interface Field {
  readonly value: string;
  readonly start?: number;
  readonly end?: number;
  /** Where it was taken from when it was not found in the text, in words for the reader: `JSON-LD`, `the name of the file`. */
  readonly from?: string;
}
export type Fields = { readonly [name in FieldName]?: Field };

/** Fields as the reader gave them: values without a place. */
export type GivenFields = { readonly [name in FieldName]?: string };

/** A paragraph that the file's format marks as one, with its role where the format tells it. */
export interface GivenParagraph extends Range {
  readonly role?: Role;
}

/** One decoded file: what the formats give, and all that the engine takes. */
export interface SourceText {
  /** Path below the opened folder, `/` between its parts. Unique in a story. */
  readonly id: string;
  /** The decoded text, without its byte-order mark. */
  readonly text: string;
  /** Fields that the format itself carries (none for plain text). */
  readonly fields?: Fields;
  /**
   * Paragraphs that the format itself marks (none for plain text): in order, not overlapping, with all of the text that is not
   * white space in them. Others are not heeded: the lines are the paragraphs then.
   */
  readonly paragraphs?: readonly GivenParagraph[];
}

/** A file that could not be read, and why, in words for the reader. */
export interface Problem {
  readonly path: string;
  readonly reason: string;
}

/** A paragraph: a line that is not blank, without the white space around it; or several lines of a hard-wrapped text. */
export interface Paragraph extends Range {
  /** Counts the paragraphs of the article from 0. */
  readonly index: number;
  readonly role: Role;
  /** ¶ number: counts body paragraphs from 1. Only body paragraphs have one. */
  readonly number?: number;
  /** How many lines of a hard-wrapped text were joined to it; absent when it is one line. */
  readonly lines?: number;
  /** Index of a later paragraph of this article that it anticipates (a lede repeated above the headline). */
  readonly repeats?: number;
}

export type NameSource = 'given' | 'outlet' | 'agency' | 'byline' | 'file';

/** What an article is called on screen, and where that was taken from. */
export interface ArticleName {
  readonly text: string;
  readonly source: NameSource;
}

/** An article as read: the first stage's result, before the other articles are known. */
export interface ReadArticle {
  readonly id: string;
  readonly text: string;
  readonly fields: Fields;
  readonly name: ArticleName;
  readonly paragraphs: readonly Paragraph[];
  /** True when hard-wrapped lines were joined, so that the reader can be told and can split them again. */
  readonly joined: boolean;
}

export const TOKEN = { space: 0, word: 1, number: 2, mark: 3 } as const;
/** `mark` is punctuation, a symbol, an emoji: whatever is no space, word or number. */
export type TokenKind = (typeof TOKEN)[keyof typeof TOKEN];

/**
 * The tokens of one article, as parallel arrays. Together they are the text, character by character: token `i` covers
 * `[start[i], start[i + 1])`, `start[0]` is 0 and `start[count]` the length of the text. No token begins or ends inside a
 * grapheme or a surrogate pair, and none crosses the border of a paragraph.
 */
export interface Tokens {
  readonly count: number;
  /** `count + 1` offsets into the text. */
  readonly start: Int32Array;
  /** A `TokenKind` each. */
  readonly kind: Uint8Array;
  /** Comparison keys, as numbers of the story's `Lexicon`: case, quotation marks, dashes and NFC folded. Only `===` means anything. */
  readonly key: Int32Array;
}

/** Words to numbers and back, shared by the articles of one story. Numbers depend on the order of reading: never sort by them. */
export interface Lexicon {
  readonly words: readonly string[];
  readonly ids: ReadonlyMap<string, number>;
}

/** An article cut up: tokens over the whole text, and what lies inside each paragraph. */
export interface Segmented {
  readonly tokens: Tokens;
  /** Per paragraph the half-open range of its tokens. */
  readonly paragraphTokens: readonly Range[];
  /** The sentences of a paragraph, ranges of the text that cover it without the white space between them. Found when asked. */
  readonly sentences: (paragraph: number) => readonly Range[];
  /** Direct quotations, marks included, in order; one that runs over several paragraphs has a range in each. */
  readonly quotations: readonly Range[];
}

/** An article of a story, with what the other articles told about it. */
export interface Article extends ReadArticle {
  /** A, B, … Z, AA: by order of id. */
  readonly sigil: string;
  /** Label of the wire family. Articles of one family share it. */
  readonly family: string;
  /**
   * What its family rests on: the member with which it shares most wording, by id, and how much of its own that is: of its runs of
   * four words outside quotations, 0 to 1. None where it shares none with another of its family.
   */
  readonly familyBy?: { readonly id: string; readonly share: number };
  /** An article that joins several families: each with its paragraphs, the largest first. */
  readonly sources?: readonly { readonly family: string; readonly paragraphs: readonly number[] }[];
  /** Id of the article whose text this one repeats: the two count as one witness. */
  readonly copyOf?: string;
  /** Words in body paragraphs. */
  readonly words: number;
}

export const LINK_KINDS = ['same', 'edited', 'rewritten', 'partial', 'related'] as const;
/** `related`: an independent source tells the same; such a link gets no edits and its ends share no row. */
export type LinkKind = (typeof LINK_KINDS)[number];

/** Something that two independent accounts both have: why they are held to tell the same. */
export interface Tie {
  readonly kind: 'name' | 'number' | 'date' | 'quote' | 'word';
  /** As it stands in one of the two. */
  readonly text: string;
}

/** Two paragraphs that belong together. A paragraph may have several links. */
export interface Link {
  readonly ia: number;
  readonly ib: number;
  readonly kind: LinkKind;
  /** 0 to 1: the share of the larger paragraph's weighted words that the other holds too. */
  readonly similarity: number;
  /** 0 to 1: the share of the smaller paragraph's weighted words that the other holds too. */
  readonly containment: number;
  /** The texts of `ties`. For `related` links. */
  readonly shared?: readonly string[];
  /** What ties the two together, the heaviest first. For `related` links. */
  readonly ties?: readonly Tie[];
  /** Where these words stand on either side: what is underlined. For `related` links. */
  readonly sharedA?: readonly Range[];
  readonly sharedB?: readonly Range[];
  /** The reader said that the two belong together. */
  readonly byHand?: true;
}

/** One difference between two articles, before it has a kind: `from` in `a` stands where `to` stands in `b`. */
export interface Change {
  readonly ia: number;
  readonly ib: number;
  /** Empty: these words are only in `b`. */
  readonly from: Range;
  /** Empty: these words are only in `a`. */
  readonly to: Range;
}

export const KINDS = [
  'typography',
  'punctuation',
  'spelling',
  'name',
  'title',
  'place',
  'date',
  'number',
  'tense',
  'order',
  'gloss',
  'wording',
  'fact',
  'attribution',
  'cut',
  'addition',
] as const;
/** The kinds of edit, in the order in which the screen lists them. */
export type Kind = (typeof KINDS)[number];

/** A change with its kind. */
export interface Edit extends Change {
  readonly kind: Kind;
  /** Why this kind, in words that an editor understands. */
  readonly rule: string;
  /** It changes words inside a direct quotation, on either side. */
  readonly inQuote: boolean;
  /** What the engine told, where the reader gave another kind; absent where kind and rule are the engine's. */
  readonly engine?: { readonly kind: Kind; readonly rule: string };
}

/** A kind that the reader gave to an edit of a collation, told by its place there. */
export interface GivenKind {
  /** Index into `Collation.pairs`. */
  readonly pair: number;
  /** Index into the pair's `edits`; with `part` into its `parts`. */
  readonly edit: number;
  readonly part?: true;
  readonly kind: Kind;
}

/** A paragraph, told by its article's id and its range: it is found again however lines are joined. */
export interface ParagraphPlace extends Range {
  readonly id: string;
}

/** What the reader said of two paragraphs of different articles: that they belong together, or that they do not. */
export interface HandLink {
  readonly a: ParagraphPlace;
  readonly b: ParagraphPlace;
  readonly together: boolean;
}

/** Paragraphs of two articles that are compared as one passage: one to one, or one side split or merged. */
export interface Group {
  readonly ia: readonly number[];
  readonly ib: readonly number[];
  readonly kind: Exclude<LinkKind, 'related'>;
  readonly similarity: number;
  /** Shown whole, without word marks: too little is in common for marks to help. The word edits are in the data all the same. */
  readonly rewritten: boolean;
  /** The passage was too long to compare word by word: its one edit is the whole passage, and the screen says so. */
  readonly coarse: boolean;
  /** The group's edits: `[start, end)` in `Pair.edits`. */
  readonly edits: Range;
}

/** Two articles against each other; `a` and `b` are indexes into `Collation.articles`. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  /** Ordered by `ia`, then `ib`. */
  readonly links: readonly Link[];
  /** Ordered by the first paragraph in `a`. A paragraph is in one group at most. */
  readonly groups: readonly Group[];
  /** Ordered by place in `a`, then in `b`, group by group; never overlapping, never over a paragraph's border. */
  readonly edits: readonly Edit[];
  /**
   * Edits inside partial links that no group holds: the sentence that one paragraph shares with another which stands
   * elsewhere. They are in the export and counted apart; the table does not mark them.
   */
  readonly parts: readonly Edit[];
  /** Paragraphs that the reader took apart: whatever they share, they have no link. Absent where there are none. */
  readonly apart?: readonly { readonly ia: number; readonly ib: number }[];
}

/** A line of the synopsis. */
export interface Row {
  /** By article index: paragraph indexes in order. None: not in this version. Several: split. */
  readonly cells: readonly (readonly number[])[];
  /** By article index: rows between this cell's place in its own article's order and this row; + it stands lower there, - higher, 0 in place. */
  readonly moved: readonly number[];
}

export interface CollationOptions {
  /** Id of the base text. Default: the fullest article of the largest family, ties by id. */
  readonly base?: string;
  /** Which pairs are compared word by word: those with the base text (default), or all. */
  readonly pairs?: 'base' | 'all';
}

/**
 * Told how far a long piece of work has come: `done` of `total` steps of about one size. `done` may be a fraction, since one step may be
 * long; it only grows, and is `total` in the end.
 */
export type Progress = (done: number, total: number) => void;

/** Options of the reading stage, which hold whatever the base is. */
export interface ReadOptions {
  /** Ids of hard-wrapped texts that the reader wants split into their lines again. */
  readonly split?: readonly string[];
  /** Names that the reader gave, by article id. */
  readonly names?: { readonly [id: string]: string };
  /** Days of publication that the reader gave, by article id: `2026-01-13`. They stand before what the article says. */
  readonly published?: { readonly [id: string]: string };
  /** Fields that the reader corrected, by article id. They stand before what the article says; an empty one says that it has none. */
  readonly fields?: { readonly [id: string]: GivenFields };
  /** Labels of families that the reader gave, by article id: articles of one label are of one family. */
  readonly families?: { readonly [id: string]: string };
  /** Paragraphs that the reader linked or unlinked. A place that holds no paragraph is passed over. */
  readonly links?: readonly HandLink[];
}

/** The whole answer: the articles, aligned and compared. Every paragraph of every article stands in exactly one row. */
export interface Collation {
  /** Sorted by id, code unit by code unit. */
  readonly articles: readonly Article[];
  /** Index of the base text; -1 when there is no article. */
  readonly base: number;
  readonly rows: readonly Row[];
  /** With `pairs: 'base'` one for each other article, `a` being the base; with `all` every `a < b` besides, base pairs first. */
  readonly pairs: readonly Pair[];
}

/** What stands in each article where an edit stands: the apparatus of one place. */
export interface Readings {
  /** The row in which the place stands. */
  readonly row: number;
  /** Readings, the base's first, then by how many articles carry them. */
  readonly readings: readonly {
    /** The words, exactly as in the first of the articles; empty when they have none here. */
    readonly text: string;
    /** Article indexes. Articles that differ only in typography share a reading, unless the reader says that it is something else. */
    readonly articles: readonly number[];
    /** What the reader says that the words are, where that is not the engine's kind: such articles have a reading of their own. */
    readonly given?: Kind;
  }[];
  /** Articles that do not have the passage. */
  readonly absent: readonly number[];
}
