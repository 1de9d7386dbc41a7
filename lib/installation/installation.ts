import { cache } from 'react';
import { db } from '@/db/client';
import { installation } from '@/db/schema/installation';

/** What everybody may know about this installation; nothing before the start has written it. */
export const getInstallation = cache(async () => {
  const [row] = await db
    .select({
      company: installation.company,
      language: installation.language,
      setUpAt: installation.setUpAt,
      isDemo: installation.isDemo,
    })
    .from(installation);
  return row;
});

let setUp = false;

/** Whether somebody has set this hub up. Asked until it is so; from then on it stays so. */
export async function isSetUp() {
  setUp ||= Boolean((await getInstallation())?.setUpAt);
  return setUp;
}
