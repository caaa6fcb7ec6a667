import type { APIRoute } from 'astro';

import { pictureOf } from '#views/drawing/picture.ts';
import type { View } from '#views/site.ts';
import { usualChart } from '#views/statistics/figure.ts';
import { views } from '#pages/_site.ts';

type Statistic = View['site']['archive']['statistics']['all'][number];

export const getStaticPaths = async () =>
  (await views()).flatMap((view) =>
    view.site.archive.statistics.all.map((statistic) => ({
      params: { id: statistic.id, language: view.language },
      props: { view, statistic },
    })),
  );

/** The usual chart as a picture, for pages and documents elsewhere: its source and date are inside it. */
export const GET: APIRoute<{ view: View; statistic: Statistic }> = ({ props: { view, statistic } }) =>
  new Response(pictureOf(usualChart(view, statistic), view.language), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
