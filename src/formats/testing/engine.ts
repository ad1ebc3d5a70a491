/** The engine's reading of one text, for tests of what the formats give it. */
import { readStory, type SourceText } from '../../engine/index.ts';

export function readArticle(source: SourceText) {
  const [article] = readStory([source]).articles;
  if (!article) throw new Error('no article');
  return { article };
}
