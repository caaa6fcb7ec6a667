import type { APIRoute } from 'astro';

import { type StatisticFiles, statisticFiles } from '#views/exports/statistics/files.ts';
import { views } from '#pages/_site.ts';

export const getStaticPaths = async () =>
  statisticFiles(await views()).map((files) => ({ params: { id: files.id }, props: { files } }));

export const GET: APIRoute<{ files: StatisticFiles }> = ({ props: { files } }) =>
  new Response(files.csv(), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
