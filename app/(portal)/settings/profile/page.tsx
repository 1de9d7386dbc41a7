import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ProfileForm } from '@/components/people/profile-form';
import { SettingsPage } from '@/components/people/settings-page';
import { translator } from '@/lib/i18n/translator';
import { getOwnProfile } from '@/lib/people/profile';
import { requireViewer } from '@/lib/people/viewer';

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator((await requireViewer()).language)('account.profile') };
}

export default async function ProfilePage() {
  const viewer = await requireViewer();
  const profile = await getOwnProfile(viewer);
  if (!profile) notFound();
  const t = translator(viewer.language);
  const { department } = viewer;
  const email = profile.email ?? '';
  return (
    <SettingsPage
      t={t}
      part="profile"
      aside={
        <section>
          <h2>{t('account.fromCompany')}</h2>
          <p>{department ? t('account.fromCompanyWhy', { department, email }) : t('account.fromCompanyNoDepartment', { email })}</p>
        </section>
      }
    >
      <ProfileForm viewer={viewer} profile={profile} />
    </SettingsPage>
  );
}
