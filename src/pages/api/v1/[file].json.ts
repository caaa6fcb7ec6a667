import type { APIRoute } from 'astro';

import { type RoutedFile, routedFiles } from '#views/exports/api/files.ts';
import { views } from '#pages/_site.ts';

export const getStaticPaths = async () =>
  routedFiles(await views(), { ending: '.json', isBelow: false }).map((routed) => ({
    params: { file: routed.name },
    props: { routed },
  }));

export const GET: APIRoute<{ routed: RoutedFile }> = ({ props: { routed } }) =>
  new Response(routed.file.text(), {
    headers: { 'Content-Type': `${routed.file.mediaType}; charset=utf-8` },
  });
