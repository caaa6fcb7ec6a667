import { useId, useState } from 'react';

import { counted } from '#views/format/number.ts';
import { fill } from '#i18n/words.ts';
import { shownFiles } from '#views/exports/statistics/shown-files.ts';
import { shownRows } from '#views/exports/statistics/shown-rows.ts';
import type { ChartView } from '#views/statistics/chart-view.ts';
import type { Choice } from '#views/statistics/choice.ts';
import type { StatisticFile } from '#views/statistics/data.ts';

import type { ChartReading } from './props.ts';
import { pngOf, save } from './save.ts';

interface Props {
  file: StatisticFile;
  choice: Choice;
  chart: ChartView;
  reading: ChartReading;
}

const tables = ['csv', 'json'] as const;
const pictures = ['svg', 'png'] as const;

/** Exactly what is shown, as files: the rows behind the chart, and the chart as a picture with its source inside. */
export const Downloads = ({ file, choice, chart, reading }: Props) => {
  const labels = reading.words.chartControls;
  const name = useId();
  const [failed, setFailed] = useState(false);
  const files = () =>
    shownFiles({ file, choice, chart, reading, address: location.href.split('#')[0] ?? '' });
  const takeTable = (format: (typeof tables)[number]): void => {
    const { name: called, mediaType, text } = files()[format]();
    save(new Blob([text], { type: mediaType }), called);
  };
  const takePicture = async (format: (typeof pictures)[number]): Promise<void> => {
    const { name: called, mediaType, text } = files().svg();
    const picture = new Blob([text], { type: mediaType });
    try {
      if (format === 'svg') save(picture, called);
      else save(await pngOf(picture), called.replace(/svg$/, 'png'));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  const count = shownRows(file, choice).length;
  return (
    <div className="chart-downloads" role="group" aria-labelledby={name}>
      <span id={name} className="meta">
        {labels.download}
      </span>
      {tables.map((format) => (
        <button
          key={format}
          type="button"
          aria-label={counted(reading, labels.rows, count, { format: format.toUpperCase() })}
          onClick={() => takeTable(format)}
        >
          {format.toUpperCase()}
        </button>
      ))}
      {pictures.map((format) => (
        <button
          key={format}
          type="button"
          aria-label={fill(labels.picture, { format: format.toUpperCase() })}
          onClick={() => void takePicture(format)}
        >
          {format.toUpperCase()}
        </button>
      ))}
      {failed && <span role="alert">{labels.pictureFailed}</span>}
    </div>
  );
};
