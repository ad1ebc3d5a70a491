/** One text out of the versions of a family, to be read: labeled as what it is, and each paragraph with where it stands so. */
import { useState } from 'react';
import type { Collation, Reconstruction as Rebuilt, RebuiltParagraph } from '../../engine/index.ts';
import { useReconstruction } from '../accounts/useAccounts.ts';
import { useShow } from './useShow.ts';
import { counted, paragraphName, sigil, type Told } from './words.ts';

interface Props {
  readonly told: Told;
  readonly collation: Collation;
}

/** `as in A ¶ 4 · 3 of 4 alike`: whose wording it is, and how many have it. */
export function witnessWords({ alike, carried }: RebuiltParagraph, witnesses: number): string {
  const missing = carried < witnesses ? ` · not in ${witnesses - carried}` : '';
  if (carried === 1) return `in no other version${missing}`;
  if (alike === carried) return `the same in all ${carried} that carry it${missing}`;
  if (alike === 1) return `no two of ${carried} have it alike: the one nearest to the others${missing}`;
  return `${alike} of ${carried} have it so${missing}`;
}

function Paragraph({
  told,
  paragraph,
  witnesses,
  onGo,
}: {
  readonly told: Told;
  readonly paragraph: RebuiltParagraph;
  readonly witnesses: number;
  readonly onGo: (article: number, paragraph: number) => void;
}) {
  const { article, paragraphs, subhead } = paragraph;
  const [first = 0] = paragraphs;
  const { text, paragraphs: all } = told.articles[article]!;
  const words = paragraphs.map((index) => text.slice(all[index]!.start, all[index]!.end)).join(' ');
  const where = `${sigil(told, article)} ${paragraphName(told, article, first)}`;
  return (
    <li>
      <p dir="auto" data-subhead={subhead || undefined}>
        {words}
      </p>
      <small>
        <button
          type="button"
          className="link"
          aria-label={`Show in the table: ${where}`}
          onClick={() => onGo(article, first)}
        >
          {where}
        </button>{' '}
        {witnessWords(paragraph, witnesses)}
      </small>
    </li>
  );
}

function Text({ told, collation, rebuilt }: Props & { readonly rebuilt: Rebuilt }) {
  const show = useShow(collation);
  const { paragraphs, leftOut, witnesses, order } = rebuilt;
  const copies = witnesses.filter((witness) => witness.length > 1);
  const listOf = (items: readonly RebuiltParagraph[]) => (
    <ol className="rebuilt">
      {items.map((each) => (
        <Paragraph
          key={`${each.article} ${each.paragraphs.join()}`}
          told={told}
          paragraph={each}
          witnesses={witnesses.length}
          onGo={(article, paragraph) => show({ article, paragraph })}
        />
      ))}
    </ol>
  );
  return (
    <>
      <p className="lead">
        <strong>A reading aid, and no text that anybody filed.</strong> In the order of {sigil(told, order)}, each
        paragraph in the wording that most of {counted(witnesses.length, 'version')} carry; headlines are left to the
        desks.{' '}
        {copies.length > 0 &&
          `Near-copies count once: ${copies.map((each) => each.map((article) => sigil(told, article)).join(' = ')).join('; ')}. `}
        Nothing is counted over it.
      </p>
      {listOf(paragraphs)}
      {leftOut.length > 0 && (
        <details className="lineage-more">
          <summary>Left out: {counted(leftOut.length, 'passage')} that fewer than half carry</summary>
          {listOf(leftOut)}
        </details>
      )}
    </>
  );
}

function Asked({ family, ...props }: Props & { readonly family: string }) {
  const asked = useReconstruction(family);
  if (asked.state === 'waiting') return <p className="lead late">Putting the versions together …</p>;
  if (asked.state === 'failed')
    return (
      <p className="lead">
        It could not be put together: {asked.reason}{' '}
        <button type="button" className="link" onClick={asked.again}>
          Try again
        </button>
      </p>
    );
  return asked.value && <Text {...props} rebuilt={asked.value} />;
}

function OfFamily({ family, ...props }: Props & { readonly family: string }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="lineage-more" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>A reconstruction of {family}, to read</summary>
      {isOpen && <Asked {...props} family={family} />}
    </details>
  );
}

/** Offered for every family of two articles at least; found out when it is opened. */
export function Reconstructions(props: Props) {
  const { articles } = props.collation;
  const families = [...new Set(articles.map(({ family }) => family))];
  const several = families.filter((family) => articles.filter((article) => article.family === family).length > 1);
  return several.map((family) => <OfFamily key={family} {...props} family={family} />);
}
