import type { APIRoute, GetStaticPaths } from 'astro';

import { editionJson } from '#views/exports/scorecard-csv.ts';
import { site } from '#pages/_site.ts';
import type { View } from '#views/site.ts';

type Edition = View['site']['editions'][number];

export const getStaticPaths = (async () =>
  (await site()).editions.map((each) => ({
    params: { edition: each.result.id },
    props: { each },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ each: Edition }> = ({ props: { each } }) =>
  new Response(editionJson(each.result), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
