/** A dialog over the page, which holds the focus until it is closed. */
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';

interface Props {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function Sheet({ title, isOpen, onClose, children }: Props) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable
      className="fixed inset-0 z-50 grid items-end bg-[var(--veil)] sm:place-items-center sm:p-6"
    >
      <Modal className="max-h-[92dvh] w-full overflow-y-auto rounded-t-xl border border-line bg-paper shadow-[var(--lifted)] sm:max-h-full sm:max-w-[44rem] sm:rounded-xl">
        <Dialog className="grid gap-5 p-5 outline-none sm:p-7">
          <div className="flex items-start justify-between gap-4">
            <Heading slot="title" className="font-serif text-[1.5rem]/tight font-semibold">
              {title}
            </Heading>
            <Button slot="close" className="button button-plain -mt-1 -mr-2">
              Close
            </Button>
          </div>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
