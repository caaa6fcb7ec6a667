import type { View } from '#views/site.ts';
import { plain } from '#views/said.ts';
import { codeWords } from '#views/parts/code.ts';

import { inView } from './spoken.ts';

/** The name of the resource of areas in a package. No statistic is called so: an id has no dot. */
export const areasResource = 'veedor.areas';

/** An area of the statistics of a package, in the first language. What is absent is null. */
interface AreaRow {
  readonly code: string;
  readonly name: string;
  readonly kind: string | null;
  readonly parent: string | null;
  readonly officialCode: string | null;
}

export interface AreasResource {
  readonly name: string;
  readonly title: string;
  readonly type: 'table';
  readonly data: readonly AreaRow[];
  readonly schema: object;
}

/** The areas that statistics of a package use, as a table inside the descriptor: what their column `jurisdiction` points to. */
export const areasResourceOf = (view: View, codes: readonly string[]): AreasResource => {
  const { jurisdictions } = view.site.archive;
  const { title, ...titles } = view.words.statisticFiles.areas;
  return {
    name: areasResource,
    title,
    type: 'table',
    data: [...new Set(codes)].map((code): AreaRow => {
      const { name, kind, parent, officialCode } = jurisdictions.get(code) ?? { name: code };
      return {
        code,
        name: inView(view, name),
        kind: kind === undefined ? null : plain(codeWords(view, 'jurisdictionKinds', kind)),
        parent: parent ?? null,
        officialCode: officialCode ?? null,
      };
    }),
    schema: {
      fields: Object.entries(titles).map(([name, each]) => ({
        name,
        type: 'string',
        title: each,
        ...(name === 'code' || name === 'name' ? { constraints: { required: true } } : {}),
      })),
      missingValues: [''],
      primaryKey: ['code'],
    },
  };
};
