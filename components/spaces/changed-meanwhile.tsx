'use client';

import { useSent } from '@/components/forms/form';
import { Check } from '@/components/ui/check';
import { Problem } from '@/components/ui/field';

/** When somebody else has saved since the form was opened: says so, and lets one's own version win on purpose. */
export function ChangedMeanwhile({ label }: { label: string }) {
  const { problems } = useSent();
  if (!problems?.revision) return null;
  return (
    <div>
      <Problem>{problems.revision}</Problem>
      <Check name="anyway">{label}</Check>
    </div>
  );
}
