import type { OpenState } from '#model/scorecard.ts';

/** States in which somebody looked and nobody rated. */
const looked: ReadonlySet<string> = new Set<OpenState>([
  'no-answer',
  'not-assessable',
  'unrated',
  'partly-reviewed',
]);

/**
 * The state of something that has several parts (regions, years): theirs where all agree; `varied` where some are rated;
 * `partly-reviewed` where somebody looked at some; else `outdated`, since some were looked at long ago and the others never.
 */
export const stateOfMany = (states: readonly string[], levels: readonly string[]): string => {
  const [first = 'not-reviewed'] = states;
  if (states.every((state) => state === first)) return first;
  if (states.some((state) => state === 'varied' || levels.includes(state))) return 'varied';
  return states.some((state) => looked.has(state)) ? 'partly-reviewed' : 'outdated';
};

/** The order of open states where they are listed: from what is known to what is not. */
export const openOrder: readonly OpenState[] = [
  'varied',
  'no-answer',
  'not-assessable',
  'unrated',
  'partly-reviewed',
  'outdated',
  'not-reviewed',
  'not-applicable',
];
