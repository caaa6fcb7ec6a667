import { useId, useMemo, useRef } from 'react';

import { useLanguageLinks } from '#components/islands/search/language-links.ts';
import { fill } from '#i18n/words.ts';
import { writeChoice } from '#views/statistics/address.ts';
import { chartTable } from '#views/statistics/chart-table.ts';
import { chartOf } from '#views/statistics/chart.ts';

import { Controls } from './controls/Controls.tsx';
import { Downloads } from './Downloads.tsx';
import { Figure } from './Figure.tsx';
import { useStaticPlace } from './place-of-static.ts';
import type { ChartProps } from './props.ts';
import { useChoice } from './state.ts';
import type { Charted } from './charted.ts';
import { Table } from './Table.tsx';

interface Props extends Charted {
  page: ChartProps['page'];
}

/** A statistic as its reader has chosen to see it: controls, chart, table and files, all of one choice, which the address has too. */
export const LiveChart = ({ file, reading, page }: Props) => {
  const state = useChoice(file);
  const { choice, unknown } = state;
  const live = useRef<HTMLDivElement>(null);
  const tableId = useId();
  const query = writeChoice(file, choice);
  const chart = useMemo(() => chartOf(reading, file, choice), [reading, file, choice]);
  const table = useMemo(() => chartTable(reading, chart), [reading, chart]);
  useLanguageLinks(query);
  useStaticPlace(page.staticId, live);
  return (
    <>
      <Controls file={file} reading={reading} state={state} isChosen={query !== ''}>
        {unknown.length > 0 && (
          <p className="notice">
            {fill(reading.words.chartControls.unknown, {
              list: unknown.map(({ name, value }) => `${name}=${value}`).join(', '),
            })}
          </p>
        )}
      </Controls>
      <p role="status" className="visually-hidden">
        {chart.title}
      </p>
      <div ref={live} className="chart-live" data-shown={query} data-view={choice.view}>
        <Figure chart={chart} reading={reading} tableId={tableId} />
        <Table
          id={tableId}
          caption={reading.words.chart.table}
          unit={chart.subtitle}
          table={table}
          missing={page.missing}
        />
        <Downloads file={file} choice={choice} chart={chart} reading={reading} />
      </div>
    </>
  );
};
