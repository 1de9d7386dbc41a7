import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';

/** What each folder may import at run time (`import type` is free). The most specific folder rules. */
const mayImport: Record<string, string[]> = {
  app: ['app', 'components', 'lib'],
  components: ['components', 'lib'],
  'components/ui': ['components/ui'],
  lib: ['lib', 'db'],
  db: ['db'],
};

const root = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const files = Object.keys(mayImport)
  .filter((folder) => !folder.includes('/'))
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => posix.join(folder, name)))
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name));

test('imports only point down: app → components → lib → db', () => {
  const wrong = files.flatMap((file) => {
    const allowed = mayImport[within(file, Object.keys(mayImport)) ?? ''] ?? [];
    return importsOf(file)
      .filter((target) => !within(target, allowed))
      .map((target) => `${file} imports ${target}`);
  });
  expect(wrong).toEqual([]);
});

test('every server action is made by formAction or visitorAction and lies in lib/<domain>/actions.ts', () => {
  // Signing out asks for nothing and harms nobody, so it needs no viewer.
  const made = /^export (?:const \w+ = (?:formAction|visitorAction)\(|async function signOut\(\))/;
  const wrong = files
    .filter((file) => /^'use server'/m.test(read(file)))
    .flatMap((file) => {
      const exported = read(file).match(/^export .*$/gm) ?? [];
      return /^lib\/[^/]+\/actions\.ts$/.test(file)
        ? exported.filter((line) => !made.test(line)).map((line) => `${file}: ${line}`)
        : [file];
    });
  expect(wrong).toEqual([]);
});

test('no file is called by what it is made of', () => {
  expect(files.filter((file) => /(?:^|\/)(?:utils?|helpers?|types?|index|common|misc)\.tsx?$/.test(file))).toEqual([]);
});

test('domains call each other without a circle of modules', () => {
  const graph = new Map(
    files.map((file) => [
      file,
      importsOf(file)
        .map(fileOf)
        .filter((target) => target !== undefined),
    ]),
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, way: string[]) => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
    if (way.includes(file) || done.has(file)) return;
    for (const next of graph.get(file) ?? []) walk(next, [...way, file]);
    done.add(file);
  };
  for (const file of graph.keys()) walk(file, []);
  expect(circles).toEqual([]);
});

function within(path: string, folders: string[]) {
  return folders
    .filter((folder) => path.startsWith(`${folder}/`))
    .sort()
    .at(-1);
}

/** The project's own modules that a file needs at run time. */
function importsOf(file: string) {
  const found = read(file).matchAll(/^(?:import|export) (?!type )[^'"]*['"](@\/|\.)([^'"]*)['"]/gm);
  return [...found].map(([, prefix, rest = '']) => (prefix === '@/' ? rest : posix.join(posix.dirname(file), `.${rest}`)));
}

function fileOf(target: string) {
  return [target, `${target}.ts`, `${target}.tsx`].find((candidate) => files.includes(candidate));
}
