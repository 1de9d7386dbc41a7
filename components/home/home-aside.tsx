import Link from 'next/link';
import { openSince } from '@/components/dialogs/open-since';
import type { listOwnQuestions } from '@/lib/home/own-questions';
import type { Translator } from '@/lib/i18n/translator';

type Props = { t: Translator; language: string; questions: Awaited<ReturnType<typeof listOwnQuestions>> };

/** What the viewer has asked and is still open. */
export function HomeAside({ t, language, questions }: Props) {
  return (
    <aside className="aside" aria-label={t('home.aside')}>
      <section>
        <h2>{t('home.ownQuestions')}</h2>
        <ul className="rows">
          {questions.map(({ id, title, lang, space, createdAt, replyCount }) => (
            <li key={id}>
              <Link className="plain" href={`/spaces/${space}/dialogs/${id}`} prefetch={false} lang={lang === language ? undefined : lang}>
                {title}
              </Link>
              <p className="muted note-text">{t('home.ownQuestion', { since: openSince(t, createdAt), count: replyCount })}</p>
            </li>
          ))}
        </ul>
        <p>
          <Link href="/questions?show=mine&in=all" prefetch={false}>
            {t('home.allOwn')}
          </Link>
        </p>
      </section>
    </aside>
  );
}
