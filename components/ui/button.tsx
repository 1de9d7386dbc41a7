import { type ComponentProps, useId } from 'react';

/** `plain` is the bordered one, for where the default would be another. */
export type ButtonLook = 'main' | 'plain' | 'quiet' | 'danger';

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
  return ['button', look !== 'plain' && look, small && 'small', className].filter(Boolean).join(' ');
}
