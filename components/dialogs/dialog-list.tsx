import { Live } from '@/components/live/live';
import { Pager } from '@/components/ui/pager';
import { countOpenQuestions, listDialogs, listInput } from '@/lib/dialogs/dialog-list';
import { whyNotStart } from '@/lib/dialogs/policy';
import { clockOf } from '@/lib/i18n/time';
import { translator } from '@/lib/i18n/translator';
import type { Viewer } from '@/lib/people/viewer';
import type { Space } from '@/lib/spaces/spaces';
import { DeletedDialog } from './deleted-dialog';
import { DialogRow } from './dialog-row';
import { listAddress } from './list-address';
import { ListEmpty } from './list-empty';
import { ListFilters } from './list-filters';

type Props = { viewer: Viewer; space: Space; searchParams: Record<string, string | string[] | undefined> };

/** The dialogs of a space, as the page's address asks for them. */
export async function DialogList({ viewer, space, searchParams }: Props) {
  const t = translator(viewer.language);
  const input = listInput.parse(searchParams);
  const shownAt = Date.now();
  const [{ pinned, rows, older, newer }, openCount] = await Promise.all([
    listDialogs(viewer, space.id, input),
    countOpenQuestions(viewer, space.id),
  ]);
  const path = `/spaces/${space.slug}`;
  const all = [...pinned, ...rows];
  const isWhole = input.show === 'all' && !input.kind && !input.tag;
  const mayStart = !whyNotStart({ space, role: space.role });
  return (
    <section aria-labelledby="dialogs">
      <h2 className="sr-only" id="dialogs">
        {t('dialogs.list.dialogs')}
      </h2>
      {typeof searchParams.deleted === 'string' && (
        <DeletedDialog dialogId={searchParams.deleted} gone={t('dialogs.deletedDialog')} restore={t('dialogs.restoreDialog')} />
      )}
      {/* A page further back stays as it is while somebody reads it. */}
      {!input.older && !input.newer && <Live topic={`space:${space.id}`} version={shownAt} />}
      {(all.length > 0 || !isWhole) && <ListFilters path={path} input={input} openCount={openCount} isMember={space.role !== null} t={t} />}
      {all.length === 0 && <ListEmpty path={path} input={input} mayStart={mayStart} t={t} />}
      {all.length > 0 && (
        <ul className="rows-list">
          {all.map((row) => (
            <DialogRow key={row.id} row={row} viewer={viewer} at={input.order === 'newest' ? row.createdAt : undefined} />
          ))}
        </ul>
      )}
      {all.length > 0 && (
        <div className="mt-5">
          <Pager
            label={t('dialogs.pages')}
            newer={newer ? { href: listAddress(path, input, { newer }), label: t('dialogs.list.newer') } : undefined}
            older={older ? { href: listAddress(path, input, { older }), label: t('dialogs.list.older') } : undefined}
          >
            {!older && t('dialogs.list.end')}
            {/* Guests do not read all of them, so the number would tell them what they do not see. */}
            {older &&
              isWhole &&
              viewer.kind === 'employee' &&
              t('dialogs.list.total', { count: clockOf(viewer).number(space.dialogCount) })}
          </Pager>
        </div>
      )}
    </section>
  );
}
