import { Form } from '@/components/forms/form';
import { FormText } from '@/components/forms/form-text';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { clockOf } from '@/lib/i18n/time';
import { translator } from '@/lib/i18n/translator';
import { savePassword } from '@/lib/people/actions';
import type { Viewer } from '@/lib/people/viewer';

type Props = { viewer: Viewer; password: { email: string | null; changedAt: Date; isOneTime: boolean } | undefined };

/** Asks for the old password, unless it was one that opened only once. */
export function PasswordForm({ viewer, password }: Props) {
  const t = translator(viewer.language);
  return (
    <section className="line" aria-labelledby="password">
      <div className="cue">
        {password && !password.isOneTime && t('account.passwordChanged', { when: clockOf(viewer).day(password.changedAt) })}
      </div>
      <div className="text">
        <h2 className="mb-3" id="password">
          {t('account.password')}
        </h2>
        {!password && <p className="muted">{t('account.noPasswordHere')}</p>}
        {password?.isOneTime && (
          <Notice kind="warn" title={t('account.chooseOwn')}>
            {t('account.chooseOwnWhy')}
          </Notice>
        )}
        {password && (
          <Form
            action={savePassword}
            viewerId={viewer.id}
            saved={t('account.passwordSaved')}
            clears
            className="stack mt-3"
            fields={password.isOneTime ? { current: '' } : {}}
          >
            {/* Password managers want to know whose it is. */}
            <input
              className="sr-only"
              autoComplete="username"
              defaultValue={password.email ?? ''}
              readOnly
              tabIndex={-1}
              aria-hidden="true"
            />
            {!password.isOneTime && (
              <FormText label={t('account.passwordCurrent')} name="current" type="password" autoComplete="current-password" required />
            )}
            <FormText
              label={t('account.passwordNew')}
              help={t('account.passwordHelp')}
              name="password"
              type="password"
              autoComplete="new-password"
              required
            />
            <div className="cluster">
              <SubmitButton look={password.isOneTime ? 'main' : 'plain'}>{t('account.passwordSave')}</SubmitButton>
            </div>
          </Form>
        )}
      </div>
    </section>
  );
}
