import type { APIRoute } from 'astro';

import { dictionaryJson } from '#views/exports/dictionary/dictionary-files.ts';
import { views } from '#pages/_site.ts';

export const GET: APIRoute = async () =>
  new Response(dictionaryJson(await views()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
