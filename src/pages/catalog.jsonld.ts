import type { APIRoute } from 'astro';

import { catalogJson } from '#views/exports/catalog/catalog.ts';
import { views } from '#pages/_site.ts';

export const GET: APIRoute = async () =>
  new Response(catalogJson(await views()), {
    headers: { 'Content-Type': 'application/ld+json; charset=utf-8' },
  });
