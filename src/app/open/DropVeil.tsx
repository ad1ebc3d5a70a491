/** Takes a folder or files that are dropped anywhere on the page. */
import { useEffect, useState } from 'react';
import { useActions } from '../state/hooks.ts';
import { dropped } from './pick.ts';

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

export function DropVeil() {
  const { openFrom } = useActions();
  const [isOver, setOver] = useState(false);

  useEffect(() => {
    const onOver = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    // The pointer has left the window, not only one of its elements.
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!hasFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      setOver(false);
      const read = dropped(event.dataTransfer);
      if (read) void openFrom(read);
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [openFrom]);

  if (!isOver) return null;
  return (
    <div className="pointer-events-none fixed inset-0 z-50 grid place-items-center bg-[var(--veil)] p-4">
      <p className="rounded-xl border-2 border-dashed border-edge bg-paper px-10 py-8 text-center font-serif text-[1.4rem]">
        Drop to open
        <span className="block font-sans text-[13px] text-muted">Nothing leaves this computer.</span>
      </p>
    </div>
  );
}
