import { buttonClass } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';
import { Menu } from '@/components/ui/menu';
import { MenuItem } from '@/components/ui/menu-item';
import type { Translator } from '@/lib/i18n/translator';

/** To a new question, in which of one's spaces it belongs. */
export function AskMenu({ t, spaces }: { t: Translator; spaces: { slug: string; name: string }[] }) {
  const [only, another] = spaces;
  if (!only) return null;
  const askIn = (slug: string) => `/spaces/${slug}/dialogs/new?kind=question`;
  return (
    <div className="cluster mt-5">
      {another ? (
        <Menu button={t('home.ask')} buttonClass={buttonClass({ look: 'main' })} label={t('home.askWhere')}>
          {spaces.map(({ slug, name }) => (
            <MenuItem key={slug} href={askIn(slug)}>
              {name}
            </MenuItem>
          ))}
        </Menu>
      ) : (
        <LinkButton look="main" href={askIn(only.slug)}>
          {t('home.ask')}
        </LinkButton>
      )}
    </div>
  );
}
