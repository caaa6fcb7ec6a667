import type { APIRoute } from 'astro';

import { statisticsPackage } from '#views/exports/data-package/data-package.ts';
import { views } from '#pages/_site.ts';

/** `/datapackage.json`; a portal without statistics has none. */
export const getStaticPaths = async () => {
  const text = statisticsPackage(await views());
  return text === undefined ? [] : [{ params: { descriptor: 'datapackage' }, props: { text } }];
};

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
