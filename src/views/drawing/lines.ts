import type { ChartPoint, ChartSeries } from '#views/statistics/chart-view.ts';

import type { Frame } from './frame.ts';
import { dashes, diamondAt, gapAt, hueOf, markAt } from './shapes.ts';
import { cutTo, roomFor } from './room.ts';
import { element, pathOf, textAt } from './svg.ts';

/** Points in runs: a line leads through a run, and from none to the next. */
const runsOf = (points: readonly ChartPoint[]): readonly (readonly ChartPoint[])[] => {
  const runs: ChartPoint[][] = [];
  for (const point of points) {
    const last = runs.at(-1);
    if (last && point.isJoined) last.push(point);
    else runs.push([point]);
  }
  return runs;
};

const classOf = (tone: number): string => `s${hueOf(tone)}${tone > 5 ? ' pale' : ''}`;

/** Lines with a mark at each value; a hollow one where the value is of a part of its time, or not sure. */
export const linesIn = (series: readonly ChartSeries[], frame: Frame, r: number): string =>
  series
    .map(({ tone, points, gaps, others }, index) => {
      const place = ({ at, value }: ChartPoint): readonly [number, number] => [frame.x(at), frame.y(value)];
      const lines = runsOf(points)
        .filter(({ length }) => length > 1)
        .map((run) =>
          element('path', {
            d: pathOf(run.map(place)),
            class: `line ${classOf(tone)}`,
            'stroke-dasharray': dashes[hueOf(tone)],
          }),
        );
      const marks = points.map((point) => {
        const [x, y] = place(point);
        const state = point.isPart ? ' part' : point.isUnsure ? ' unsure' : '';
        return markAt(tone, x, y, r, `mark ${classOf(tone)}${state}`);
      });
      const shift = series.length > 1 && series.length <= 5 ? (index - (series.length - 1) / 2) * 8 : 0;
      const empty = gaps.map(({ at, kind }) =>
        gapAt(kind, frame.x(at) + shift, frame.y(0) - 6, `gap ${classOf(tone)}`),
      );
      const more = others.map((each) => diamondAt(...place(each), r + 1, `other ${classOf(tone)}`));
      return [...lines, ...marks, ...empty, ...more].join('');
    })
    .join('');

/** Values of periods of their own: each a stroke as long as its period. */
export const periodsIn = (series: readonly ChartSeries[], frame: Frame): string =>
  series
    .map(({ tone, points }) =>
      points
        .map(({ at, until = at, value, isUnsure }) => {
          const [from, to, y] = [frame.x(at), frame.x(until), frame.y(value)];
          const state = isUnsure ? ' unsure' : '';
          return (
            element('path', {
              d: pathOf([
                [from, y],
                [Math.max(to, from + 2), y],
              ]),
              class: `period ${classOf(tone)}${state}`,
            }) + markAt(tone, (from + to) / 2, y, 3.5, `mark ${classOf(tone)}${state}`)
          );
        })
        .join(''),
    )
    .join('');

/** How much room the names of up to four lines need at their right ends; 0 where they stand in a legend. */
export const nameRoom = (series: readonly ChartSeries[], width: number): number =>
  series.length < 2 || series.length > 4 || width < 560
    ? 0
    : Math.min(200, Math.max(...series.map(({ label }) => roomFor(label))) + 14);

/** The names of lines at their last values, moved apart where they would touch. */
export const namesIn = (series: readonly ChartSeries[], frame: Frame, room: number): string => {
  const wanted = series
    .flatMap(({ label, tone, points }) => {
      const last = points.at(-1);
      return last ? [{ label, tone, y: frame.y(last.value) }] : [];
    })
    .sort((a, b) => a.y - b.y);
  let floor = -Infinity;
  const placed = wanted.map((each) => {
    const y = Math.max(each.y, floor + 15);
    floor = y;
    return { ...each, y };
  });
  const over = Math.max(0, floor - (frame.top + frame.height));
  return placed
    .map(({ label, tone, y }) =>
      textAt(frame.left + frame.width + 12, y - over + 4, cutTo(label, room - 14), {
        class: `name s${hueOf(tone)}`,
      }),
    )
    .join('');
};
