import type { APIRoute } from 'astro';

import { views } from '#pages/_site.ts';
import { searchIndex } from '#views/search/entries.ts';
import type { View } from '#views/site.ts';

export const getStaticPaths = async () =>
  (await views()).map((view) => ({ params: { language: view.language }, props: { view } }));

/** What is searched in a language; read when a reader first touches the search. */
export const GET: APIRoute<{ view: View }> = ({ props: { view } }) => Response.json(searchIndex(view));
