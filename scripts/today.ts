import { execFileSync } from 'node:child_process';

const two = (value: number): string => String(value).padStart(2, '0');

const day = (date: Date): string => date.toISOString().slice(0, 10);

const localDay = (date: Date): string =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

const later = (a: string, b: string): string => (a > b ? a : b);

const git = (directory: string, ...words: string[]): string | undefined => {
  try {
    return execFileSync('git', ['-C', directory, ...words], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
};

/** The day of the last commit where it was made, or in UTC if that is later; undefined while there is unsaved work or no commit. */
const commitDay = (directory: string): string | undefined => {
  if (git(directory, 'status', '--porcelain', '--', '.') !== '') return undefined;
  const [epoch, there] = git(directory, 'log', '-1', '--format=%ct %cs')?.split(' ') ?? [];
  return epoch && there ? later(there, day(new Date(Number(epoch) * 1000))) : undefined;
};

const saidDay = (environment: NodeJS.ProcessEnv): string | undefined => {
  const epoch = environment['SOURCE_DATE_EPOCH'];
  return epoch !== undefined && /^\d+$/.test(epoch) ? day(new Date(Number(epoch) * 1000)) : undefined;
};

/** The day on which somebody writes a record, `YYYY-MM-DD`: `SOURCE_DATE_EPOCH`, else the clock, where they are or in UTC if that is later. */
export const writingDay = (environment: NodeJS.ProcessEnv = process.env): string => {
  const now = new Date();
  return saidDay(environment) ?? later(day(now), localDay(now));
};

/**
 * The day of the build, `YYYY-MM-DD`: `SOURCE_DATE_EPOCH`, else the date of the last commit, else, and whenever `directory` has
 * changes that are not committed, the clock. A date in a record after this day is refused, so that a typed 2062 cannot make
 * every duty overdue. One commit has one day on every machine; east of Greenwich today's own date is never refused.
 */
export const buildDay = (directory: string, environment: NodeJS.ProcessEnv = process.env): string =>
  saidDay(environment) ?? commitDay(directory) ?? writingDay(environment);
