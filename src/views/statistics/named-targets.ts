import type { StatisticEntry } from '#model/archive.ts';
import { total } from '#model/observation.ts';

import { madeOn } from '#domain/as-of.ts';
import { titleOf } from '#views/said.ts';
import type { Views } from '#views/site.ts';

import type { StatisticFile } from './data.ts';
import { inEach } from './named.ts';

/** The targets that name a statistic, with the words for them in every language, in the order of the commitments. */
export const namedTargets = (
  views: Views,
  { id, columns = [] }: StatisticEntry,
): NonNullable<StatisticFile['targets']> => {
  const { archive } = views[0].site;
  return archive.commitments.all.flatMap((commitment) => {
    const { target } = commitment;
    if (target?.statistic !== id) return [];
    const from = madeOn(archive, commitment.id);
    return [
      {
        commitment: commitment.id,
        title: inEach(views, (view) => titleOf(view, commitment)),
        comparator: target.comparator,
        value: target.value,
        ...(from === undefined ? {} : { from }),
        ...(target.by === undefined ? {} : { by: target.by }),
        jurisdiction: target.jurisdiction ?? archive.portal.country,
        dimensions: Object.fromEntries(columns.map(({ name }) => [name, target.dimensions?.[name] ?? total])),
      },
    ];
  });
};
