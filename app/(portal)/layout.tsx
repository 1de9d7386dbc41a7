import type { ReactNode } from 'react';
import { Shell } from '@/components/shell/shell';
import { Words } from '@/components/shell/words';
import { localeOf } from '@/lib/i18n/languages';
import { browserMessages } from '@/lib/i18n/messages';
import { signOut } from '@/lib/people/actions';
import { requireViewer } from '@/lib/people/viewer';
import { listOwnSpaces } from '@/lib/spaces/own-spaces';

export default async function PortalLayout({ children }: { children: ReactNode }) {
  const viewer = await requireViewer();
  return (
    <Words locale={localeOf(viewer.language)} timeZone={viewer.timeZone} messages={browserMessages(viewer.language)}>
      <Shell viewer={viewer} spaces={await listOwnSpaces(viewer)} signOut={signOut}>
        {children}
      </Shell>
    </Words>
  );
}
