import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DialogForm } from '@/components/dialogs/dialog-form';
import { Words } from '@/components/shell/words';
import { Crumbs } from '@/components/ui/crumbs';
import { PageTop } from '@/components/ui/page-top';
import { listGuestsReading } from '@/lib/dialogs/guests';
import { type DialogKind, dialogKinds } from '@/lib/dialogs/kinds';
import { whyNotStart } from '@/lib/dialogs/policy';
import { listUsualTags } from '@/lib/dialogs/usual-tags';
import { localeOf } from '@/lib/i18n/languages';
import { inWords } from '@/lib/i18n/message';
import { writingMessages } from '@/lib/i18n/messages';
import { clockOf } from '@/lib/i18n/time';
import { translator } from '@/lib/i18n/translator';
import { requireViewer } from '@/lib/people/viewer';
import { spaceHere } from '../../space-here';

type Props = PageProps<'/spaces/[space]/dialogs/new'>;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [viewer, query] = await Promise.all([requireViewer(), searchParams]);
  return { title: translator(viewer.language)(`dialogs.form.heading.${kindIn(query.kind)}`) };
}

export default async function NewDialogPage({ params, searchParams }: Props) {
  const [viewer, { space: slug }, query] = await Promise.all([requireViewer(), params, searchParams]);
  const space = await spaceHere(viewer, slug, '/dialogs/new');
  if (!space) notFound();
  const [usualTags, guests] = await Promise.all([listUsualTags(viewer, space.id), listGuestsReading({ space, guestsMayRead: true })]);
  const t = translator(viewer.language);
  const kind = kindIn(query.kind);
  const names = new Intl.ListFormat(localeOf(viewer.language)).format(guests.map(({ name }) => name));
  const whyNot = whyNotStart({ space, role: space.role });
  const readers = t(`dialogs.form.readers.${space.visibility === 'members' ? 'members' : 'employees'}`, {
    count: space.memberCount,
    members: clockOf(viewer).number(space.memberCount),
    space: space.name,
  });
  return (
    <>
      <PageTop
        title={t(`dialogs.form.heading.${kind}`)}
        way={
          <Crumbs
            label={t('dialogs.way')}
            crumbs={[
              { href: '/spaces', label: t('dialogs.spaces') },
              { href: `/spaces/${space.slug}`, label: space.name },
            ]}
          />
        }
      />
      <Words locale={localeOf(viewer.language)} timeZone={viewer.timeZone} messages={writingMessages(viewer.language)}>
        <DialogForm
          viewerId={viewer.id}
          spaceId={space.id}
          kind={kind}
          kinds={dialogKinds.map((each) => {
            const reason = whyNot ? undefined : whyNotStart({ space, role: space.role }, each);
            return { kind: each, whyNot: reason && inWords(t, reason) };
          })}
          title={typeof query.title === 'string' ? query.title : ''}
          usualTags={usualTags}
          readers={viewer.kind === 'guest' ? t('dialogs.form.readers.guest', { space: space.name }) : readers}
          guests={viewer.kind === 'employee' && names !== '' ? names : undefined}
          whyNot={whyNot && inWords(t, whyNot)}
        />
      </Words>
    </>
  );
}

function kindIn(word: string | string[] | undefined): DialogKind {
  return dialogKinds.find((kind) => kind === word) ?? 'question';
}
