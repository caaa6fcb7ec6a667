import { expect, test } from 'vitest';
import { closingLine, tallyOf } from './tally.ts';
import type { VitestReport } from './tally.ts';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});

const aReport = (...files: ReturnType<typeof file>[]): VitestReport => {
  const tests = files.flatMap(({ assertionResults }) => assertionResults);
  const passed = tests.filter(({ status }) => status === 'passed');
  return { numTotalTests: tests.length, numPassedTests: passed.length, testResults: files };
};

test.for([
  { title: 'all pass', report: aReport(file('passed', 'passed', 'passed')), exit: 0, passed: 2, failed: 0 },
  { title: 'one fails', report: aReport(file('failed', 'passed', 'failed')), exit: 1, passed: 1, failed: 1 },
  {
    title: 'a skipped test',
    report: aReport(file('passed', 'passed', 'skipped')),
    exit: 0,
    passed: 1,
    failed: 1,
  },
  {
    title: 'a hook that broke',
    report: aReport(file('failed', 'skipped', 'skipped')),
    exit: 1,
    passed: 0,
    failed: 2,
  },
  {
    title: 'a file that broke',
    report: aReport(file('failed'), file('passed', 'passed')),
    exit: 1,
    passed: 1,
    failed: 1,
  },
  {
    title: 'an error outside all tests',
    report: aReport(file('passed', 'passed')),
    exit: 1,
    passed: 1,
    failed: 1,
  },
  { title: 'no test at all', report: aReport(), exit: 0, passed: 0, failed: 1 },
  { title: 'no report', report: undefined, exit: 0, passed: 0, failed: 1 },
])('$title: $passed passed, $failed failed', ({ report, exit, passed, failed }) => {
  expect(tallyOf(report, exit)).toEqual({ passed, failed });
});

test.for([
  { tallies: [], line: '0 passed, 0 failed' },
  { tallies: [{ passed: 1, failed: 0 }], line: '1 passed, 0 failed' },
  {
    tallies: [
      { passed: 120, failed: 2 },
      { passed: 1, failed: 1 },
    ],
    line: '121 passed, 3 failed',
  },
])('the closing line says $line', ({ tallies, line }) => {
  expect(closingLine(tallies)).toBe(line);
});
