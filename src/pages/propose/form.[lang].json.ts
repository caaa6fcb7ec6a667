import type { APIRoute, GetStaticPaths } from 'astro';

import { proposeForm } from '#views/propose/form.ts';
import type { View } from '#views/site.ts';
import { views } from '#pages/_site.ts';

export const getStaticPaths = (async () =>
  (await views()).map((view) => ({
    params: { lang: view.language },
    props: { view },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ view: View }> = ({ props }) => Response.json(proposeForm(props.view));
