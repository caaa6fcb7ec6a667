import type { APIRoute } from 'astro';

import { reportFiles } from '#views/exports/upkeep/report-csv.ts';
import { views } from '#pages/_site.ts';

type File = ReturnType<typeof reportFiles>[number];

export const getStaticPaths = async () =>
  (await views()).flatMap((view) =>
    reportFiles(view).map((file) => ({
      params: {
        lang: view.language,
        section: view.words.sections.upkeep,
        report: file.name.replace(/\.csv$/, ''),
      },
      props: { file },
    })),
  );

export const GET: APIRoute<{ file: File }> = ({ props: { file } }) =>
  new Response(file.text(), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
