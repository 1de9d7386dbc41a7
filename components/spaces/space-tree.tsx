import type { Clock } from '@/lib/i18n/time';
import type { Translator } from '@/lib/i18n/translator';
import type { Branch } from '@/lib/spaces/tree';
import { SpaceLeaf } from './space-leaf';

type Props = { branches: Branch[]; t: Translator; clock: Clock };

/** Spaces below each other, each with what is open there. */
export function SpaceTree({ branches, t, clock }: Props) {
  return (
    <>
      <div className="tree-head" aria-hidden="true">
        <span>{t('spaces.tree.space')}</span>
        <span>{t('spaces.tree.questions')}</span>
        <span>{t('spaces.tree.answerTime')}</span>
        <span>{t('spaces.tree.you')}</span>
      </div>
      <ul className="tree">
        <Branches branches={branches} t={t} clock={clock} />
      </ul>
    </>
  );
}

function Branches({ branches, t, clock }: Props) {
  return branches.map(({ id, name, space, branches: below }) => (
    <li key={id}>
      {space ? (
        <SpaceLeaf space={space} t={t} clock={clock} />
      ) : (
        <div className="leaf">
          <h3>{name}</h3>
        </div>
      )}
      {below.length > 0 && (
        <ul>
          <Branches branches={below} t={t} clock={clock} />
        </ul>
      )}
    </li>
  ));
}
