import { type ReactNode, useId, useRef, useState } from 'react';

import { canSplit, type Choice, kindsFor } from '#views/statistics/choice.ts';
import { canRate } from '#views/statistics/rate.ts';
import type { StatisticFile } from '#views/statistics/data.ts';
import { read } from '#views/statistics/reading.ts';

import type { ChartReading } from '#components/islands/chart/props.ts';
import type { ChoiceState } from '#components/islands/chart/state.ts';

import { Areas } from './Areas.tsx';
import { Group, Select } from './Choose.tsx';
import { spanOptions } from './spans.ts';

interface Props {
  file: StatisticFile;
  reading: ChartReading;
  state: ChoiceState;
  /** Whether anything is chosen that the page does not show by itself. */
  isChosen: boolean;
  children?: ReactNode;
}

/** Whether values of a control are being tried one after the other with the keys: that is one step to go back from, not ten. */
const useTrying = () => {
  const byKeys = useRef(false);
  const last = useRef('');
  return {
    on: {
      onKeyDown: () => void (byKeys.current = true),
      onPointerDown: () => void (byKeys.current = false),
      onBlur: ({ target, relatedTarget }: { target: Element; relatedTarget: EventTarget | null }) => {
        const next = relatedTarget instanceof Element ? relatedTarget.getAttribute('name') : null;
        if (next !== target.getAttribute('name')) last.current = '';
      },
    },
    isTrying: (control: string): boolean => {
      const isAgain = byKeys.current && last.current === control;
      last.current = control;
      return isAgain;
    },
  };
};

/** What a reader may choose of a statistic, behind a button: places, span, groups, view and rate, each where there is a choice. */
export const Controls = ({ file, reading, state, isChosen, children }: Props) => {
  const { choice, change, clear } = state;
  const labels = reading.words.chartControls;
  const [isOpen, setOpen] = useState(false);
  const panel = useId();
  const trying = useTrying();
  const set = (control: string, part: Partial<Choice>): void => change(part, trying.isTrying(control));
  const views = kindsFor(file, choice);
  const spans = spanOptions(reading, file, choice);
  const isEach = choice.view === 'multiples';
  const splittable = file.columns.filter((column) => canSplit(file, column));
  const canSplitHere = splittable.length > 0 && choice.areas.length < 2 && !isEach;
  const coded = file.columns.filter(({ name, codes }) => name !== choice.split && codes.length > 1);
  const name = useId();
  return (
    <div className="chart-choose">
      <div className="chart-bar">
        <button
          type="button"
          className="panel-toggle"
          aria-expanded={isOpen}
          aria-controls={panel}
          onClick={() => setOpen(!isOpen)}
        >
          {labels.choose}
        </button>
        {isChosen && (
          <button type="button" className="link" onClick={clear}>
            {labels.usual}
          </button>
        )}
      </div>
      {children}
      <div id={panel} className="chart-panel" hidden={!isOpen} {...trying.on}>
        {file.areas.length > 1 && (
          <Group name={labels.areas}>
            <Areas file={file} choice={choice} reading={reading} onAreas={(areas) => change({ areas })} />
          </Group>
        )}
        <Group name={labels.span}>
          <Select
            label={labels.from}
            name="from"
            value={choice.from ?? ''}
            none={labels.first}
            options={spans.from}
            onChange={(from) => set('from', { from: from === '' ? undefined : from })}
          />
          <Select
            label={labels.to}
            name="to"
            value={choice.to ?? ''}
            none={labels.last}
            options={spans.to}
            onChange={(to) => set('to', { to: to === '' ? undefined : to })}
          />
        </Group>
        {(canSplitHere || coded.length > 0) && (
          <Group name={labels.groups}>
            {canSplitHere && (
              <Select
                label={labels.split}
                name="dimension"
                value={choice.split ?? ''}
                none={labels.splitNone}
                options={splittable.map((column) => ({
                  value: column.name,
                  text: read(reading, column.title),
                }))}
                onChange={(split) => set('dimension', { split: split === '' ? undefined : split })}
              />
            )}
            {coded.map((column) => (
              <Select
                key={column.name}
                label={read(reading, column.title)}
                name={column.name}
                value={choice.codes[column.name] ?? ''}
                options={column.codes.map(({ code, label }) => ({ value: code, text: read(reading, label) }))}
                onChange={(code) => set(column.name, { codes: { ...choice.codes, [column.name]: code } })}
              />
            ))}
            {splittable.length > 0 && choice.areas.length > 1 && !isEach && (
              <p className="meta">{labels.splitOff}</p>
            )}
          </Group>
        )}
        {views.length > 1 && (
          <Group name={labels.view}>
            {views.map((view) => (
              <label key={view} className="chart-option">
                <input
                  type="radio"
                  name={name}
                  value={view}
                  checked={choice.view === view}
                  onChange={() => set('view', { view })}
                />
                <span>{reading.words.chart.kinds[view]}</span>
              </label>
            ))}
          </Group>
        )}
        {canRate(file) && (
          <label className="chart-option">
            <input
              type="checkbox"
              name="rate"
              checked={choice.isRate}
              onChange={({ target }) => set('rate', { isRate: target.checked })}
            />
            <span>{labels.rate}</span>
          </label>
        )}
      </div>
    </div>
  );
};
