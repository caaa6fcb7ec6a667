import { useId, useMemo, useRef, useState } from 'react';

import { plotElement, plotOf } from '#views/drawing/draw.ts';
import { linesLegend, signsLegend } from '#views/drawing/legend.ts';
import { nameRoom } from '#views/drawing/lines.ts';
import { patternsOf } from '#views/drawing/patterns.ts';
import type { ChartView } from '#views/statistics/chart-view.ts';

import type { Active } from './canvas/active-layer.ts';
import { nearestPlace } from './canvas/nearest.ts';
import { heightOf } from './canvas/size.ts';
import { LegendList } from './LegendList.tsx';
import { usePrinting, useTheme, useWidth } from './look.ts';
import { Panel } from './Panel.tsx';
import type { ChartReading } from './props.ts';
import { type Place, type Walkway, walkwaysOf } from './walk.ts';
import { Walk } from './Walk.tsx';

/** Width of the picture on paper, in units of its drawing. */
const paperWidth = 720;

interface Props {
  chart: ChartView;
  reading: ChartReading;
  tableId: string;
}

const activeIn = (ways: readonly Walkway[], panel: number, place: Place | undefined): Active | undefined => {
  const way = place && ways[place.line];
  const stop = way?.stops[place?.stop ?? 0];
  return way?.panel === panel && stop ? { series: way.series, ...stop } : undefined;
};

/** A chart with its words, as the page shows it without script, drawn by Chart.js and open to be walked through. */
export const Figure = ({ chart, reading, tableId }: Props) => {
  // Colons have a meaning of their own in the addresses of patterns.
  const id = useId().replaceAll(/\W/g, '');
  const theme = useTheme();
  const isPrinting = usePrinting();
  const figure = useRef<HTMLElement>(null);
  const drawings = useRef<HTMLDivElement>(null);
  const width = useWidth(drawings);
  const ways = useMemo(() => walkwaysOf(chart), [chart]);
  // A place is one of its chart: in another it would be any other value.
  const [kept, setKept] = useState<{ chart: ChartView; place: Place | undefined }>();
  const place = kept?.chart === chart ? kept.place : undefined;
  const go = (next: Place | undefined): void => setKept({ chart, place: next });
  // Who walks with the keys stays where they are, wherever the pointer rests.
  const leave = (): void => {
    if (!figure.current?.querySelector('input:focus')) go(undefined);
  };
  const isNamed = chart.kind === 'line' && nameRoom(chart.panels[0]?.series ?? [], width) > 0;
  const notes = [
    ...chart.targets.map(({ note }) => note),
    ...chart.marks.map(({ text }) => text),
    ...chart.foot,
  ];
  const titleId = `${id}-title`;
  return (
    <figure ref={figure} className="chart" aria-describedby={tableId}>
      <figcaption>
        <p className="chart-title" id={titleId}>
          {chart.title}
        </p>
        <p className="chart-subtitle">{chart.subtitle}</p>
      </figcaption>
      <div ref={drawings} className={chart.kind === 'multiples' ? 'chart-drawings small' : 'chart-drawings'}>
        {chart.panels.map((panel, at) => (
          <Panel
            key={panel.label ?? at}
            chart={chart}
            panel={panel}
            theme={theme}
            width={width}
            height={heightOf(chart, width)}
            tableId={tableId}
            active={activeIn(ways, at, place)}
            onPointer={(canvas, spot) => go(nearestPlace(canvas, chart, ways, at, spot))}
            onLeave={leave}
          />
        ))}
      </div>
      {isPrinting && (
        <div
          className="chart-paper"
          dangerouslySetInnerHTML={{ __html: plotElement(plotOf(chart, paperWidth, `${id}-paper`), titleId) }}
        />
      )}
      <Walk reading={reading} ways={ways} place={place} onPlace={go} />
      <svg
        className="plot chart-patterns"
        width="0"
        height="0"
        aria-hidden="true"
        dangerouslySetInnerHTML={{ __html: patternsOf(chart, id) }}
      />
      {!isNamed && <LegendList entries={linesLegend(chart, id)} />}
      <LegendList entries={signsLegend(chart, id)} />
      <div className="chart-notes">
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
    </figure>
  );
};
