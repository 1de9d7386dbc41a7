import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import compile from 'icu-minify/compile';
import { expect, test } from 'vitest';
import { de } from './messages/de';
import { sie } from './messages/de-sie';
import { en } from './messages/en';

type Texts = { [key: string]: string | Texts };

const german = flat(de);
const english = flat(en);
const formal = flat(sie);
const root = join(import.meta.dirname, '../..');
const sources = ['app', 'components', 'lib']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(root, folder, name)))
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name) && !name.includes('/demo/'))
  .map((name) => readFileSync(name, 'utf8'))
  .join('\n');

test('German and English have the same sentences', () => {
  expect([...english.keys()].filter((key) => !german.has(key))).toEqual([]);
  expect([...german.keys()].filter((key) => !english.has(key))).toEqual([]);
});

test('Sie lays only over sentences there are, and only where it differs', () => {
  expect([...formal].filter(([key, text]) => !german.has(key) || german.get(key) === text)).toEqual([]);
});

test('no sentence with Sie still says Du', () => {
  const informal = /\b(?:du|dir|dich|dein(?:e|em|en|er|es)?)\b/i;
  const said = [...german.keys()].map((key) => [key, formal.get(key) ?? german.get(key) ?? ''] as const);
  expect(said.filter(([key, text]) => !key.startsWith('account.languages.') && informal.test(text))).toEqual([]);
});

test('each language fills in the same values', () => {
  const differing = [...german].filter(([key, text]) => {
    const others = [english.get(key), formal.get(key)].filter((other) => other !== undefined);
    return others.some((other) => valuesIn(other).join() !== valuesIn(text).join());
  });
  expect(differing.map(([key]) => key)).toEqual([]);
});

/** A key counts as used where its last part stands in a source, or where its last but one begins a template. */
test('no sentence is there that nobody says', () => {
  const unused = [...german.keys()].filter((key) => {
    const parts = key.split('.');
    const last = parts.at(-1) ?? '';
    const whole = sources.includes(`.${last}'`) || sources.includes(`'${last}'`) || sources.includes(`.${last}\``);
    const byTemplate = parts.some(
      (_, index) => index > 0 && sources.includes(`${parts.slice(Math.max(0, index - 1), index).join('.')}.\${`),
    );
    return !whole && !byTemplate;
  });
  expect(unused).toEqual([]);
});

function flat(texts: Texts, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, text]) =>
      typeof text === 'string' ? [[`${prefix}${key}`, text] as const] : [...flat(text, `${prefix}${key}.`)],
    ),
  );
}

function valuesIn(text: string) {
  return [...new Set(namesIn(compile(text)))].sort();
}

/** Compiled messages are lists: a value stands as a list that begins with its name. */
function namesIn(compiled: unknown): string[] {
  if (Array.isArray(compiled))
    return compiled.flatMap((part) => (Array.isArray(part) ? [String(part[0]), ...part.slice(1).flatMap(namesIn)] : []));
  if (typeof compiled === 'object' && compiled !== null) return Object.values(compiled).flatMap(namesIn);
  return [];
}
