import type { Metadata } from 'next';
import { z } from 'zod';
import { Finder } from '@/components/people/finder';
import { PersonRow } from '@/components/people/person-row';
import { Line } from '@/components/ui/line';
import { LinkButton } from '@/components/ui/link-button';
import { PageTop } from '@/components/ui/page-top';
import { Pager } from '@/components/ui/pager';
import { listDepartments } from '@/lib/departments/departments';
import { inTreeOrder, withAllBelow } from '@/lib/departments/tree';
import { clockOf } from '@/lib/i18n/time';
import { translator } from '@/lib/i18n/translator';
import { countPeople, listPeople } from '@/lib/people/directory';
import { requireViewer } from '@/lib/people/viewer';

const query = z.object({
  q: z.string().max(100).catch(''),
  department: z.uuid().optional().catch(undefined),
  after: z.uuid().optional().catch(undefined),
  before: z.uuid().optional().catch(undefined),
});

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator((await requireViewer()).language)('people.title') };
}

export default async function PeoplePage({ searchParams }: PageProps<'/people'>) {
  const viewer = await requireViewer();
  const t = translator(viewer.language);
  const { q: text, department, after, before } = query.parse(await searchParams);
  const isEmployee = viewer.kind === 'employee';
  // Which departments there are is the company's own business.
  const departments = isEmployee ? await listDepartments() : [];
  const departmentIds = department && isEmployee ? withAllBelow(departments, department) : undefined;
  const [page, count] = await Promise.all([
    listPeople(viewer, { text, departmentIds, after, before }),
    isEmployee ? countPeople() : undefined,
  ]);
  const address = (more: Record<string, string>) =>
    `/people?${new URLSearchParams({ ...(text && { q: text }), ...(department && { department }), ...more })}`;

  return (
    <>
      <PageTop
        title={t('people.heading')}
        lead={count === undefined ? t('people.leadGuest') : t('people.lead', { count: clockOf(viewer).number(count) })}
      />
      <div className="sheet">
        <div>
          <Finder t={t} text={text} department={department} departments={inTreeOrder(departments)} />
          <h2 className="sr-only">{t('people.directory')}</h2>
          {page.people.length > 0 ? (
            <ul className="rows-list">
              {page.people.map((person) => (
                <PersonRow key={person.id} t={t} person={person} />
              ))}
            </ul>
          ) : (
            <Line>
              <p className="lead">{t('people.none')}</p>
              <p className="mt-3">{t('people.noneHint')}</p>
              <div className="cluster mt-5">
                <LinkButton href="/people">{t('people.noneStep')}</LinkButton>
              </div>
            </Line>
          )}
          {page.people.length > 0 && (
            <Line className="mt-5">
              <Pager
                label={t('people.pages')}
                newer={page.newer ? { href: address({ before: page.newer }), label: t('people.newer') } : undefined}
                older={page.older ? { href: address({ after: page.older }), label: t('people.older') } : undefined}
              >
                {page.older ? t('people.byName') : t('people.end')}
              </Pager>
            </Line>
          )}
        </div>
        <aside className="aside" aria-labelledby="unsure">
          <section>
            <h2 id="unsure">{t('people.unsure')}</h2>
            <p>{t('people.noneHint')}</p>
            <LinkButton small href="/spaces">
              {t('people.toSpaces')}
            </LinkButton>
          </section>
        </aside>
      </div>
    </>
  );
}
