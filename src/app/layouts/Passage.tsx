/** A paragraph of the base text at full measure, with its apparatus under it. */
import { memo } from 'react';
import type { Collation, Kind } from '../../engine/index.ts';
import { KINDS_ON_SCREEN } from '../shared/kinds.ts';
import { langOf } from '../shared/language.ts';
import type { OmissionStyle } from '../state/model.ts';
import { relatedLinks, type ScreenRow } from '../state/placement.ts';
import { placeKey } from '../synopsis/goTo.ts';
import { MarkedText } from '../synopsis/MarkedText.tsx';
import { baseRuns, sharedRuns } from '../synopsis/runs.ts';
import { besideTag } from '../synopsis/states.ts';
import { PRESSABLE } from '../synopsis/tableRoles.ts';
import { type Entry, entriesOf, type Reading, shortLemma, wordBefore } from './apparatus.ts';
import { Sigla } from './Sigla.tsx';
import { fullTexts, saidOf } from './wholes.ts';

interface Props {
  readonly collation: Collation;
  readonly row: ScreenRow;
  readonly columns: readonly number[];
  readonly off: ReadonlySet<Kind>;
  readonly omissions: OmissionStyle;
}

/** The lemma, or the word behind which the others have more. */
function Lemma({ collation, paragraph, entry }: { collation: Collation; paragraph: number; entry: Entry }) {
  const { lemma } = entry;
  const text = collation.articles[collation.base]!.text.slice(lemma.start, lemma.end);
  if (text.trim() !== '') return <bdi className="lemma">{shortLemma(text)}</bdi>;
  const before = wordBefore(collation, paragraph, lemma.start);
  return (
    <span className="lemma">
      <i>{before === '' ? 'at the start' : 'after'}</i> <bdi>{before}</bdi>
    </span>
  );
}

function ReadingItem({ collation, reading }: { readonly collation: Collation; readonly reading: Reading }) {
  const text = reading.text.trim();
  return (
    <span className="reading-item">
      <span className="mark" data-family={KINDS_ON_SCREEN[reading.kind].family} data-yours={reading.yours || undefined}>
        <bdi {...PRESSABLE} data-edit={reading.edits.join(' ')} data-lacking={text === '' || undefined}>
          {text === '' ? 'lacking' : text}
        </bdi>
      </span>{' '}
      <Sigla collation={collation} articles={reading.articles} />
    </span>
  );
}

function Related({ collation, row, columns }: Pick<Props, 'collation' | 'row' | 'columns'>) {
  const base = row.cells[collation.base]!.own;
  return columns.flatMap((article) =>
    row.cells[article]!.beside.map((paragraph) => {
      const found = collation.articles[article]!;
      const place = { article, paragraph };
      const shared = relatedLinks(collation, place).find(({ ia }) => base.includes(ia))?.sharedB ?? [];
      return (
        <li key={placeKey(place)} data-column={article}>
          <span className="state">{besideTag(collation, row, place)}</span>
          <Sigla collation={collation} articles={[article]} />{' '}
          <span className="reading-full" dir="auto" data-at={placeKey(place)} tabIndex={-1}>
            <MarkedText
              article={found}
              base={collation.articles[collation.base]!}
              runs={sharedRuns(found.paragraphs[paragraph]!, shared)}
              omissions="struck"
            />
          </span>
        </li>
      );
    }),
  );
}

/** Everything that the others have in a row, as a list; nothing where all read as the base does. */
function Apparatus({ collation, row, columns, off, label }: Omit<Props, 'omissions'> & { readonly label: string }) {
  const base = row.cells[collation.base]!.own;
  const entries = base.flatMap((paragraph) =>
    entriesOf(collation, paragraph, { off, columns }).map((entry) => ({ paragraph, entry })),
  );
  const said = saidOf(collation, row, columns, off);
  const full = fullTexts(collation, row, columns);
  const hasRelated = columns.some((article) => row.cells[article]!.beside.length > 0);
  if (entries.length + said.length + full.length === 0 && !hasRelated) return null;
  return (
    <ul className="apparatus" data-many={entries.length > 8 || undefined} aria-label={`Readings of ${label}`}>
      {entries.map(({ paragraph, entry }) => (
        <li key={`${entry.lemma.start} ${entry.lemma.end}`} className="reading-entry">
          <Lemma collation={collation} paragraph={paragraph} entry={entry} /> <b aria-hidden="true">]</b>{' '}
          {entry.readings.map((reading, at) => (
            <span key={reading.edits[0]}>
              {at > 0 && <span className="reading-parting"> · </span>}
              <ReadingItem collation={collation} reading={reading} />
            </span>
          ))}
        </li>
      ))}
      {full.map(({ text, articles, paragraph }) => (
        <li key={`${articles[0]} ${paragraph}`} data-column={articles[0]}>
          <Sigla collation={collation} articles={articles} />{' '}
          <span
            className="reading-full"
            dir="auto"
            data-at={placeKey({ article: articles[0]!, paragraph })}
            tabIndex={-1}
          >
            {text}
          </span>
        </li>
      ))}
      <Related {...{ collation, row, columns }} />
      {said.map(({ text, articles }) => (
        <li key={text} className="reading-said">
          <Sigla collation={collation} articles={articles} /> {text}
        </li>
      ))}
    </ul>
  );
}

export const Passage = memo(function Passage({ collation, row, columns, off, omissions }: Props) {
  const base = collation.articles[collation.base]!;
  const own = row.cells[collation.base]!.own;
  const first = base.paragraphs[own[0] ?? -1];
  const label = first?.number === undefined ? (first?.role ?? `what ${base.sigil} lacks`) : `¶ ${first.number}`;
  return (
    <section className="reading-passage" data-row={row.row} data-aside={row.aside || undefined} aria-label={label}>
      <span className="number" aria-hidden="true">
        {first ? first.number : '+'}
      </span>
      <div className="reading-text" data-column={collation.base} data-base="">
        {own.map((paragraph) => (
          <p
            key={paragraph}
            className="text"
            dir="auto"
            lang={langOf(base)}
            data-role={base.paragraphs[paragraph]!.role}
            data-at={placeKey({ article: collation.base, paragraph })}
            tabIndex={-1}
          >
            <MarkedText
              article={base}
              base={base}
              runs={baseRuns(collation, paragraph, { off, columns })}
              omissions={omissions}
            />
          </p>
        ))}
      </div>
      <Apparatus {...{ collation, row, columns, off, label }} />
    </section>
  );
});
