import type { APIRoute } from 'astro';

import { changesCsv } from '#views/exports/changes/files.ts';
import { views } from '#pages/_site.ts';

export const GET: APIRoute = async () =>
  new Response(changesCsv(await views()), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
