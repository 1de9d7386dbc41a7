import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { Logo } from '@/components/shell/logo';
import { Notes } from '@/components/sign-in/notes';
import { SignInForm } from '@/components/sign-in/sign-in-form';
import { Cover } from '@/components/ui/cover';
import { translator } from '@/lib/i18n/translator';
import { getInstallation } from '@/lib/installation/installation';
import { nextPath } from '@/lib/people/next-path';
import { currentViewer } from '@/lib/people/viewer';
import { currentVisitor } from '@/lib/people/visitor';

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await currentVisitor(await headers());
  return { title: translator(language)('signIn.title') };
}

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const { next } = await searchParams;
  const wanted = typeof next === 'string' ? nextPath(next) : undefined;
  const [viewer, installation] = await Promise.all([currentViewer(), getInstallation()]);
  if (!installation?.setUpAt) redirect('/set-up');
  if (viewer) redirect(wanted ?? '/');

  const { language } = await currentVisitor(await headers());
  const t = translator(language);
  const { company } = installation;
  return (
    <Cover className="sign" head={<Logo />} foot={<span>{company}</span>}>
      <div>
        <h1>{t('signIn.greeting')}</h1>
        <p className="lead mt-5 mb-7">{company ? t('signIn.lead', { company }) : t('signIn.leadPlain')}</p>
        <SignInForm next={wanted} words={{ email: t('signIn.email'), password: t('signIn.password'), submit: t('signIn.submit') }} />
        <p className="muted note-text mt-5">{t('signIn.forgotten')}</p>
      </div>
      <Notes />
    </Cover>
  );
}
