import { type ReactNode, useId } from 'react';
import { Icon } from './icon';

/** What a control needs from its field: spread it on Input, Textarea or Select. */
export type Control = { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true };

type Props = {
  label: ReactNode;
  help?: ReactNode;
  /** What is wrong and the way out. */
  problem?: string;
  /** The label is read out but not shown. */
  hideLabel?: boolean;
  className?: string;
  children: (control: Control) => ReactNode;
};

/** Label above, help and problem below, all tied to the control by ids. */
export function Field({ label, help, problem, hideLabel, className, children }: Props) {
  const id = useId();
  const describedBy = [help && `${id}h`, problem && `${id}p`].filter(Boolean).join(' ');
  return (
    <div className={className ? `field ${className}` : 'field'}>
      <label htmlFor={id} className={hideLabel ? 'sr-only' : undefined}>
        {label}
      </label>
      {children({ id, 'aria-describedby': describedBy || undefined, 'aria-invalid': problem ? true : undefined })}
      <Problem id={`${id}p`}>{problem}</Problem>
      {help && (
        <p className="help" id={`${id}h`}>
          {help}
        </p>
      )}
    </div>
  );
}

/** A sentence about what is wrong, or nothing. */
export function Problem({ id, children }: { id?: string; children?: ReactNode }) {
  if (!children) return null;
  return (
    <p className="problem" id={id} role="alert">
      <Icon name="alert" />
      <span>{children}</span>
    </p>
  );
}
