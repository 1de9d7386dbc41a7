import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { SetUpForm } from '@/components/installation/set-up-form';
import { Logo } from '@/components/shell/logo';
import { Cover } from '@/components/ui/cover';
import { languages } from '@/lib/i18n/languages';
import { translator } from '@/lib/i18n/translator';
import { isSetUp } from '@/lib/installation/installation';
import { currentVisitor } from '@/lib/people/visitor';

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await currentVisitor(await headers());
  return { title: translator(language)('setUp.title') };
}

export default async function SetUpPage() {
  if (await isSetUp()) notFound();
  const { language } = await currentVisitor(await headers());
  const t = translator(language);
  const words = {
    who: t('setUp.who'),
    code: t('setUp.code'),
    codeHelp: t('setUp.codeHelp'),
    companyPart: t('setUp.companyPart'),
    company: t('setUp.company'),
    you: t('setUp.you'),
    name: t('setUp.name'),
    email: t('setUp.email'),
    password: t('setUp.password'),
    passwordHelp: t('setUp.passwordHelp'),
    language: t('setUp.language'),
    languageHelp: t('setUp.languageHelp'),
    submit: t('setUp.submit'),

    afterwards: t('setUp.then'),
  };
  return (
    <Cover className="sign set-up" head={<Logo />} foot={<span>{t('setUp.foot')}</span>}>
      <SetUpForm
        words={words}
        languages={languages.map((value) => ({ value, label: t(`account.languages.${value}`) }))}
        language={language}
      >
        <h1>{t('setUp.heading')}</h1>
        <p className="lead mt-5 mb-7">{t('setUp.lead')}</p>
      </SetUpForm>
    </Cover>
  );
}
