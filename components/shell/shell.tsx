import Link from 'next/link';
import type { ReactNode } from 'react';
import { Motif } from '@/components/people/motif';
import { Icon } from '@/components/ui/icon';
import { Toasts } from '@/components/ui/toasts';
import { translator } from '@/lib/i18n/translator';
import type { Viewer } from '@/lib/people/viewer';
import { AccountMenu, accountMenuId } from './account-menu';
import { Logo } from './logo';
import { OwnSpaces } from './own-spaces';
import { type Place, Places } from './places';
import { SearchKey } from './search-key';

type Props = {
  viewer: Pick<Viewer, 'id' | 'name' | 'department' | 'language' | 'duties'>;
  /** The viewer's own spaces, with what is new in them. */
  spaces: { id: string; slug: string; name: string; unread: number }[];
  signOut: () => Promise<void>;
  children: ReactNode;
};

/** The frame of the signed-in hub: a rail on the desk, a bar on the tablet, a tab bar in the hand. It holds only what there is. */
export function Shell({ viewer, spaces, signOut, children }: Props) {
  const t = translator(viewer.language);
  const account = t('shell.account', { name: viewer.name });
  const places: Place[] = [
    { href: '/', label: t('shell.home') },
    { href: '/spaces', label: t('shell.spaces') },
    { href: '/questions', label: t('shell.questions') },
    { href: '/people', label: t('shell.people') },
  ];
  const tabs: Place[] = [
    { href: '/', label: t('shell.homeShort'), icon: 'home' },
    { href: '/spaces', label: t('shell.spaces'), icon: 'spaces' },
    { href: '/questions', label: t('shell.questions'), icon: 'pen' },
    { href: '/people', label: t('shell.people'), icon: 'people' },
  ];
  const own = spaces.map(({ id, slug, name, unread }) => ({
    id,
    href: `/spaces/${slug}`,
    label: name,
    ...(unread > 0 && { fresh: t('shell.fresh', { count: unread }) }),
  }));

  return (
    <>
      <a className="skip" href="#content">
        {t('shell.skip')}
      </a>
      <div className="shell">
        <header className="rail">
          <Logo />
          <Link className="find" href="/search" prefetch={false} aria-keyshortcuts="/">
            <Icon name="search" />
            <span>{t('shell.search')}</span>
            <span className="key" aria-hidden="true">
              <kbd>/</kbd>
            </span>
          </Link>
          <nav aria-label={t('shell.main')}>
            <ul>
              <Places places={places} />
            </ul>
          </nav>
          {own.length > 0 && (
            <nav className="rooms" aria-labelledby="your-spaces">
              <h2 id="your-spaces">{t('shell.yourSpaces')}</h2>
              <ul>
                <OwnSpaces spaces={own} renderedAt={Date.now()} />
              </ul>
            </nav>
          )}
          <button className="me" type="button" popoverTarget={accountMenuId} aria-label={account}>
            <Motif id={viewer.id} />
            <span>{viewer.name}</span>
          </button>
        </header>
        <main className="page" id="content" tabIndex={-1}>
          {children}
        </main>
      </div>
      <nav className="tabbar" aria-label={t('shell.quick')}>
        <ul>
          <Places places={tabs} />
          <li>
            <button type="button" popoverTarget={accountMenuId}>
              <Icon name="more" />
              {t('shell.more')}
            </button>
          </li>
        </ul>
      </nav>
      <AccountMenu t={t} person={viewer} spaces={own} admin={viewer.duties.includes('admin')} signOut={signOut} />
      <Toasts closeLabel={t('ui.close')} />
      <SearchKey />
    </>
  );
}
