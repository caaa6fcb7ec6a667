import type { APIRoute } from 'astro';

import { views } from '#pages/_site.ts';
import type { View } from '#views/site.ts';
import { sentReading } from '#views/statistics/figure.ts';

export const getStaticPaths = async () =>
  (await views()).map((view) => ({ params: { language: view.language }, props: { view } }));

/** The words of charts in a language; read with the data of the first chart that a reader sees. */
export const GET: APIRoute<{ view: View }> = ({ props: { view } }) => Response.json(sentReading(view));
