import type { APIRoute } from 'astro';

import { mapPictureOf } from '#views/drawing/map/picture.ts';
import { statisticMap } from '#views/statistics/map/statistic-map.ts';
import type { StatisticMap } from '#views/statistics/map/map-view.ts';
import { views } from '#pages/_site.ts';

export const getStaticPaths = async () =>
  (await views()).flatMap((view) =>
    view.site.archive.statistics.all.flatMap((statistic) =>
      [false, true].flatMap((isRate) => {
        const map = statisticMap(view, statistic, isRate);
        return map
          ? [{ params: { id: statistic.id, map: map.id, language: view.language }, props: { map } }]
          : [];
      }),
    ),
  );

/** The maps of a statistic as pictures, for pages and documents elsewhere: their figures, source and date are inside them. */
export const GET: APIRoute<{ map: StatisticMap }> = ({ props: { map }, params: { language = '' } }) =>
  new Response(mapPictureOf(map, language), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
