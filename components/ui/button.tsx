import { type ComponentProps, useId } from 'react';

export type ButtonLook = 'main' | 'quiet' | 'danger';

type Props = ComponentProps<'button'> & {
  /** One main button per view. */
  look?: ButtonLook;
  small?: boolean;
  /** Why it cannot be pressed; stands beside it. */
  whyNot?: string;
};

export function Button({ look, small, whyNot, className, type = 'button', ...rest }: Props) {
  const reason = useId();
  const button = { ...rest, type, className: buttonClass({ look, small, className }) };
  if (!whyNot) return <button {...button} />;
  return (
    <>
      <button {...button} disabled aria-describedby={reason} />
      <span className="note-text muted" id={reason}>
        {whyNot}
      </span>
    </>
  );
}

export function buttonClass({ look, small, className }: { look?: ButtonLook; small?: boolean; className?: string }) {
  return ['button', look, small && 'small', className].filter(Boolean).join(' ');
}
