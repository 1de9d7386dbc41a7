import type { ComponentProps } from 'react';

/** `voice` for what people say, in their typeface. */
export function Textarea({ voice, className, ...rest }: ComponentProps<'textarea'> & { voice?: boolean }) {
  return <textarea className={['textarea', voice && 'voice', className].filter(Boolean).join(' ')} {...rest} />;
}
