import type { Metadata } from 'next';
import { Form } from '@/components/forms/form';
import { DirectoryAside } from '@/components/spaces/directory-aside';
import { directoryInput, named, partOf, shownParts } from '@/components/spaces/directory-filter';
import { Invitations } from '@/components/spaces/invitations';
import { SpaceTree } from '@/components/spaces/space-tree';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { Filters } from '@/components/ui/filters';
import { LinkButton } from '@/components/ui/link-button';
import { PageTop } from '@/components/ui/page-top';
import { TextField } from '@/components/ui/text-field';
import { clockOf } from '@/lib/i18n/time';
import { translator } from '@/lib/i18n/translator';
import { requireViewer } from '@/lib/people/viewer';
import { join } from '@/lib/spaces/actions';
import { listDepartments, listSpaces } from '@/lib/spaces/directory';
import { listInvitations } from '@/lib/spaces/members';
import { whyNotFound } from '@/lib/spaces/policy';
import { treeOf } from '@/lib/spaces/tree';

type Props = PageProps<'/spaces'>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator((await requireViewer()).language)('spaces.spaces') };
}

export default async function SpacesPage({ searchParams }: Props) {
  const [viewer, query] = await Promise.all([requireViewer(), searchParams]);
  const [spaces, departments, invitations] = await Promise.all([listSpaces(viewer), listDepartments(), listInvitations(viewer)]);
  const t = translator(viewer.language);
  const clock = clockOf(viewer);
  const { show, q } = directoryInput.parse(query);
  const part = partOf(spaces, show);
  const shown = q ? named(part, q) : part;
  const isTree = show === 'all' && !q;
  const flat = { departments: [], topics: shown.map((space) => ({ id: space.id, name: space.name, space, branches: [] })) };
  const tree = isTree ? treeOf(shown, departments) : flat;
  const address = (asked: typeof show) => `/spaces?${new URLSearchParams({ ...(asked !== 'all' && { show: asked }), ...(q && { q }) })}`;

  return (
    <>
      <PageTop title={t('spaces.spaces')} lead={t(viewer.kind === 'guest' ? 'spaces.directory.guestLead' : 'spaces.directory.lead')} />
      <div className="sheet">
        <div>
          <Invitations viewer={viewer} invitations={invitations} />
          <div className="line">
            <div className="cue" />
            <div className="text cluster mb-7">
              <search className="grow">
                <form action="/spaces" className="cluster gap-tight">
                  {show !== 'all' && <input type="hidden" name="show" value={show} />}
                  <div className="grow">
                    <TextField
                      hideLabel
                      label={t('spaces.directory.find')}
                      placeholder={t('spaces.directory.find')}
                      type="search"
                      name="q"
                      defaultValue={q}
                      maxLength={100}
                    />
                  </div>
                  <Button type="submit">{t('spaces.directory.go')}</Button>
                </form>
              </search>
              {!whyNotFound(viewer) && <LinkButton href="/spaces/new">{t('spaces.directory.found')}</LinkButton>}
            </div>
          </div>
          <div className="mb-7">
            <Filters
              label={t('spaces.directory.filters')}
              filters={shownParts.map((asked) => ({
                href: address(asked),
                label: t(`spaces.directory.show.${asked}`, { count: partOf(spaces, asked).length }),
                current: asked === show,
              }))}
            />
          </div>
          {shown.length === 0 ? (
            <Empty
              title={t(q ? 'spaces.directory.nothingFound' : `spaces.directory.none.${show}`)}
              step={(q || show !== 'all') && <LinkButton href="/spaces">{t('spaces.directory.seeAll')}</LinkButton>}
            />
          ) : (
            <Form action={join} viewerId={viewer.id}>
              {tree.departments.length > 0 && (
                <section className="mb-14" aria-labelledby="departments">
                  <h2 className="mb-3" id="departments">
                    {t('spaces.directory.departments')}
                  </h2>
                  <SpaceTree branches={tree.departments} t={t} clock={clock} />
                </section>
              )}
              {tree.topics.length > 0 && (
                <section aria-labelledby="topics">
                  <h2 className={isTree ? 'mb-3' : 'sr-only'} id="topics">
                    {t(isTree ? 'spaces.directory.topics' : 'spaces.directory.shown')}
                  </h2>
                  <SpaceTree branches={tree.topics} t={t} clock={clock} />
                </section>
              )}
              <p className="muted note-text mt-5">{t('spaces.directory.foot')}</p>
            </Form>
          )}
        </div>
        <DirectoryAside spaces={spaces} t={t} clock={clock} />
      </div>
    </>
  );
}
