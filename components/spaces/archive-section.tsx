import { Act } from '@/components/forms/act';
import { AskFirst } from '@/components/forms/ask-first';
import { clockOf } from '@/lib/i18n/time';
import type { Translator } from '@/lib/i18n/translator';
import type { Viewer } from '@/lib/people/viewer';
import { archive, reopen } from '@/lib/spaces/actions';
import type { Space } from '@/lib/spaces/spaces';

type Props = { viewer: Viewer; space: Space; t: Translator };

/** Lays a space to rest, or wakes it again. */
export function ArchiveSection({ viewer, space, t }: Props) {
  const fields = { spaceId: space.id };
  return (
    <section className="section line" aria-labelledby="archive">
      <div className="cue" />
      <div className="text">
        <h2 id="archive">{t('spaces.archive.title')}</h2>
        {space.archivedAt ? (
          <>
            <p className="mb-4">{t('spaces.archive.since', { day: clockOf(viewer).day(space.archivedAt) })}</p>
            <Act action={reopen} viewerId={viewer.id} fields={fields}>
              {t('spaces.archive.reopen')}
            </Act>
          </>
        ) : (
          <>
            <p className="mb-4">{t('spaces.archive.what')}</p>
            <AskFirst
              action={archive}
              fields={fields}
              button={t('spaces.archive.archive')}
              look="danger"
              title={t('spaces.archive.ask', { name: space.name })}
              yes={t('spaces.archive.archive')}
              no={t('spaces.archive.keep')}
              danger
            >
              <p>{t('spaces.archive.what')}</p>
            </AskFirst>
          </>
        )}
      </div>
    </section>
  );
}
