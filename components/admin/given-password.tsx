'use client';

import { useSent } from '@/components/forms/form';
import { Notice } from '@/components/ui/notice';

/** The password that was just made, shown this once. */
export function GivenPassword({ explanation }: { explanation: string }) {
  const { result } = useSent();
  if (!isGiven(result)) return null;
  return (
    <output className="mt-5 block">
      <Notice kind="good" title={result.name && `${result.name}.`}>
        {explanation} <code>{result.password}</code>
      </Notice>
    </output>
  );
}

function isGiven(result: unknown): result is { password: string; name?: string } {
  return typeof result === 'object' && result !== null && 'password' in result;
}
