import { periodWords } from '#views/format/date.ts';

import type { ChartView } from './chart-view.ts';
import type { StatisticFile } from './data.ts';
import type { Lines } from './lines.ts';
import type { Reading } from './reading.ts';
import { partShort, stepShort } from './time.ts';

/**
 * The names of the steps of time. Where values add up, a step is named by all that its value covers: “enero a junio”, never “abril a
 * junio”. Of one that is covered in part the part is named too.
 */
export const stepNames = (
  reading: Reading,
  { cumulative }: Pick<StatisticFile, 'cumulative'>,
  { steps, lines }: Lines,
): ChartView['time']['steps'] => {
  const points = lines.flatMap((line) => line.points);
  return steps.map(({ start, end, key }, at) => {
    const here = points.filter(({ step }) => step === at);
    const whole = cumulative === true ? here[0]?.shown : undefined;
    const part = here.find(({ isPart }) => isPart)?.shown;
    return {
      text: whole
        ? periodWords(reading, whole.periodStart, whole.periodEnd)
        : periodWords(reading, start, end),
      short: stepShort(reading, key),
      ...(part === undefined ? {} : { part: partShort(reading, part) }),
    };
  });
};
