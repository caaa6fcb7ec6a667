import { execFileSync } from 'node:child_process';

const day = (date: Date): string => date.toISOString().slice(0, 10);

/**
 * The day of the build, `YYYY-MM-DD`: `SOURCE_DATE_EPOCH`, else the date of the last commit, else the clock. A date in a
 * record after this day is refused, so that a typed 2062 cannot make every duty overdue. Under the same commit it is the
 * same on every machine.
 */
export const buildDay = (environment: NodeJS.ProcessEnv = process.env): string => {
  const epoch = environment['SOURCE_DATE_EPOCH'];
  if (epoch !== undefined && /^\d+$/.test(epoch)) return day(new Date(Number(epoch) * 1000));
  try {
    const committed = execFileSync('git', ['log', '-1', '--format=%ct'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    if (/^\d+\s*$/.test(committed)) return day(new Date(Number(committed) * 1000));
  } catch {
    // Outside a git checkout, or before its first commit, the clock is all there is.
  }
  return day(new Date());
};
