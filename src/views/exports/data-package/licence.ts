import type { View } from '#views/site.ts';
import type { StatisticFile } from '#views/statistics/data.ts';

import { inView } from './spoken.ts';

/** A licence as Data Package has it: at least one of `name` and `path`. */
export interface License {
  /** Identifier of the Open Definition, only of licences that are certainly meant. */
  readonly name?: string;
  readonly path: string;
  readonly title: string;
}

/** The licences whose address alone says which one is meant, by that address. */
const identifiers: Readonly<Record<string, string>> = {
  'creativecommons.org/licenses/by/4.0': 'CC-BY-4.0',
  'creativecommons.org/licenses/by-sa/4.0': 'CC-BY-SA-4.0',
  'creativecommons.org/publicdomain/zero/1.0': 'CC0-1.0',
  'opendatacommons.org/licenses/by/1-0': 'ODC-BY-1.0',
  'opendatacommons.org/licenses/odbl/1-0': 'ODbL-1.0',
};

const addressOf = (url: string): string => {
  const { hostname, pathname } = new URL(url);
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/(?:(?:deed|legalcode)(?:\.\w+)?)?$/, '')}`;
};

/** Whether the licence declared is one of those: each lets anyone copy the data whole and pass it on. Words alone do not say so. */
export const isOpenLicence = ({ url }: { readonly url?: string | undefined }): boolean =>
  url !== undefined && identifiers[addressOf(url)] !== undefined;

/**
 * The licence of the data as it is declared, with the words of the record as its title. None where the record has only words:
 * Data Package asks for a name or an address, and neither is invented; the words stand in the description.
 */
export const licensesOf = (view: View, { name, url }: StatisticFile['licence']): readonly License[] => {
  if (url === undefined) return [];
  const identifier = identifiers[addressOf(url)];
  return [
    { ...(identifier === undefined ? {} : { name: identifier }), path: url, title: inView(view, name) },
  ];
};
