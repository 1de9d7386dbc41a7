import Link from 'next/link';
import type { Translator } from '@/lib/i18n/translator';
import type { Space } from '@/lib/spaces/spaces';

/** What whoever leads a space without a dialog could do first. */
export function FirstDay({ space, t }: { space: Pick<Space, 'slug'>; t: Translator }) {
  const steps = [
    { key: 'about', href: `/spaces/${space.slug}/settings` },
    { key: 'invite', href: `/spaces/${space.slug}/members#invite` },
    { key: 'ask', href: `/spaces/${space.slug}/dialogs/new?kind=question` },
  ] as const;
  return (
    <section className="section line" aria-labelledby="first-day">
      <div className="cue">{t('spaces.firstDay.forYou')}</div>
      <div className="text">
        <h2 id="first-day">{t('spaces.firstDay.title')}</h2>
        <ol className="todo">
          {steps.map(({ key, href }, place) => (
            <li key={key}>
              <span className="n" aria-hidden="true">
                {place + 1}
              </span>
              <div>
                <h3>{t(`spaces.firstDay.${key}.title`)}</h3>
                <p>
                  {t(`spaces.firstDay.${key}.why`)}{' '}
                  <Link href={href} prefetch={false}>
                    {t(`spaces.firstDay.${key}.link`)}
                  </Link>
                </p>
              </div>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
