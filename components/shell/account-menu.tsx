import { Motif } from '@/components/people/motif';
import type { Translator } from '@/lib/i18n/translator';
import { type Place, Places } from './places';

type Props = {
  t: Translator;
  person: { id: string; name: string; department: string | null };
  spaces: Place[];
  admin: boolean;
  signOut: () => Promise<void>;
};

export const accountMenuId = 'account';

/** What belongs to oneself, opened by the rail, the bar and the tab bar alike; where there is no rail it holds one's spaces too. */
export function AccountMenu({ t, person, spaces, admin, signOut }: Props) {
  const own = [
    { href: `/people/${person.id}`, label: t('shell.profile') },
    { href: '/settings', label: t('shell.settings') },
    ...(admin ? [{ href: '/admin', label: t('shell.admin') }] : []),
  ];
  return (
    <div className="menu account" id={accountMenuId} popover="auto" role="dialog" aria-label={t('shell.account', { name: person.name })}>
      <p className="named-me">
        <Motif id={person.id} />
        <span>
          <b className="strong">{person.name}</b>
          <span className="muted note-text block">{person.department}</span>
        </span>
      </p>
      <ul>
        <Places places={own} />
      </ul>
      {spaces.length > 0 && (
        <nav className="rooms split" aria-label={t('shell.yourSpaces')}>
          <h2>{t('shell.yourSpaces')}</h2>
          <ul>
            <Places places={spaces} />
          </ul>
        </nav>
      )}
      <form className="split" action={signOut}>
        <button className="item" type="submit">
          {t('shell.signOut')}
        </button>
      </form>
    </div>
  );
}
