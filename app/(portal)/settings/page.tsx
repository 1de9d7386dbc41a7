import type { Metadata } from 'next';
import { ReadingForm } from '@/components/people/reading-form';
import { SettingsPage } from '@/components/people/settings-page';
import { translator } from '@/lib/i18n/translator';
import { requireViewer } from '@/lib/people/viewer';

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator((await requireViewer()).language)('account.title') };
}

export default async function ReadingPage() {
  const viewer = await requireViewer();
  return (
    <SettingsPage t={translator(viewer.language)} part="reading">
      <ReadingForm viewer={viewer} />
    </SettingsPage>
  );
}
