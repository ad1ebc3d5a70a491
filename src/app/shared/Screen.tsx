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
      <div className="mx-auto grid max-w-[54rem] gap-8 px-5 py-10 sm:px-8 sm:py-14">
        <div className="grid gap-3">
          <h1 className="max-w-[22ch] text-balance font-serif text-[2rem]/[1.12] font-medium tracking-[-0.01em] sm:text-[2.6rem]/[1.1]">
            {title}
          </h1>
          {lede && <div className="max-w-[62ch] text-pretty font-serif text-[1.12rem]/[1.55]">{lede}</div>}
        </div>
        {children}
      </div>
    </div>
  );
}
