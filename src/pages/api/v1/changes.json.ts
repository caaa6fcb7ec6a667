import type { APIRoute } from 'astro';

import { changesJson } from '#views/exports/changes/files.ts';
import { views } from '#pages/_site.ts';

export const GET: APIRoute = async () =>
  new Response(changesJson(await views()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
