import { Act } from '@/components/forms/act';
import { AskFirst } from '@/components/forms/ask-first';
import { Form } from '@/components/forms/form';
import { Line } from '@/components/ui/line';
import { SubmitButton } from '@/components/ui/submit-button';
import { inWords } from '@/lib/i18n/message';
import { type Clock, clockOf } from '@/lib/i18n/time';
import { type Translator, translator } from '@/lib/i18n/translator';
import { giveNewPassword, partWithPerson, readmitPerson, suspendPerson } from '@/lib/people/actions';
import type { Account } from '@/lib/people/administration';
import { whyNotGivePassword, whyNotPart, whyNotSuspend } from '@/lib/people/policy';
import type { Viewer } from '@/lib/people/viewer';
import { GivenPassword } from './given-password';

type Props = { viewer: Viewer; account: Account; admins: string[] };

/** How somebody comes in, and how they no longer do. */
export function PersonAccess({ viewer, account, admins }: Props) {
  const t = translator(viewer.language);
  const clock = clockOf(viewer);
  const { name, suspendedAt, leftAt } = account;
  const fields = { personId: account.id };
  const whyNotPassword = inWords(t, whyNotGivePassword(viewer, account));
  return (
    <>
      <section className="section" aria-labelledby="password">
        <Line>
          <h2 className="mb-3" id="password">
            {t('admin.passwordHeading')}
          </h2>
          <p>{passwordState(t, clock, account)}</p>
          {whyNotPassword ? (
            <p className="muted note-text mt-3">{whyNotPassword}</p>
          ) : (
            <Form action={giveNewPassword} viewerId={viewer.id} fields={fields} className="mt-3">
              <p className="muted note-text mb-3">{t('admin.passwordGiveWhy', { name })}</p>
              <SubmitButton look="plain">{t('admin.passwordGive')}</SubmitButton>
              <GivenPassword explanation={t('admin.passwordOnce')} />
            </Form>
          )}
        </Line>
      </section>
      <section className="section" aria-labelledby="access">
        <Line>
          <h2 className="mb-3" id="access">
            {t('admin.accessHeading')}
          </h2>
          {leftAt && <p>{t('admin.leftSince', { when: clock.day(leftAt) })}</p>}
          {!leftAt && suspendedAt && <p className="mb-3">{t('admin.suspendedSince', { when: clock.day(suspendedAt) })}</p>}
          {!leftAt && (
            <div className="stack">
              <div className="cluster">
                {suspendedAt ? (
                  <Act action={readmitPerson} viewerId={viewer.id} fields={fields} small>
                    {t('admin.readmit')}
                  </Act>
                ) : (
                  <AskFirst
                    action={suspendPerson}
                    fields={fields}
                    button={t('admin.suspend')}
                    whyNot={inWords(t, whyNotSuspend(viewer, account, admins))}
                    title={t('admin.suspendTitle', { name })}
                    yes={t('admin.suspend')}
                    no={t('admin.cancel')}
                    danger
                    small
                  >
                    <p>{t('admin.suspendWhy', { name })}</p>
                  </AskFirst>
                )}
              </div>
              <div className="cluster">
                <AskFirst
                  action={partWithPerson}
                  fields={fields}
                  button={t('admin.part')}
                  look="danger"
                  whyNot={inWords(t, whyNotPart(viewer, account, { admins }))}
                  title={t('admin.partTitle', { name })}
                  yes={t('admin.yes')}
                  no={t('admin.cancel')}
                  danger
                  small
                >
                  <p>{t('admin.partWhy', { name })}</p>
                </AskFirst>
              </div>
            </div>
          )}
        </Line>
      </section>
    </>
  );
}

function passwordState(t: Translator, clock: Clock, { hasPassword, oneTimeUntil }: Account) {
  if (!hasPassword) return t('admin.passwordNone');
  if (!oneTimeUntil) return t('admin.passwordOwn');
  return oneTimeUntil > new Date() ? t('admin.passwordWaits', { when: clock.moment(oneTimeUntil) }) : t('admin.passwordUsed');
}
