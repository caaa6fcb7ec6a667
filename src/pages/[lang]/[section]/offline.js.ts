import type { APIRoute, GetStaticPaths } from 'astro';

import program from '#components/islands/propose/offline.js?raw';
import { views } from '#pages/_site.ts';

// A worker has power over the folder that it lies in and no other: so it lies in that of the page.
export const getStaticPaths = (async () =>
  (await views()).map(({ language, words }) => ({
    params: { lang: language, section: words.sections.propose },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = () =>
  new Response(program, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
