import { recordDigest, valuesOf } from '#records/proposals/digest.ts';
import type { ExportFile } from '#views/exports/files.ts';
import { proposeHead, proposeRecords } from '#views/propose/record.ts';
import type { Views } from '#views/site.ts';

/** What the page of proposals reads of each record. */
export function* proposeFiles(views: Views): Generator<ExportFile> {
  for (const { folder, id, record } of proposeRecords(views)) {
    const { type } = record;
    const written = record as unknown as Readonly<{ [key: string]: unknown }>;
    yield {
      path: `propose/${folder}/${id}.json`,
      mediaType: 'application/json',
      text: () =>
        JSON.stringify({
          ...proposeHead(views, record),
          digest: recordDigest(type, written),
          values: valuesOf(type, written),
        }),
    };
  }
}
