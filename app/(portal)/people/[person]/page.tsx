import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { BegunDialog } from '@/components/people/begun-dialog';
import { ProfileAside } from '@/components/people/profile-aside';
import { ProfileTop } from '@/components/people/profile-top';
import { Topics } from '@/components/people/topics';
import { Line } from '@/components/ui/line';
import { clockOf } from '@/lib/i18n/time';
import { translator } from '@/lib/i18n/translator';
import { getPerson, listDialogsBegunBy, listSpacesOf } from '@/lib/people/profile';
import { requireViewer } from '@/lib/people/viewer';

export async function generateMetadata({ params }: PageProps<'/people/[person]'>): Promise<Metadata> {
  const [viewer, { person }] = await Promise.all([requireViewer(), params]);
  return { title: (await getPerson(viewer, person))?.name };
}

export default async function PersonPage({ params }: PageProps<'/people/[person]'>) {
  const [viewer, { person: personId }] = await Promise.all([requireViewer(), params]);
  const person = await getPerson(viewer, personId);
  if (!person) notFound();
  const [spaces, dialogs] = await Promise.all([listSpacesOf(viewer, person.id), listDialogsBegunBy(viewer, person.id)]);
  const t = translator(viewer.language);

  return (
    <article>
      <ProfileTop viewer={viewer} person={person} />
      <div className="sheet">
        <div>
          <Topics t={t} person={person} isOwn={person.id === viewer.id} />
          <section className="section" aria-labelledby="lately">
            <Line className="mb-4">
              <h2 id="lately">{t('people.lately')}</h2>
            </Line>
            {dialogs.length > 0 && (
              <ul className="rows-list">
                {dialogs.map((dialog) => (
                  <BegunDialog key={dialog.id} t={t} clock={clockOf(viewer)} language={viewer.language} dialog={dialog} />
                ))}
              </ul>
            )}
            <Line className="mt-5">
              <p className="muted">{t(dialogs.length > 0 ? 'people.onlySeen' : 'people.latelyNone')}</p>
            </Line>
          </section>
        </div>
        <ProfileAside t={t} person={person} spaces={spaces} />
      </div>
    </article>
  );
}
