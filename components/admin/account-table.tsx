import Link from 'next/link';
import { placeOf } from '@/components/people/place-of';
import type { Clock } from '@/lib/i18n/time';
import type { Translator } from '@/lib/i18n/translator';
import type { Account } from '@/lib/people/administration';

type Props = { t: Translator; clock: Clock; accounts: Account[] };

/** Accounts with their duties. */
export function AccountTable({ t, clock, accounts }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls in itself, so it must be reachable by keys.
    <section className="scroll-x" aria-label={t('admin.table')} tabIndex={0}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('admin.name')}</th>
            <th scope="col">{t('admin.department')}</th>
            <th scope="col">{t('admin.duties')}</th>
            <th scope="col" className="wide-only">
              {t('admin.lastSeen')}
            </th>
          </tr>
        </thead>
        <tbody>
          {accounts.map((account) => (
            <tr key={account.id}>
              <th scope="row">
                <Link href={`/admin/people/${account.id}`} prefetch={false}>
                  {account.name}
                </Link>
              </th>
              <td>{placeOf(t, account)}</td>
              <td>
                {account.duties.map((duty) => t(`people.duty.${duty}`)).join(', ')}
                {account.suspendedAt && <span className="muted"> {t('admin.suspendedMark')}</span>}
              </td>
              <td className="muted wide-only">{account.seenAt ? clock.day(account.seenAt) : t('admin.never')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
