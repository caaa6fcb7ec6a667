import { hash } from 'node:crypto';

import { typeOfFolder } from '#model/record-types.ts';
import { roleOf, type SourceFile } from '#records/source-file.ts';

import { compile } from './compile.ts';
import type { GeneratedDocument } from './document.ts';

/** Documents by file, each with the digest of the bytes that it was made of. */
export type Made = ReadonlyMap<string, { readonly digest: string; readonly document: GeneratedDocument }>;

/** Whether a file is given to Contentlayer: every one beside the records, so that it refuses what it would leave out. */
const isGiven = ({ file }: SourceFile): boolean => {
  const { role } = roleOf(file);
  return (
    typeOfFolder(file.split('/')[0] ?? '') !== undefined && role !== 'ignored' && role !== 'observations'
  );
};

/**
 * What Contentlayer makes of the records among `sources`, in their order. What was made of the very same bytes `before` is not made
 * again, so that the cost is that of what changed. Rejects when Contentlayer refuses a file.
 */
export const makeDocuments = async (sources: readonly SourceFile[], before: Made): Promise<Made> => {
  const given = sources
    .filter(isGiven)
    .map((source) => ({ ...source, digest: hash('sha256', source.bytes, 'base64url') }));
  const changed = given.filter(({ file, digest }) => before.get(file)?.digest !== digest);
  const compiled = await compile(changed);
  const fresh = new Map(compiled.map((document) => [document._raw.sourceFilePath, document]));
  return new Map(
    given.flatMap(({ file, digest }) => {
      const known = before.get(file);
      if (known?.digest === digest) return [[file, known] as const];
      const document = fresh.get(file);
      return document ? [[file, { digest, document }] as const] : [];
    }),
  );
};
