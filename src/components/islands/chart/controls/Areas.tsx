import { type MouseEvent, useId, useRef, useState } from 'react';

import { fill } from '#i18n/words.ts';
import { numberWords } from '#views/format/number.ts';
import { type Choice, mostAreas } from '#views/statistics/choice.ts';
import type { StatisticFile } from '#views/statistics/data.ts';
import { read } from '#views/statistics/reading.ts';
import { nameOf } from '#views/statistics/values.ts';

import type { ChartReading } from '#components/islands/chart/props.ts';

interface Props {
  file: StatisticFile;
  choice: Choice;
  reading: ChartReading;
  onAreas: (areas: readonly string[]) => void;
}

/** The places that are held against each other: those chosen, each with what takes it away, and a list to add from. */
export const Areas = ({ file, choice, reading, onAreas }: Props) => {
  const labels = reading.words.chartControls;
  const [wanted, setWanted] = useState('');
  const list = useRef<HTMLSelectElement>(null);
  const hint = useId();
  // Where all stand side by side, none is chosen.
  const areas = choice.view === 'multiples' ? [] : choice.areas;
  const isFull = areas.length >= mostAreas;
  const isOnly = areas.length === 1 && areas[0] === file.whole;
  const add = (): void => {
    if (wanted === '' || isFull) return;
    onAreas([...areas, wanted]);
    setWanted('');
    list.current?.focus();
  };
  // The focus stays among the places as long as there is one to take away.
  const remove = ({ currentTarget }: MouseEvent<HTMLElement>, code: string): void => {
    const chip = currentTarget.closest('li');
    const beside = [chip?.nextElementSibling, chip?.previousElementSibling];
    const next = areas.length > 2 ? beside.map((each) => each?.querySelector('button')).find(Boolean) : null;
    onAreas(areas.filter((each) => each !== code));
    (next ?? list.current)?.focus();
  };
  return (
    <>
      {areas.length > 0 && (
        <ul className="chart-chips">
          {areas.map((code) => {
            const area = nameOf(reading, file.areas, code);
            return (
              <li key={code}>
                {isOnly ? (
                  area
                ) : (
                  <button
                    type="button"
                    aria-label={fill(labels.removeArea, { area })}
                    onClick={(event) => remove(event, code)}
                  >
                    {area} <span aria-hidden="true">×</span>
                  </button>
                )}
              </li>
            );
          })}
        </ul>
      )}
      <div className="chart-add">
        <label className="chart-select">
          <span>{labels.addArea}</span>
          <select
            ref={list}
            name="jurisdiction"
            value={wanted}
            aria-describedby={isFull ? hint : undefined}
            onChange={({ target }) => setWanted(target.value)}
          >
            <option value="">{labels.addAreaHint}</option>
            {file.areas
              .filter(({ code }) => !areas.includes(code))
              .map((area) => (
                <option key={area.code} value={area.code}>
                  {read(reading, area.label)}
                </option>
              ))}
          </select>
        </label>
        {/* Not disabled: the focus of who has just used it would be lost. */}
        <button type="button" aria-disabled={wanted === '' || isFull} onClick={add}>
          {labels.add}
        </button>
      </div>
      {isFull && (
        <p id={hint} className="meta">
          {fill(labels.areasFull, { count: numberWords(reading, mostAreas) })}
        </p>
      )}
    </>
  );
};
