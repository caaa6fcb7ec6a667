import type { Archive } from '#model/archive.ts';

import { archiveOf, gather } from './content.ts';
import { contentDir } from './content-dir.ts';
import { formerKeys } from './former-keys.ts';
import { type GeneratedDocument, readGenerated, stampOf } from './generate.ts';
import { readHistory } from './history/read.ts';
import { parseFile } from './parse.ts';
import { readContent, roleOf } from './source-file.ts';
import type { RecordDocument } from './assemble.ts';

export { contentDir };

const documentOf = (generated: GeneratedDocument): RecordDocument => {
  const { _raw, body, ...rest } = generated;
  const role = roleOf(_raw.sourceFilePath);
  if (role.role !== 'record')
    throw new Error(`Contentlayer gave ${_raw.sourceFilePath}, which is no record.`);
  const { _id, recordType, ...fields } = rest;
  void [_id, recordType];
  return {
    file: _raw.sourceFilePath,
    type: role.type,
    id: role.id,
    ...(role.language === undefined ? {} : { language: role.language }),
    fields,
    html: body?.html ?? '',
  };
};

/**
 * The archive of what Contentlayer generated from `directory`, with the settings and observations beside it, and with
 * what the records were before. Throws when a record on the disk is missing from what was generated: no record is ever lost in silence.
 */
export const readArchive = async (directory: string): Promise<Archive> => {
  const [generated, files] = await Promise.all([readGenerated(directory), readContent(directory)]);
  const documents = generated.map(documentOf);
  const given = new Set(documents.map(({ file }) => file));
  const lost = files
    .map(({ file }) => file)
    .filter((file) => roleOf(file).role === 'record' && !given.has(file));
  if (lost.length > 0) throw new Error(`Contentlayer left out ${lost.join(', ')}.`);
  // Records come from Contentlayer; of the files themselves only settings and observations are read again.
  const rest = files.filter(({ file }) => {
    const role = roleOf(file);
    return role.role !== 'record' || (role.type === 'statistic' && role.language === undefined);
  });
  const content = gather(rest.map(parseFile));
  const history = await readHistory(directory, formerKeys(documents));
  const archive = archiveOf({ ...content, parts: { ...content.parts, history } }, documents);
  if (!archive) throw new Error(`${directory} has no valid portal.yaml.`);
  return archive;
};

let memo: { stamp: string; archive: Promise<Archive> } | undefined;

/** The archive of the portal being built, read once; while writing, again after each change. */
export const loadArchive = async (): Promise<Archive> => {
  const directory = contentDir();
  const stamp = `${directory} ${await stampOf(directory)}`;
  if (memo?.stamp !== stamp) memo = { stamp, archive: readArchive(directory) };
  return memo.archive;
};
