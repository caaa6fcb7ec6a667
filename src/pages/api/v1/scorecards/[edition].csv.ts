import type { APIRoute } from 'astro';

import { scorecardCsv } from '#views/exports/scorecard-csv.ts';
import { views } from '#pages/_site.ts';
import type { View } from '#views/site.ts';

export const getStaticPaths = async () => {
  const [view] = await views();
  return view === undefined
    ? []
    : view.site.editions.map((each) => ({ params: { edition: each.result.id }, props: { view, each } }));
};

/** In the first language of the portal: a file has one. */
export const GET: APIRoute<{ view: View; each: View['site']['editions'][number] }> = ({
  props: { view, each },
}) =>
  new Response(scorecardCsv(view, each.result), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
