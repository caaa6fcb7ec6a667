import type { APIRoute } from 'astro';

import { portalZip } from '#views/exports/api/whole.ts';
import { views } from '#pages/_site.ts';

export const GET: APIRoute = async () =>
  new Response(await portalZip(await views()), { headers: { 'Content-Type': 'application/zip' } });
