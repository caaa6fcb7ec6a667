import { useEffect, useState } from 'react';

import type { StatisticFile } from '#views/statistics/data.ts';

/** The statistic of the page: read, on its way (neither), or not to be had. */
export interface Reached {
  readonly file?: StatisticFile;
  readonly failed?: true;
}

const fetched = async (src: string): Promise<StatisticFile> => {
  const response = await fetch(src);
  if (!response.ok) throw new Error(`${src} answers ${response.status}.`);
  const file = (await response.json()) as StatisticFile;
  // A page kept open over a new edition of the site: another form of the file must not be drawn as if it were this one.
  if (file.schemaVersion !== 1) throw new Error(`${src} is of another version.`);
  return file;
};

/** Reads the file of a statistic, once. */
export const useStatistic = (src: string): Reached => {
  const [reached, setReached] = useState<Reached>({});
  useEffect(() => {
    let isWanted = true;
    fetched(src).then(
      (file) => isWanted && setReached({ file }),
      () => isWanted && setReached({ failed: true }),
    );
    return () => {
      isWanted = false;
    };
  }, [src]);
  return reached;
};
