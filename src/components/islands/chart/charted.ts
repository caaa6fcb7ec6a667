import { useEffect, useState } from 'react';

import type { StatisticFile } from '#views/statistics/data.ts';

import type { ChartProps, ChartReading } from './props.ts';

/** The statistic of the page and the words to show it with. */
export interface Charted {
  readonly file: StatisticFile;
  readonly reading: ChartReading;
}

/** Where things are. */
type Addresses = Pick<ChartProps, 'src' | 'reading' | 'styles'>;

const fetched = async <T>(address: string): Promise<T> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
  return response.json() as Promise<T>;
};

/** Reads a style sheet. One that does not come leaves plain controls, which work. */
const styled = (address: string): Promise<void> =>
  new Promise((resolve) => {
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = address;
    sheet.onload = sheet.onerror = () => resolve();
    document.head.append(sheet);
  });

const charted = async ({ src, reading: words, styles }: Addresses): Promise<Charted> => {
  const [file, reading] = await Promise.all([
    fetched<StatisticFile>(src),
    fetched<ChartReading>(words),
    styled(styles),
  ]);
  // A page kept open over a new edition of the site: another form of the file must not be drawn as if it were this one.
  if (file.schemaVersion !== 1) throw new Error(`${src} is of another version.`);
  return { file, reading };
};

/** Reads what a live chart needs, once: undefined until it is there, `failed` where it cannot be had. */
export const useCharted = ({ src, reading, styles }: Addresses): Charted | 'failed' | undefined => {
  const [reached, setReached] = useState<Charted | 'failed'>();
  useEffect(() => {
    let isWanted = true;
    charted({ src, reading, styles }).then(
      (found) => isWanted && setReached(found),
      () => isWanted && setReached('failed'),
    );
    return () => {
      isWanted = false;
    };
  }, [src, reading, styles]);
  return reached;
};
