import type { APIRoute, GetStaticPaths } from 'astro';

import { recordDigest, valuesOf } from '#records/proposals/digest.ts';
import { proposeHead, proposeRecords } from '#views/propose/record.ts';
import { views } from '#pages/_site.ts';

type Record = ReturnType<typeof proposeRecords>[number]['record'];

export const getStaticPaths = (async () =>
  proposeRecords(await views()).map(({ folder, id, record }) => ({
    params: { folder, id },
    props: { record },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ record: Record }> = async ({ props: { record } }) => {
  const { type } = record;
  const written = record as unknown as Readonly<{ [key: string]: unknown }>;
  return Response.json({
    ...proposeHead(await views(), record),
    digest: recordDigest(type, written),
    values: valuesOf(type, written),
  });
};
