/** How many tests of one step passed and failed. */
export interface Tally {
  passed: number;
  failed: number;
}

/** What is read of the report that Vitest writes with `--reporter=json`. */
export interface VitestReport {
  numTotalTests: number;
  numPassedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/**
 * The tally of one Vitest run. All that did not pass has failed: skipped and unfinished tests, a file that broke
 * before its first test, a run of no tests, a runner that ended with an error or left no report.
 */
export function tallyOf(report: VitestReport | undefined, exitCode: number): Tally {
  if (!report) return { passed: 0, failed: 1 };
  const passed = report.numPassedTests;
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status === 'passed'),
  );
  const failed = report.numTotalTests - passed + brokenFiles.length;
  return { passed, failed: failed === 0 && (exitCode !== 0 || passed === 0) ? 1 : failed };
}

/** The sum over all steps, and the one closing line that says it. */
export function closingLine(tallies: Tally[]): string {
  const sum = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}
