import { LinkButton } from '@/components/ui/link-button';
import type { Translator } from '@/lib/i18n/translator';
import type { Profile } from '@/lib/people/profile';

/** What somebody likes to be asked about; where nothing stands, they themselves are shown the way. */
export function Topics({ t, person, isOwn }: { t: Translator; person: Profile; isOwn: boolean }) {
  const { askAbout, name } = person;
  return (
    <section className="line" aria-labelledby="topics">
      <div className="cue">{askAbout.length > 0 && t('people.ownWords')}</div>
      <div className="text">
        <h2 className="mb-3" id="topics">
          {t('people.askAbout')}
        </h2>
        {askAbout.length > 0 && (
          <ul className="rules topics">
            {askAbout.map((topic) => (
              <li key={topic}>
                <span>{topic}</span>
              </li>
            ))}
          </ul>
        )}
        {askAbout.length === 0 && <p className="muted">{isOwn ? t('people.asksNothingYou') : t('people.asksNothing', { name })}</p>}
        {askAbout.length === 0 && isOwn && (
          <div className="cluster mt-3">
            <LinkButton href="/settings/profile">{t('people.edit')}</LinkButton>
          </div>
        )}
      </div>
    </section>
  );
}
