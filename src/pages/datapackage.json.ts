import type { APIRoute } from 'astro';

import { portalPackage } from '#views/exports/data-package/data-package.ts';
import { views } from '#pages/_site.ts';

export const GET: APIRoute = async () =>
  new Response(portalPackage(await views()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
