/** What reads files: a chunk of its own that comes before the page is ready, since its parsers are larger than the application. */
const arriving = import('./readerLater.ts');

/** Resolves when the code is there; rejects when it cannot be fetched. */
export const readerIsHere = arriving;
