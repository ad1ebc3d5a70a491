/** `en-GB` is `en`: the engine knows languages, not countries. Nothing for what is no language tag. */
export const languageTag = (tag: string | null | undefined): string | undefined =>
  /^([a-z]{2,3})(?:[-_]|$)/i.exec(tag?.trim() ?? '')?.[1]?.toLowerCase();
