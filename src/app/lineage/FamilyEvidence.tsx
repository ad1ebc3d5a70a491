/** On an article's card: what its family rests on. The texts go first, and what it credits bears them out. */
import type { Collation } from '../../engine/index.ts';
import { useLineage } from '../accounts/useAccounts.ts';
import { useApp } from '../state/hooks.ts';
import { familyWords } from './familyWords.ts';

interface Props {
  readonly collation: Collation;
  readonly index: number;
  /** The family is the reader's word. */
  readonly isYours: boolean;
}

export function FamilyEvidence({ collation, index, isYours }: Props) {
  const asked = useLineage();
  const names = useApp((state) => state.names);
  if (asked.state === 'failed') return <small>What it rests on could not be told: {asked.reason}</small>;
  if (asked.state === 'waiting') return <small className="late">Looking for what it rests on …</small>;
  const { articles } = collation;
  const nameOf = (article: number) => names[articles[article]!.id] ?? articles[article]!.name.text;
  const told = { lineage: asked.value, articles, nameOf };
  return (
    <>
      <ul
        className="family-evidence"
        aria-label={isYours ? 'What the texts tell of the family' : 'What the family rests on'}
      >
        {familyWords(told, index).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <small>Families are told without quoted words; these figures count them.</small>
    </>
  );
}
