import type { ChartPoint, ChartSeries, ChartView } from '#views/statistics/chart-view.ts';

import type { Frame } from './frame.ts';
import { diamondAt, gapAt, hueOf } from './shapes.ts';
import { element } from './svg.ts';

/** The share of a step that its bars take. */
const breadth = 0.72;

/** What is laid over a bar: a hatching where its period is incomplete, else the texture that tells its colour on paper. */
const textureOf = (id: string, tone: number, { isPart }: ChartPoint): string | undefined => {
  if (isPart) return `url(#${id}-part)`;
  return tone < 2 ? undefined : `url(#${id}-texture-${tone > 5 ? tone - 5 : tone})`;
};

const bar = (
  id: string,
  tone: number,
  point: ChartPoint,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): string => {
  const texture = textureOf(id, tone, point);
  const isPale = tone > 5;
  const solid = element('rect', {
    ...box,
    class: `bar s${hueOf(tone)}${isPale ? ' pale' : ''}${point.isUnsure ? ' unsure' : ''}`,
  });
  return texture === undefined ? solid : solid + element('rect', { ...box, fill: texture });
};

/** Bars from zero, side by side in their step; stacked ones on each other, the first below. */
export const barsIn = (
  { kind, time }: ChartView,
  series: readonly ChartSeries[],
  frame: Frame,
  id: string,
): string => {
  const drawn: string[] = [];
  const slots = kind === 'stacked' ? 1 : series.length;
  const width = Math.max(1, Math.min(56, (frame.step * breadth) / slots));
  const gap = kind === 'stacked' ? 1 : Math.min(2, width * 0.15);
  const leftOf = (at: number, slot: number): number => frame.x(at) - (width * slots) / 2 + slot * width;
  const tops = time.steps.map(() => 0);
  for (const [index, { tone, points, gaps, others }] of series.entries()) {
    const slot = kind === 'stacked' ? 0 : index;
    for (const point of points) {
      const base = kind === 'stacked' ? (tops[point.at] ?? 0) : 0;
      const [from, to] = [frame.y(base), frame.y(base + point.value)];
      tops[point.at] = base + point.value;
      const height = Math.abs(from - to);
      if (height > 0)
        drawn.push(
          bar(id, tone, point, {
            x: leftOf(point.at, slot) + gap / 2,
            y: Math.min(from, to),
            width: width - gap,
            height: kind === 'stacked' && index > 0 ? Math.max(height - 1, 0.5) : height,
          }),
        );
    }
    for (const each of others)
      drawn.push(
        diamondAt(leftOf(each.at, slot) + width / 2, frame.y(each.value), 4, `other s${hueOf(tone)}`),
      );
    if (kind !== 'stacked' || series.length === 1)
      for (const each of gaps)
        drawn.push(
          gapAt(each.kind, leftOf(each.at, slot) + width / 2, frame.y(0) - 6, `gap s${hueOf(tone)}`),
        );
  }
  if (kind === 'stacked' && series.length > 1) drawn.push(...sharedGaps(series, frame));
  return drawn.join('');
};

/** In a stack one mark stands for all that is missing of a step: beside bars where some are there, alone where none is. */
const sharedGaps = (series: readonly ChartSeries[], frame: Frame): readonly string[] => {
  const kinds = new Map<number, ChartSeries['gaps'][number]['kind']>();
  for (const { gaps } of series) for (const { at, kind } of gaps) if (!kinds.has(at)) kinds.set(at, kind);
  return [...kinds].map(([at, kind]) => {
    const isEmpty = series.every(({ points }) => points.every((point) => point.at !== at));
    const x = isEmpty ? frame.x(at) : frame.x(at) + Math.min(28, (frame.step * breadth) / 2) + 5;
    return gapAt(kind, x, frame.y(0) - 6, 'gap s0');
  });
};
