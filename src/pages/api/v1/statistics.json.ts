import type { APIRoute } from 'astro';

import { statisticsJson } from '#views/exports/statistics/statistic-list.ts';
import { views } from '#pages/_site.ts';

export const GET: APIRoute = async () =>
  new Response(statisticsJson(await views()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
