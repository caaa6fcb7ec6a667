import type { APIRoute } from 'astro';

import { statisticsCsv } from '#views/exports/statistics/statistic-list.ts';
import { views } from '#pages/_site.ts';

export const GET: APIRoute = async () =>
  new Response(statisticsCsv(await views()), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
