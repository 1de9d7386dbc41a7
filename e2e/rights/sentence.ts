import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MessageKey } from '@/lib/i18n/translator';

const messages = join(import.meta.dirname, '../../lib/i18n/messages/de');

/** A message in German, as it is written down. */
export function germanOf(key: MessageKey) {
  const [namespace = '', ...path] = key.split('.');
  const file = namespace.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const texts: unknown = JSON.parse(readFileSync(join(messages, `${file}.json`), 'utf8'));
  return String(path.reduce<unknown>((within, part) => (within as Record<string, unknown> | undefined)?.[part], texts));
}
