import Link from 'next/link';
import { Icon } from '@/components/ui/icon';
import { Line } from '@/components/ui/line';
import type { Translator } from '@/lib/i18n/translator';
import { type Asked, operators, writeAsked } from '@/lib/search/asked';
import { searchAddress } from './address';

/** The search field: what narrows the question stands in it as tokens, each of which can be taken out. */
export function Seek({ t, asked, autoFocus }: { t: Translator; asked: Asked; autoFocus?: boolean }) {
  const narrowing = operators.filter((name) => asked[name]);
  return (
    <form role="search" action="/search" className="mb-7">
      <Line>
        <label className="sr-only" htmlFor="q">
          {t('search.label')}
        </label>
        <div className="seek">
          {narrowing.map((name) => (
            <span key={name} className="token">
              <b>{name}:</b> {asked[name]}
              <input type="hidden" name="q" value={writeAsked({ words: '', [name]: asked[name] })} />
              <Link
                href={searchAddress({ ...asked, [name]: undefined })}
                prefetch={false}
                aria-label={t('search.remove', { token: `${name}: ${asked[name]}` })}
              >
                <Icon name="close" />
              </Link>
            </span>
          ))}
          <input
            id="q"
            name="q"
            type="search"
            defaultValue={asked.words}
            key={asked.words}
            autoComplete="off"
            aria-describedby="narrow"
            // biome-ignore lint/a11y/noAutofocus: whoever opens an empty search came to type
            autoFocus={autoFocus}
            maxLength={300}
          />
          <button className="button quiet" type="submit" aria-label={t('search.submit')}>
            <Icon name="search" />
          </button>
        </div>
        <p className="help" id="narrow">
          {t.rich('search.narrow', { part: (words) => <span className="nowrap">{words}</span> })}
        </p>
      </Line>
    </form>
  );
}
