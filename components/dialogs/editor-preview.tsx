import { useState, useTransition } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Modal } from '@/components/ui/modal';
import { Prose } from '@/components/ui/prose';
import { preview } from '@/lib/dialogs/actions';

type Props = { words: () => string; spaceId: string };

/** How it will look, made by the same hand that makes it when it is sent. */
export function EditorPreview({ words, spaceId }: Props) {
  const t = useTranslations('composer');
  const [html, setHtml] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const [pending, startLooking] = useTransition();

  function look() {
    const form = new FormData();
    form.set('spaceId', spaceId);
    form.set('body', words());
    startLooking(async () => {
      const { result, error, problems } = await preview({}, form);
      setProblem(error ?? problems?.body);
      setHtml(result?.html ?? '');
    });
  }

  return (
    <>
      <button
        type="button"
        className="preview"
        aria-disabled={pending || undefined}
        onMouseDown={(event) => event.preventDefault()}
        onClick={look}
      >
        {t('preview')}
      </button>
      <Modal title={t('previewTitle')} wide open={html !== undefined} onClose={() => setHtml(undefined)}>
        {html ? <Prose className="mt-5" html={html} /> : <p className="muted">{problem ?? t('previewEmpty')}</p>}
        <div className="actions">
          <Button data-first-focus onClick={() => setHtml(undefined)}>
            {t('previewClose')}
          </Button>
        </div>
      </Modal>
    </>
  );
}
