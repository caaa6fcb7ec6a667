import type { APIRoute } from 'astro';

import { robotsText } from '#views/exports/robots.ts';
import { site } from '#pages/_site.ts';

export const GET: APIRoute = async () =>
  new Response(robotsText(await site()), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
