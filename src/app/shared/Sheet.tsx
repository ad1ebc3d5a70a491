/** A dialog over the page, which holds the focus until it is closed. The browser's own: nothing to load, and Escape just works. */
import { type ReactNode, useEffect, useId, useRef } from 'react';

interface Props {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function Sheet({ title, isOpen, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();

  useEffect(() => {
    const element = dialog.current;
    if (!element || isOpen === element.open) return;
    if (isOpen) element.showModal();
    else element.close();
    // A browser would begin with the first button; where the sheet is for typing, that is in the way.
    element.querySelector<HTMLElement>('[data-first-focus]')?.focus();
  }, [isOpen]);

  return (
    <dialog ref={dialog} className="sheet" aria-labelledby={id} closedby="any" onClose={onClose}>
      {isOpen && (
        <div className="grid gap-5 p-5 sm:p-7">
          <div className="flex items-start justify-between gap-4">
            <h2 id={id} className="font-serif text-[1.5rem]/tight font-semibold">
              {title}
            </h2>
            <button type="button" className="button button-plain -mt-1 -mr-2" onClick={onClose}>
              Close
            </button>
          </div>
          {children}
        </div>
      )}
    </dialog>
  );
}
