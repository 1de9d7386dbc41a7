import { type ReactNode, useId } from 'react';
import { Check } from './check';
import { Problem } from './field';

type Option = { value: string; label: ReactNode; disabled?: boolean };

type Props = {
  legend: ReactNode;
  name: string;
  options: Option[];
  defaultValue?: string;
  help?: ReactNode;
  problem?: string;
  /** Beside each other instead of below each other. */
  inline?: boolean;
};

/** One of a few, all in sight. */
export function Choice({ legend, name, options, defaultValue, help, problem, inline }: Props) {
  const id = useId();
  return (
    <fieldset className="field" aria-describedby={help ? id : undefined}>
      <legend>{legend}</legend>
      <div className={inline ? 'cluster' : 'stack'}>
        {options.map((option) => (
          <Check
            key={option.value}
            type="radio"
            name={name}
            value={option.value}
            defaultChecked={option.value === defaultValue}
            disabled={option.disabled}
          >
            {option.label}
          </Check>
        ))}
      </div>
      <Problem>{problem}</Problem>
      {help && (
        <p className="help" id={id}>
          {help}
        </p>
      )}
    </fieldset>
  );
}
