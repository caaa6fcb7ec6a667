import type { APIRoute, GetStaticPaths } from 'astro';

import { jsonSchemaText, publishedSchemas } from '#views/exports/json-schema.ts';
import { site } from '#pages/_site.ts';

export const getStaticPaths = (() =>
  publishedSchemas.map((type) => ({ params: { type }, props: { type } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ type: (typeof publishedSchemas)[number] }> = async ({ props }) =>
  new Response(jsonSchemaText(await site(), props.type), {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  });
