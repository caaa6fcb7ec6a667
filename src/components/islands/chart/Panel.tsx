import { type PointerEvent, useEffect, useMemo, useRef } from 'react';
import { Chart as Canvas } from 'react-chartjs-2';

import { nameRoom } from '#views/drawing/lines.ts';
import type { ChartPanel, ChartView } from '#views/statistics/chart-view.ts';

import type { Active } from './canvas/active-layer.ts';
import { configOf } from './canvas/config.ts';
import type { Datum } from './canvas/datasets.ts';
import { setActive } from './canvas/layers.ts';
import { type Spot } from './canvas/places.ts';
import { Chart } from './canvas/register.ts';
import type { Theme } from './canvas/theme.ts';
import { useSeen } from './look.ts';

interface Props {
  chart: ChartView;
  panel: ChartPanel;
  theme: Theme;
  width: number;
  /** In CSS pixels, kept free before anything is drawn. */
  height: number;
  /** Id of the name of the table that has the same values. */
  tableId: string;
  active: Active | undefined;
  onPointer: (canvas: Chart, spot: Spot) => void;
  onLeave: () => void;
}

/** One drawing of a chart: the only one, or that of an area among others. */
export const Panel = ({ chart, panel, theme, width, height, tableId, active, onPointer, onLeave }: Props) => {
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<Chart<'bar' | 'line', Datum[]>>(null);
  const isSeen = useSeen(box);
  const endRoom = chart.kind === 'line' ? nameRoom(panel.series, width) : 0;
  const config = useMemo(() => configOf(chart, panel, theme, endRoom), [chart, panel, theme, endRoom]);
  // After the drawing itself, which knows of no reader.
  useEffect(() => {
    if (canvas.current) setActive(canvas.current as Chart, active);
  }, [active, config, isSeen]);
  const point = ({ nativeEvent }: PointerEvent): void => {
    if (canvas.current)
      onPointer(canvas.current as Chart, { x: nativeEvent.offsetX, y: nativeEvent.offsetY });
  };
  return (
    <div className="chart-drawing">
      {panel.label !== undefined && <p className="chart-panel-name">{panel.label}</p>}
      <div ref={box} className="chart-canvas" style={{ blockSize: height }}>
        {isSeen && (
          <Canvas
            // Bars and lines have nothing in common that could be carried over.
            key={config.type}
            ref={canvas}
            type={config.type}
            data={config.data}
            {...(config.options ? { options: config.options } : {})}
            aria-label={panel.label ?? chart.title}
            aria-describedby={tableId}
            onPointerMove={point}
            onPointerDown={point}
            onPointerLeave={({ pointerType }) => pointerType === 'mouse' && onLeave()}
          />
        )}
      </div>
    </div>
  );
};
