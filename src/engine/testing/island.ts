/** A small invented story for tests: eight paragraphs that plainly belong to one text and plainly differ from each other. */
export const ISLAND = {
  lede: 'The harbor of Orlo was closed on Monday after a barge loaded with timber ran aground at its entrance, officials said.',
  captain:
    'The captain, Tomas Brandt, told investigators that a sudden gust had pushed the vessel sideways while its engine was idling.',
  ferries:
    'Ferries to the outer islands of Vell and Sandray were diverted to a smaller pier, where passengers queued in heavy rain.',
  cost: 'Fishermen estimated that every day without access would cost the fleet about 40,000 crowns in spoiled mackerel.',
  tugs: 'Two tugs from the naval yard at Kestrel tried to pull the barge free at high tide but gave up shortly before midnight.',
  history: 'The narrow channel was last blocked eleven years ago, when a dredger sank there during a spring storm.',
  mayor: 'Mayor Ines Calloway promised that markers would be replaced and asked residents to keep away from the quay.',
  forecast:
    'Meteorologists expect calmer weather by Thursday, which would allow divers to inspect the hull of the vessel.',
} as const;
export type IslandParagraph = keyof typeof ISLAND;

/** The text of these paragraphs, one a line; what is no name of one stands for itself. */
export function island(...paragraphs: readonly string[]): string {
  return paragraphs.map((name) => (Object.hasOwn(ISLAND, name) ? ISLAND[name as IslandParagraph] : name)).join('\n');
}

/** The whole story in its order. */
export const WHOLE = Object.keys(ISLAND);
