import type { APIRoute } from 'astro';

import { dictionaryCsv } from '#views/exports/dictionary/dictionary-files.ts';
import { views } from '#pages/_site.ts';

export const GET: APIRoute = async () =>
  new Response(dictionaryCsv(await views()), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
