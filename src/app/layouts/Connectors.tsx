/** Lines between the two ends of what stands elsewhere, in the gap between two articles. The words beside them say the same. */
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

interface Props {
  /** Holds the lines of the pair: ends are told by `data-end="base 7"` and `data-end="beside 7"`, the row's index. */
  readonly body: RefObject<HTMLElement | null>;
  /** Rows whose ends are joined. */
  readonly rows: readonly number[];
}

/** Width of the gap in CSS pixels; `pair.css` has the same. */
const GAP = 72;

function pathsIn(body: HTMLElement, top: number, rows: readonly number[]): readonly string[] {
  const middle = (end: string) => {
    const box = body.querySelector(`[data-end="${end}"]`)?.getBoundingClientRect();
    // Near its top: a long paragraph's middle may be far from where one begins to read.
    return box && box.top - top + Math.min(24, box.height / 2);
  };
  return rows.flatMap((row) => {
    const [from, to] = [middle(`base ${row}`), middle(`beside ${row}`)];
    if (from === undefined || to === undefined) return [];
    return [`M4 ${from}C${GAP * 0.6} ${from} ${GAP * 0.4} ${to} ${GAP - 4} ${to}`];
  });
}

export function Connectors({ body, rows }: Props) {
  const drawing = useRef<SVGSVGElement>(null);
  const [paths, setPaths] = useState<readonly string[]>([]);
  useLayoutEffect(() => {
    const element = body.current;
    if (!element || typeof ResizeObserver !== 'function') return;
    // Lines out of sight have a guessed height: as they are laid out the body grows, and ends move.
    const measure = () => {
      const next = pathsIn(element, drawing.current?.getBoundingClientRect().top ?? 0, rows);
      setPaths((before) => (before.join() === next.join() ? before : next));
    };
    measure();
    let frame = 0;
    // In a frame of its own: a browser reports it as an error when what is observed is resized again at once.
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(measure);
    });
    observer.observe(element);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
    };
  }, [body, rows]);
  return (
    <svg ref={drawing} className="connectors" aria-hidden="true" width={GAP}>
      {paths.map((path, at) => (
        <path key={rows[at]} d={path} />
      ))}
    </svg>
  );
}
