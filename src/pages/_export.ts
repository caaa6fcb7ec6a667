import type { APIRoute, GetStaticPaths } from 'astro';

import { type ExportFile, exportFiles } from '#views/exports/files.ts';
import { proposeFiles } from '#pages/_propose.ts';
import { views } from '#pages/_site.ts';

/** All files for programs, one by one. */
export async function* filesForPrograms(): AsyncGenerator<ExportFile> {
  const all = await views();
  yield* exportFiles(all);
  yield* proposeFiles(all);
}

/**
 * The route of the files for programs that end so, for a preview: a build writes them all at once (`export-files.json`). Each ending
 * has its own, since without one in its name a route asks for a slash behind the address.
 */
export const exportRoute = (ending: `.${string}`) => ({
  getStaticPaths: (async () =>
    import.meta.env.PROD
      ? []
      : (await Array.fromAsync(filesForPrograms()))
          .filter(({ path }) => path.endsWith(ending))
          .map((file) => ({
            params: { file: file.path.slice(0, -ending.length) },
            props: { file },
          }))) satisfies GetStaticPaths,

  GET: (({ props: { file } }) =>
    new Response(file.text(), {
      headers: { 'Content-Type': `${file.mediaType}; charset=utf-8` },
    })) satisfies APIRoute<{ file: ExportFile }>,
});
