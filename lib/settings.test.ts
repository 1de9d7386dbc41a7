import { expect, test } from 'vitest';
import { readSettings, SettingsError } from './settings';

test('without any settings the hub listens on loopback and brings its own database', () => {
  expect(readSettings({})).toEqual({
    DATABASE_URL: undefined,
    HOST: '127.0.0.1',
    PORT: 3000,
    QUINTET_URL: undefined,
    QUINTET_DATA: '.quintet',
    QUINTET_DEMO: 'auto',
    QUINTET_SECRET: undefined,
    QUINTET_TRUST_PROXY: 'off',
  });
});

test('an empty variable counts as not set', () => {
  expect(readSettings({ PORT: '', QUINTET_URL: '', DATABASE_URL: '' })).toEqual(readSettings({}));
});

test('each setting that is wrong gets one sentence of its own', () => {
  const wrong = {
    PORT: 'http',
    DATABASE_URL: 'mysql://db/quintet',
    QUINTET_DEMO: 'yes',
    QUINTET_SECRET: 'short',
    QUINTET_TRUST_PROXY: '1',
  };
  expect(problemsOf(wrong)).toEqual([
    'DATABASE_URL must look like postgres://user:password@host:5432/database.',
    'PORT must be a number from 1 to 65535.',
    'QUINTET_DEMO must be on, off or auto.',
    'QUINTET_SECRET must have at least 32 characters.',
    'QUINTET_TRUST_PROXY must be on or off.',
  ]);
});

test.each(['0', '65536', '-1', '80.5'])('port %s is refused', (PORT) => {
  expect(problemsOf({ PORT })).toHaveLength(1);
});

test.each(['hub.example.com', 'ftp://hub.example.com', 'https://hub.example.com/portal'])('%s is no address of a hub', (QUINTET_URL) => {
  expect(problemsOf({ QUINTET_URL })).toHaveLength(1);
});

function problemsOf(environment: Record<string, string>) {
  try {
    readSettings(environment);
  } catch (error) {
    if (error instanceof SettingsError) return error.sentences;
    throw error;
  }
}
