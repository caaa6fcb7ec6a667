import type { ChartView } from '#views/statistics/chart-view.ts';

/** In CSS pixels, as in the picture: a plot is flatter where it is narrow. */
const narrow = 560;

/** Height of one drawing of a chart at a width, so that its room is kept before it is drawn. */
export const heightOf = ({ kind, marks, time }: ChartView, width: number): number => {
  if (kind === 'multiples') return 122;
  const foot = time.steps.some(({ part }) => part !== undefined) ? 38 : 24;
  return (marks.length > 0 ? 26 : 10) + (width < narrow ? 200 : 280) + foot;
};
