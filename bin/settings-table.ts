import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { environment } from '../lib/settings.ts';
import { root } from './root.ts';

const begin = '<!-- settings -->';
const finish = '<!-- /settings -->';

/** The README with its table of settings as the settings module has them now. */
export function withSettingsTable(readme: string) {
  const [before, after] = [readme.indexOf(begin), readme.indexOf(finish)];
  if (before < 0 || after < before) throw new Error(`README.md has no place for the settings: ${begin} … ${finish}`);
  return `${readme.slice(0, before + begin.length)}\n${table()}\n${readme.slice(after)}`;
}

function table() {
  const rows = Object.entries(environment.shape).map(([name, schema]) => {
    const { description = '', example = '' } = schema.meta() ?? {};
    const preset = schema.safeParse(undefined).data;
    return `| \`${name}\` | ${description} | ${preset === undefined ? '–' : `\`${preset}\``} | ${String(example).includes('`') ? example : `\`${example}\``} |`;
  });
  return ['| Setting | What it is | Default | Example |', '|---|---|---|---|', ...rows].join('\n');
}

if (import.meta.main) {
  const file = join(root, 'README.md');
  writeFileSync(file, withSettingsTable(readFileSync(file, 'utf8')));
}
