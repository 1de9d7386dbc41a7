import type { Metadata } from 'next';
import { PasswordForm } from '@/components/people/password-form';
import { Sessions } from '@/components/people/sessions';
import { SettingsPage } from '@/components/people/settings-page';
import { translator } from '@/lib/i18n/translator';
import { getOwnPassword } from '@/lib/people/password-change';
import { listSessions } from '@/lib/people/sessions';
import { requireViewer } from '@/lib/people/viewer';

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator((await requireViewer()).language)('account.access') };
}

export default async function AccessPage() {
  const viewer = await requireViewer();
  const [password, sessions] = await Promise.all([getOwnPassword(viewer), listSessions(viewer)]);
  return (
    <SettingsPage t={translator(viewer.language)} part="access">
      <PasswordForm viewer={viewer} password={password} />
      <Sessions viewer={viewer} sessions={sessions} />
    </SettingsPage>
  );
}
