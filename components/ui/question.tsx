'use client';

import { type ReactNode, useState } from 'react';
import { Button, type ButtonLook } from './button';
import { Modal } from './modal';
import { SubmitButton } from './submit-button';

type Props = {
  /** What stands on the button that asks. */
  button: ReactNode;
  look?: ButtonLook;
  small?: boolean;
  whyNot?: string;
  title: ReactNode;
  /** What happens then, and the hidden fields of the action. */
  children?: ReactNode;
  yes: ReactNode;
  no: ReactNode;
  danger?: boolean;
  action: (form: FormData) => unknown;
};

/** A button whose deed is asked about first: one question, two verbs. */
export function Question({ button, look, small, whyNot, title, children, yes, no, danger, action }: Props) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button look={look} small={small} whyNot={whyNot} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {button}
      </Button>
      <Modal title={title} open={open} onClose={close}>
        <form
          action={async (form) => {
            await action(form);
            close();
          }}
        >
          {children}
          <div className="actions">
            <SubmitButton look={danger ? 'danger' : 'main'}>{yes}</SubmitButton>
            {/* Enter by habit must not be what deletes something. */}
            <Button onClick={close} data-first-focus={danger || undefined}>
              {no}
            </Button>
          </div>
        </form>
      </Modal>
    </>
  );
}
