import type { ChartGap } from '#views/statistics/chart-view.ts';

import { isBars } from './datasets.ts';
import type { Layer } from './layers.ts';
import { acrossAt } from './places.ts';
import { traceGap } from './shapes.ts';

interface Sign {
  readonly kind: ChartGap['kind'];
  readonly x: number;
  readonly tone: number;
}

/** Marks of lines stand side by side: on each other they would hide whose they are. */
const shiftOf = (index: number, count: number): number =>
  count > 1 && count <= 5 ? (index - (count - 1) / 2) * 8 : 0;

/** In a stack one mark stands for all that is missing of a step: beside bars where some are there, alone where none is. */
const sharedSigns = ({ canvas, panel: { series } }: Layer): readonly Sign[] => {
  const kinds = new Map<number, ChartGap['kind']>();
  for (const { gaps } of series) for (const { at, kind } of gaps) if (!kinds.has(at)) kinds.set(at, kind);
  const across = canvas.scales['x'];
  const step = across ? across.getPixelForValue(1) - across.getPixelForValue(0) : 0;
  return [...kinds].map(([at, kind]) => {
    const isEmpty = series.every(({ points }) => points.every((point) => point.at !== at));
    const middle = across?.getPixelForValue(at) ?? 0;
    return { kind, tone: 0, x: isEmpty ? middle : middle + Math.min(28, step * 0.36) + 5 };
  });
};

const signsOf = (layer: Layer): readonly Sign[] => {
  const { canvas, chart, panel } = layer;
  const count = panel.series.length;
  if (chart.kind === 'stacked' && count > 1) return sharedSigns(layer);
  return panel.series.flatMap(({ gaps, tone }, index) =>
    gaps.map(({ at, kind }) => ({
      kind,
      tone,
      x: acrossAt(canvas, index, at, at) + (isBars(chart.kind) ? 0 : shiftOf(index, count)),
    })),
  );
};

/** A small open mark at the axis where there is no value: it stands for no value, and least of all for 0. */
export const drawGaps = (layer: Layer): void => {
  const { canvas, pen, theme } = layer;
  const y = (canvas.scales['y']?.getPixelForValue(0) ?? 0) - 6;
  pen.fillStyle = theme.paper;
  pen.lineWidth = 1.4;
  for (const { kind, x, tone } of signsOf(layer)) {
    pen.strokeStyle = tone === 0 ? theme.line : theme.colour(tone);
    traceGap(pen, kind, { x, y });
    pen.fill();
    pen.stroke();
  }
};
