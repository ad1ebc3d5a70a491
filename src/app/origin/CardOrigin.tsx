/** On an article's card: what its file was, and what of its reading deserves a look. */
import type { Collation } from '../../engine/index.ts';
import { useApp } from '../state/hooks.ts';
import { decodingInShort, FORMAT_WORDS } from './words.ts';

interface Props {
  readonly collation: Collation;
  readonly index: number;
}

export function CardOrigin({ collation, index }: Props) {
  const { id } = collation.articles[index]!;
  const origin = useApp(({ story }) => story?.texts.find((text) => text.id === id)?.origin);
  if (!origin) return null;
  const decoding = origin.decoding ? decodingInShort(origin.decoding) : '';
  const format = origin.format === 'text' ? '' : FORMAT_WORDS[origin.format];
  const told = [format, ...(origin.notes ?? [])].filter((part) => part !== '').join(' · ');
  return (
    <>
      {told !== '' && <span> · {told}</span>}
      {decoding !== '' && <span className="card-warning"> · {decoding}</span>}
    </>
  );
}
