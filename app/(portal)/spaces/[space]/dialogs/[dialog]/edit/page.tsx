import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EditForm } from '@/components/dialogs/edit-form';
import { Words } from '@/components/shell/words';
import { Crumbs } from '@/components/ui/crumbs';
import { Line } from '@/components/ui/line';
import { PageTop } from '@/components/ui/page-top';
import { getDialog } from '@/lib/dialogs/dialogs';
import { getEditable } from '@/lib/dialogs/edits';
import { localeOf } from '@/lib/i18n/languages';
import { inWords } from '@/lib/i18n/message';
import { writingMessages } from '@/lib/i18n/messages';
import { clockOf } from '@/lib/i18n/time';
import { translator } from '@/lib/i18n/translator';
import { requireViewer, type Viewer } from '@/lib/people/viewer';
import { Refusal } from '@/lib/refusal';

type Props = PageProps<'/spaces/[space]/dialogs/[dialog]/edit'>;

export async function generateMetadata(): Promise<Metadata> {
  const viewer = await requireViewer();
  return { title: translator(viewer.language)('dialogs.edit.heading') };
}

/** ?number=12 names a reply; without it, the opening is edited. */
export default async function EditPage({ params, searchParams }: Props) {
  const [viewer, { dialog: dialogId }, { number: asked = '0' }] = await Promise.all([requireViewer(), params, searchParams]);
  const dialog = await getDialog(viewer, dialogId);
  if (!dialog || typeof asked !== 'string' || !/^\d{1,9}$/.test(asked)) notFound();
  const number = Number(asked);
  const t = translator(viewer.language);
  const found = await editable(viewer, dialogId, number);
  const dialogPath = `/spaces/${dialog.space.slug}/dialogs/${dialog.id}`;
  const crumbs = [
    { href: `/spaces/${dialog.space.slug}`, label: dialog.space.name },
    { href: dialogPath, label: dialog.title },
  ];
  return (
    <>
      <PageTop title={t('dialogs.edit.heading')} way={<Crumbs label={t('dialogs.way')} crumbs={crumbs} />} />
      {'whyNot' in found ? (
        <Line>{inWords(t, found.whyNot)}</Line>
      ) : (
        <Words locale={localeOf(viewer.language)} timeZone={viewer.timeZone} messages={writingMessages(viewer.language)}>
          <EditForm
            viewerId={viewer.id}
            dialogId={dialog.id}
            spaceId={dialog.space.id}
            number={number}
            path={number === 0 ? dialogPath : `${dialogPath}?at=${number}#a${number}`}
            body={found.body}
            title={number === 0 ? dialog.title : undefined}
            tags={number === 0 ? dialog.tags : undefined}
            basedOn={found.changedAt.toISOString()}
            changed={{ by: found.editedBy ?? '', when: clockOf(viewer).moment(found.changedAt) }}
          />
        </Words>
      )}
    </>
  );
}

async function editable(viewer: Viewer, dialogId: string, number: number) {
  try {
    return await getEditable(viewer, dialogId, number);
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    return { whyNot: refusal.reason };
  }
}
