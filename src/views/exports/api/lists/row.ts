import type { Stored } from '#model/archive.ts';
import type { Confidence } from '#model/parts/source.ts';
import type { ByLanguage } from '#model/api/parts.ts';
import { markdownTypes } from '#model/record-types.ts';

import { apiAddress, recordHeadOf } from '#views/exports/api/given.ts';
import type { Views } from '#views/site.ts';

/** What opens and ends the row of a record. */
export interface RowEnds {
  readonly start: { readonly id: string; readonly url: string };
  readonly end: {
    readonly confidence: Confidence;
    readonly checkedOn: string;
    readonly versionOn: string | null;
    readonly versionCommit: string | null;
    readonly json: string;
    readonly pages: ByLanguage;
  };
}

type Sourced = Stored & { readonly confidence: Confidence; readonly checkedOn: string };

/** The columns that every record has at the start and the end of its row. */
export const rowEnds = (views: Views, record: Sourced): RowEnds => {
  const { id, url, pages, version } = recordHeadOf(views, record);
  return {
    start: { id, url },
    end: {
      confidence: record.confidence,
      checkedOn: record.checkedOn,
      versionOn: version?.on ?? null,
      versionCommit: version?.commit ?? null,
      json: apiAddress(views[0].site, `${markdownTypes[record.type].folder}/${id}.json`),
      pages,
    },
  };
};

/** A page that tells of a part of a record: its address with a fragment, in each language. */
export const partPages = (pages: ByLanguage, fragment: string): ByLanguage =>
  Object.fromEntries(Object.entries(pages).map(([language, page]) => [language, `${page}#${fragment}`]));

/** Each value once, in order of first appearance. */
export const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];
