import type { APIRoute, GetStaticPaths } from 'astro';

import { citationFiles } from '#views/exports/citations/files.ts';
import { site } from '#pages/_site.ts';

type File = ReturnType<typeof citationFiles>[number];

/** A route for all of them: what is cited lies at several depths, and each has the same three files. */
export const getStaticPaths = (async () =>
  citationFiles(await site()).map((file) => ({
    params: { citation: file.path },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: File }> = ({ props: { file } }) =>
  new Response(file.text(), { headers: { 'Content-Type': `${file.type}; charset=utf-8` } });
