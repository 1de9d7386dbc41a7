import { Logo } from '@/components/shell/logo';
import { Cover } from '@/components/ui/cover';
import { LinkButton } from '@/components/ui/link-button';
import { Stave, StaveRest, staveLine } from '@/components/ui/stave';
import { translator } from '@/lib/i18n/translator';
import { currentLanguage } from '@/lib/people/visitor';

/** What is not there and what one may not see look the same. */
export default async function NotFound() {
  const t = translator(await currentLanguage());
  return (
    <Cover className="lost" head={<Logo />} foot={<span>{t('shell.lostFoot')}</span>}>
      <title>{`${t('shell.lost')} – Quintet`}</title>
      <Stave height={220} gap={36}>
        <StaveRest x="50%" y={staveLine(220, 36, 1)} size={2} />
      </Stave>
      <div className="lost-text">
        <p className="muted mb-2">404</p>
        <h1>{t('shell.lost')}</h1>
        <p className="lead mt-5">{t('shell.lostLead')}</p>
        <div className="cluster mt-7">
          <LinkButton look="main" href="/">
            {t('shell.home')}
          </LinkButton>
          <LinkButton href="/spaces">{t('shell.seeSpaces')}</LinkButton>
        </div>
      </div>
    </Cover>
  );
}
