/** A screen that is not a table: a column of text in the middle of the sheet. */
import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  /** A sentence or two below the title. */
  readonly lede?: ReactNode;
  readonly children?: ReactNode;
}

export function Screen({ title, lede, children }: Props) {
  return (
    <div className="h-full overflow-y-auto">
      <div className="mx-auto grid max-w-[52rem] gap-7 px-5 py-8 sm:px-8 sm:py-12">
        <div className="grid gap-3">
          <h1 className="text-balance font-serif text-[1.9rem]/[1.12] font-medium tracking-[-0.012em] sm:text-[2.6rem]/[1.08]">
            {title}
          </h1>
          {lede && <div className="max-w-[62ch] text-pretty font-serif text-[1.06rem]/[1.5]">{lede}</div>}
        </div>
        {children}
      </div>
    </div>
  );
}
