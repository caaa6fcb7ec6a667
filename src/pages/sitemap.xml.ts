import type { APIRoute } from 'astro';

import { sitemapXml } from '#views/exports/sitemap.ts';
import { views } from '#pages/_site.ts';

export const GET: APIRoute = async () =>
  new Response(await sitemapXml(await views()), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
