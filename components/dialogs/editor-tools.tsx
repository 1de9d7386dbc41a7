'use client';

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { applyChange, writtenIn } from './editor-change';
import { EditorPreview } from './editor-preview';
import { MentionList } from './mention-list';
import { lengthen, type Names } from './mention-names';
import { changeByKey, Toolbar } from './toolbar';
import { nextLine, pasteOver } from './toolbar-edits';

type Props = { field: HTMLTextAreaElement; names: Names; spaceId?: string };

/** What helps with writing. Comes with the first focus, so that a page to read does not bring it. */
export default function EditorTools({ field, names, spaceId }: Props) {
  const [queries] = useState(() => new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: 60_000 } } }));

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || event.altKey || event.shiftKey) return;
      const isPlainEnter = event.key === 'Enter' && !event.ctrlKey && !event.metaKey;
      const change = isPlainEnter
        ? nextLine(writtenIn(field))
        : event.ctrlKey || event.metaKey
          ? changeByKey(event.key, writtenIn(field))
          : undefined;
      if (!change) return;
      event.preventDefault();
      event.stopPropagation();
      applyChange(field, change);
    };
    const onPaste = (event: ClipboardEvent) => {
      const change = pasteOver(writtenIn(field), event.clipboardData?.getData('text/plain') ?? '');
      if (!change) return;
      event.preventDefault();
      applyChange(field, change);
    };
    field.addEventListener('keydown', onKey);
    field.addEventListener('paste', onPaste);
    return () => {
      field.removeEventListener('keydown', onKey);
      field.removeEventListener('paste', onPaste);
    };
  }, [field]);

  return (
    <QueryClientProvider client={queries}>
      <Toolbar field={field}>{spaceId && <EditorPreview words={() => lengthen(field.value, names)} spaceId={spaceId} />}</Toolbar>
      <MentionList field={field} names={names} spaceId={spaceId} />
    </QueryClientProvider>
  );
}
