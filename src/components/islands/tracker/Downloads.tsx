import { useId, useState } from 'react';

import type { Client } from '#components/islands/search/client.ts';
import { fill, form } from '#i18n/words.ts';
import { type BytesFile, type TextFile, trackerFiles } from '#views/exports/tracker-file.ts';
import { numberWords } from '#views/format/number.ts';
import type { TrackerState } from '#views/trackers/address.ts';

import type { TrackerProps } from './props.ts';

const save = (file: TextFile | BytesFile): void => {
  const content = 'text' in file ? file.text : file.bytes;
  const address = URL.createObjectURL(new Blob([content], { type: file.mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  // The browser has taken hold of it by the next turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};

interface Props {
  props: TrackerProps;
  state: TrackerState;
  count: number;
  client: () => Client;
}

const formats = ['csv', 'json', 'zip'] as const;

/** Exactly what is shown, as files: every record that is counted, in its order. */
export const Downloads = ({ props, state, count, client }: Props) => {
  const [failed, setFailed] = useState(false);
  const labels = props.words.tracker;
  const name = useId();
  const take = async (format: (typeof formats)[number]): Promise<void> => {
    try {
      const { type, columns } = props;
      const keys = columns.map(({ key }) => key);
      const entries = await client().ask({ ask: 'all', type, state, columns: keys });
      const { origin } = location;
      save(trackerFiles({ ...props, ...props.files, state, entries, origin })[format]());
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <div className="downloads" role="group" aria-labelledby={name}>
      <span id={name} className="meta">
        {labels.download}
      </span>
      {formats.map((format) => (
        <button
          key={format}
          type="button"
          onClick={() => void take(format)}
          aria-label={fill(form(props.language, labels.downloadAs, count), {
            count: numberWords(props, count),
            format: labels.formats[format],
          })}
        >
          {format.toUpperCase()}
        </button>
      ))}
      {failed && <span role="alert">{labels.failed}</span>}
    </div>
  );
};
