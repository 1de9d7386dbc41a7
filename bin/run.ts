import { SettingsError } from '../lib/settings.ts';
import { plainly } from './problem.ts';

/** Runs a program: an expected failure ends it with its sentences, anything else with its trace. */
export async function run(program: () => Promise<void>, end: () => unknown = () => process.exit(1)) {
  try {
    await program();
  } catch (error) {
    const sentences = error instanceof SettingsError ? error.sentences.join('\n') : plainly(error);
    console.error(sentences ?? error);
    await end();
  }
}
