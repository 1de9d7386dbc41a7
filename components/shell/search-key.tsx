'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/** "/" opens the search from wherever one is not writing. */
export function SearchKey() {
  const router = useRouter();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (target.isContentEditable || target.closest('input, textarea, select, dialog')) return;
      event.preventDefault();
      router.push('/search');
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [router]);
  return null;
}
