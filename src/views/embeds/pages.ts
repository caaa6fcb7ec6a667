import type { EditionScores } from '#domain/scores/editions.ts';
import type { ScoredKind } from '#views/scores/addresses.ts';
import type { View } from '#views/site.ts';
import { statisticMap } from '#views/statistics/map/statistic-map.ts';
import { trackerTypes } from '#views/trackers/facet-names.ts';
import { trackerParts } from '#views/trackers/parts.ts';
import { trackedRecords } from '#views/trackers/tracker.ts';

import { embedSlugs, type EmbedTarget } from './addresses.ts';
import { type ListEmbed, listEmbed } from './list.ts';
import { type RecordEmbed, recordEmbed } from './record.ts';
import { type RegionsEmbed, regionsEmbed, type ScoreEmbed, scoreEmbed } from './score.ts';
import { type ChartEmbed, chartEmbed, type MapEmbed, mapEmbed } from './statistic.ts';

/** The view of an embed, told apart by `kind`. */
export type EmbedPage = RecordEmbed | ListEmbed | ScoreEmbed | RegionsEmbed | ChartEmbed | MapEmbed;

type ScoreTargets = Extract<EmbedTarget, { kind: 'whole' | 'regions' | 'scorecard' }>;

const scored: readonly ScoredKind[] = ['jurisdiction', 'institution', 'pillar'];

const inEdition = ({ result }: EditionScores): readonly ScoreTargets[] => [
  { kind: 'whole' },
  { kind: 'regions' },
  ...result.scorecards.flatMap(({ kind, code }): readonly ScoreTargets[] => {
    const of = scored.find((each) => each === kind);
    return of === undefined || code === undefined ? [] : [{ kind: 'scorecard', of, code }];
  }),
];

/** Every score there is, fixed at each edition and as the latest one has it; what only an older edition has stays there to be asked for. */
const scoreTargets = ({ site }: View): readonly ScoreTargets[] => {
  const all = site.editions.map((edition) => ({ id: edition.result.id, targets: inEdition(edition) }));
  const newest = new Map(
    all.flatMap(({ targets }) => targets.map((target) => [embedSlugs(target).join('/'), target] as const)),
  );
  return [
    ...newest.values(),
    ...all.flatMap(({ id, targets }) => targets.map((target) => ({ ...target, edition: id }))),
  ];
};

/** Those whose score also stands on a badge. */
export const badgeTargets = (view: View) => scoreTargets(view).filter((target) => target.kind !== 'regions');

/** Everything that can be embedded. */
export const embedTargets = (view: View): readonly EmbedTarget[] => [
  ...trackerTypes.flatMap((type): readonly EmbedTarget[] => [
    { kind: 'list', type },
    ...trackedRecords(view, type).map(({ record: { id } }) => ({ kind: 'record', type, id }) as const),
    ...trackerParts(view, type).flatMap(({ page, choice }) =>
      page > 1 || choice === undefined ? [] : [{ kind: 'list', type, choice } as const],
    ),
  ]),
  ...view.site.archive.statistics.all.flatMap((statistic): readonly EmbedTarget[] => [
    ...(statistic.observations.length === 0 ? [] : [{ kind: 'chart', id: statistic.id } as const]),
    ...([false, true] as const).flatMap((isRate) =>
      statisticMap(view, statistic, isRate)
        ? [{ kind: 'map', id: statistic.id, map: isRate ? 'rate-map' : 'map' } as const]
        : [],
    ),
  ]),
  ...scoreTargets(view),
];

/** The addresses of embeds under former ids of their records, each with what it leads to: a code on another site is not mended. */
export const movedEmbeds = ({
  site,
}: View): readonly { readonly former: EmbedTarget; readonly target: EmbedTarget }[] => [
  ...trackerTypes.flatMap((type) => {
    const { all } = {
      law: site.archive.laws,
      commitment: site.archive.commitments,
      audit: site.archive.audits,
    }[type];
    const records: readonly { readonly id: string; readonly aliases?: readonly string[] | undefined }[] = all;
    return records.flatMap(({ id, aliases = [] }) =>
      aliases.map((alias) => ({
        former: { kind: 'record', type, id: alias } as const,
        target: { kind: 'record', type, id } as const,
      })),
    );
  }),
  ...site.archive.statistics.all.flatMap(({ id, aliases = [] }) =>
    aliases.map((alias) => ({
      former: { kind: 'chart', id: alias } as const,
      target: { kind: 'chart', id } as const,
    })),
  ),
];

/** The view of an embed. */
export const embedPageOf = (view: View, target: EmbedTarget): EmbedPage => {
  switch (target.kind) {
    case 'record':
      return recordEmbed(view, target);
    case 'list':
      return listEmbed(view, target);
    case 'chart':
      return chartEmbed(view, target);
    case 'map':
      return mapEmbed(view, target);
    case 'regions':
      return regionsEmbed(view, target);
    case 'whole':
    case 'scorecard':
      return scoreEmbed(view, target);
  }
};
