import { useTranslations } from 'use-intl';

/** What dialogs of this space are tagged with, to be taken with one press. */
export function UsualTags({ tags, onChoose }: { tags: string[]; onChoose: (tag: string) => void }) {
  const t = useTranslations('composer.ask');
  return (
    <span className="tags">
      {t('usual')}{' '}
      {tags.map((tag) => (
        <button key={tag} type="button" className="tag" onClick={() => onChoose(tag)}>
          #{tag}
        </button>
      ))}
    </span>
  );
}
