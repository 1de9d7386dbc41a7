import type { ReactNode } from 'react';
import { Icon } from './icon';

const icons = { good: 'check', warn: 'warning', danger: 'alert' } as const;

/** A word, a sign and a sentence between two lines. A danger is read out at once. */
export function Notice({ kind, title, children }: { kind: keyof typeof icons; title?: ReactNode; children?: ReactNode }) {
  return (
    <div className={`notice ${kind}`} role={kind === 'danger' ? 'alert' : undefined}>
      <Icon name={icons[kind]} />
      <div>
        <p>
          {title && <b className="strong">{title}</b>} {children}
        </p>
      </div>
    </div>
  );
}
