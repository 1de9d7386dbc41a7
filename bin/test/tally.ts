import { readFileSync, rmSync } from 'node:fs';

export type Tally = { passed: number; failed: number };

/** A part that either holds or does not: the linter, the compiler, the build. */
export function one(passed: boolean): Tally {
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** What Vitest reports: its tests, and each file that did not even get to its tests. */
export function vitestTally(file: string, code: number): Tally {
  const report = take<{ numPassedTests: number; numFailedTests: number; testResults: { status: string; assertionResults: unknown[] }[] }>(
    file,
  );
  if (!report) return one(false);
  const broken = report.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length;
  return honest({ passed: report.numPassedTests, failed: report.numFailedTests + broken }, code);
}

/** What Playwright reports. A journey that only works the second time has not passed. */
export function playwrightTally(file: string, code: number): Tally {
  const report = take<{ stats: { expected: number; unexpected: number; flaky: number }; errors: unknown[] }>(file);
  if (!report) return one(false);
  const { expected, unexpected, flaky } = report.stats;
  return honest({ passed: expected, failed: unexpected + flaky + report.errors.length }, code);
}

/** A run that failed as a whole must not look like one that passed. */
function honest({ passed, failed }: Tally, code: number): Tally {
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

/** Reads a report and removes it, so that no later run can take it for its own. */
function take<Report>(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return undefined;
  } finally {
    rmSync(file, { force: true });
  }
}
