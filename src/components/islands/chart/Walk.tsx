import { type KeyboardEvent, useId } from 'react';

import type { ChartReading } from './props.ts';
import { type Place, startOf, walked, type Walkway } from './walk.ts';

interface Props {
  reading: ChartReading;
  ways: readonly Walkway[];
  place: Place | undefined;
  onPlace: (place: Place | undefined) => void;
}

/**
 * The way through the values of a chart: a slider, so that keys, fingers and screen readers, which read its text out at each step,
 * know what to do with it. The same text stands beside it for who points at the chart.
 */
export const Walk = ({ reading, ways, place, onPlace }: Props) => {
  const labels = reading.words.chartControls;
  const ids = { range: useId(), hint: useId() };
  const start = startOf(ways);
  const here = place ?? start;
  if (!here) return null;
  const stops = ways[here.line]?.stops ?? [];
  const step = (event: KeyboardEvent): void => {
    const next = walked(ways, here, event.key);
    if (!next) return;
    event.preventDefault();
    onPlace(next);
  };
  const hasLines = ways.filter((way) => way.stops.length > 0).length > 1;
  return (
    <div className="chart-walk">
      <label className="visually-hidden" htmlFor={ids.range}>
        {labels.values}
      </label>
      <input
        id={ids.range}
        type="range"
        min={0}
        max={stops.length - 1}
        step={1}
        value={here.stop}
        aria-valuetext={stops[here.stop]?.label}
        aria-describedby={ids.hint}
        onKeyDown={step}
        onChange={({ target }) => onPlace({ line: here.line, stop: Number(target.value) })}
        onFocus={() => onPlace(here)}
        onBlur={() => onPlace(undefined)}
      />
      <p className="chart-reading">{place && stops[place.stop]?.label}</p>
      <p id={ids.hint} className="meta" hidden={place !== undefined}>
        {hasLines ? labels.walk : labels.walkAlone}
      </p>
    </div>
  );
};
