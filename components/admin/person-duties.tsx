import { Act } from '@/components/forms/act';
import { Form } from '@/components/forms/form';
import { FormSelect } from '@/components/forms/form-select';
import { Line } from '@/components/ui/line';
import { SubmitButton } from '@/components/ui/submit-button';
import { inWords } from '@/lib/i18n/message';
import { clockOf } from '@/lib/i18n/time';
import { translator } from '@/lib/i18n/translator';
import { give, take } from '@/lib/people/actions';
import type { Account } from '@/lib/people/administration';
import type { listDuties } from '@/lib/people/duties';
import { duties } from '@/lib/people/duty';
import { whyNotGiveDuty, whyNotTakeDuty } from '@/lib/people/policy';
import type { Viewer } from '@/lib/people/viewer';

type Held = Awaited<ReturnType<typeof listDuties>>[number];
type Props = { viewer: Viewer; account: Account; held: Held[]; admins: string[] };

/** What somebody carries, who gave it, and what else they could. */
export function PersonDuties({ viewer, account, held, admins }: Props) {
  const t = translator(viewer.language);
  const clock = clockOf(viewer);
  const open = duties.filter((duty) => !account.duties.includes(duty));
  const whyNotGive = inWords(t, whyNotGiveDuty(viewer, account));
  return (
    <section className="section" aria-labelledby="duties">
      <Line>
        <h2 className="mb-3" id="duties">
          {t('admin.dutiesHeading')}
        </h2>
        {held.length === 0 && <p className="muted">{t('admin.noDuty')}</p>}
        <ul className="rows">
          {held.map(({ duty, givenAt, givenBy }) => {
            const name = t(`people.duty.${duty}`);
            const when = clock.day(givenAt);
            const whyNot = inWords(t, whyNotTakeDuty(viewer, account, duty, admins));
            return (
              <li key={duty} className="cluster keep">
                <div>
                  {name}
                  <span className="muted note-text block">
                    {givenBy ? t('admin.givenBy', { when, name: givenBy }) : t('admin.givenAt', { when })}
                  </span>
                  {whyNot && <span className="muted note-text block">{whyNot}</span>}
                </div>
                {!whyNot && (
                  <div className="end">
                    <Act
                      action={take}
                      viewerId={viewer.id}
                      fields={{ personId: account.id, duty }}
                      small
                      label={t('admin.takeDutyLabel', { duty: name })}
                    >
                      {t('admin.takeDuty')}
                    </Act>
                  </div>
                )}
              </li>
            );
          })}
        </ul>
        {whyNotGive && <p className="muted note-text mt-3">{whyNotGive}</p>}
        {!whyNotGive && open.length > 0 && (
          <Form action={give} viewerId={viewer.id} fields={{ personId: account.id }} saved={t('admin.given')} className="cluster mt-5">
            <FormSelect label={t('admin.duty')} hideLabel name="duty">
              {open.map((duty) => (
                <option key={duty} value={duty}>
                  {t(`people.duty.${duty}`)}
                </option>
              ))}
            </FormSelect>
            <SubmitButton look="plain">{t('admin.giveDuty')}</SubmitButton>
          </Form>
        )}
      </Line>
    </section>
  );
}
