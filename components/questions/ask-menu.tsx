import { type ButtonLook, buttonClass } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';
import { Menu } from '@/components/ui/menu';
import { MenuItem } from '@/components/ui/menu-item';
import type { Translator } from '@/lib/i18n/translator';

type Props = { t: Translator; spaces: { slug: string; name: string }[]; look?: ButtonLook };

/** To a new question, in which of one's spaces it belongs. */
export function AskMenu({ t, spaces, look = 'main' }: Props) {
  const [only, another] = spaces;
  if (!only) return null;
  const askIn = (slug: string) => `/spaces/${slug}/dialogs/new?kind=question`;
  return (
    <div className="cluster mt-5">
      {another ? (
        <Menu button={t('home.ask')} buttonClass={buttonClass({ look })} label={t('home.askWhere')}>
          {spaces.map(({ slug, name }) => (
            <MenuItem key={slug} href={askIn(slug)}>
              {name}
            </MenuItem>
          ))}
        </Menu>
      ) : (
        <LinkButton look={look} href={askIn(only.slug)}>
          {t('home.ask')}
        </LinkButton>
      )}
    </div>
  );
}
