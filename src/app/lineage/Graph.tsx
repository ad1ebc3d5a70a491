/** Who took what from whom, drawn: sources on the left, articles on the right, as thick as the share of words that they have in common. */
import type { Arrow, Kinship, TakeLink } from '../../engine/index.ts';
import { type GraphLayout, layoutOf, middleOf } from './layout.ts';
import { cardFacts, SURE_NAMES, sigil, sourceName, TAKE_NAMES, type Told } from './words.ts';

/** What a reader picked: an article, or a source. */
export type Picked = { readonly article: number } | { readonly source: number };

interface Props {
  readonly told: Told;
  readonly onPick: (picked: Picked) => void;
}

/** A width in pixels: a hairline is seen, and a whole text is no beam. */
const widthOf = (share: number) => 1.5 + 9 * share;

/** Colors that are told apart, and textures of a line; together they tell twelve families apart. */
const COLORS = 3;
const TEXTURES = 4;

/** How a family is drawn: by color and, where colors come round again, by texture. In forced colors, which have one color, by texture alone. */
const drawn = (family: number) => ({
  'data-family': family % COLORS,
  'data-texture': Math.floor(family / COLORS) % TEXTURES,
  'data-forced': family % TEXTURES,
});

function Curves({ layout, arrows }: { readonly layout: GraphLayout; readonly arrows: readonly Arrow[] }) {
  const lines = layout.order.length;
  return (
    <svg className="graph-curves" viewBox={`0 0 100 ${100 * lines}`} preserveAspectRatio="none" aria-hidden="true">
      {layout.curves.map(({ arrow, from, to, share }) => {
        const family = drawn(layout.family[arrows[arrow]!.source]!);
        const line = `M0 ${100 * from} C55 ${100 * from} 45 ${100 * to} 100 ${100 * to}`;
        return (
          <g key={arrow}>
            <path
              d={line}
              {...family}
              data-sure={arrows[arrow]!.sure}
              strokeWidth={widthOf(share)}
              vectorEffect="non-scaling-stroke"
            />
            <path
              className="graph-core"
              d={line}
              {...family}
              strokeWidth={widthOf(share) * 0.42}
              vectorEffect="non-scaling-stroke"
            />
          </g>
        );
      })}
    </svg>
  );
}

/** Takes of one agency, tied behind their boxes; an arrowhead where one is earlier. */
function Takes({ layout, takes }: { readonly layout: GraphLayout; readonly takes: readonly TakeLink[] }) {
  const lines = layout.order.length;
  return (
    <svg className="graph-takes" viewBox={`0 0 100 ${100 * lines}`} preserveAspectRatio="none" aria-hidden="true">
      {takes.map(({ a, b }) => (
        <path
          key={`${a} ${b}`}
          d={`M50 ${100 * middleOf(layout.sources[a]!)} L50 ${100 * middleOf(layout.sources[b]!)}`}
          {...drawn(layout.family[a]!)}
          vectorEffect="non-scaling-stroke"
        />
      ))}
    </svg>
  );
}

/** Articles that share readings or are the same text, tied on the right. */
function Kin({ layout, kin }: { readonly layout: GraphLayout; readonly kin: readonly Kinship[] }) {
  const lines = layout.order.length;
  const at = (article: number) => 100 * (layout.order.indexOf(article) + 0.5);
  return (
    <svg className="graph-kin" viewBox={`0 0 100 ${100 * lines}`} preserveAspectRatio="none" aria-hidden="true">
      {kin.map(({ a, b, sure }) => (
        <path
          key={`${a} ${b}`}
          d={`M0 ${at(a)} C90 ${at(a)} 90 ${at(b)} 0 ${at(b)}`}
          data-sure={sure}
          vectorEffect="non-scaling-stroke"
        />
      ))}
    </svg>
  );
}

function SourceBox({
  told,
  source,
  layout,
  onPick,
}: Props & { readonly source: number; readonly layout: GraphLayout }) {
  const found = told.lineage.sources[source]!;
  const { line, span } = layout.sources[source]!;
  if (span === 0) return null;
  return (
    <li style={{ gridRow: `${line + 1} / span ${span}` }}>
      <button
        type="button"
        className="graph-source"
        {...drawn(layout.family[source]!)}
        onClick={() => onPick({ source })}
      >
        <svg className="graph-key" viewBox="0 0 34 8" aria-hidden="true">
          <path d="M0 4H34" {...drawn(layout.family[source]!)} strokeWidth={8} />
          <path className="graph-core" d="M0 4H34" {...drawn(layout.family[source]!)} strokeWidth={3.4} />
        </svg>
        <b>{sourceName(found)}</b>
        <small>{TAKE_NAMES[found.take]}</small>
      </button>
    </li>
  );
}

function ArticleCard({ told, article, onPick }: Props & { readonly article: number }) {
  const arrow = told.lineage.arrows.find((each) => each.article === article);
  // How sure comes first: a card that is too narrow cuts what stands last.
  const sure = arrow && arrow.sure !== 'stated' ? [SURE_NAMES[arrow.sure]] : [];
  return (
    <li>
      <button type="button" className="graph-article" onClick={() => onPick({ article })}>
        <b>
          {sigil(told, article)} · {told.nameOf(article)}
        </b>
        <small>{[...sure, ...cardFacts(told, article)].join(' · ')}</small>
      </button>
    </li>
  );
}

export function Graph({ told, onPick }: Props) {
  const { sources, arrows, takes, kin } = told.lineage;
  const layout = layoutOf(told.lineage);
  return (
    <div
      className="graph"
      data-kin={kin.length > 0 || undefined}
      data-many={Math.max(...layout.family) >= COLORS || undefined}
      style={{ '--lines': layout.order.length } as object}
    >
      <div className="graph-left">
        <Takes layout={layout} takes={takes} />
        <ul aria-label="Sources" className="graph-lines">
          {sources.map((source, at) => (
            <SourceBox
              key={`${source.family} ${source.take} ${source.articles.join()}`}
              {...{ told, layout, onPick }}
              source={at}
            />
          ))}
        </ul>
      </div>
      <Curves layout={layout} arrows={arrows} />
      <ul aria-label="Articles" className="graph-lines">
        {layout.order.map((article) => (
          <ArticleCard key={article} {...{ told, article, onPick }} />
        ))}
      </ul>
      {kin.length > 0 && <Kin layout={layout} kin={kin} />}
    </div>
  );
}
