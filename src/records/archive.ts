import type { Archive } from '#model/archive.ts';

import { archiveOf, type Content, gather } from './content.ts';
import { contentDir } from './content-dir.ts';
import { formerKeys } from './former-keys.ts';
import { readGenerated } from './generate.ts';
import type { GeneratedDocument } from './generated/document.ts';
import { readHistory } from './history/read.ts';
import { laidArchive } from './laid-archive.ts';
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

/** What an archive is put together from, besides the history of its folder. */
interface Gathered {
  /** Names of all files of the folder. */
  readonly files: readonly string[];
  /** Settings and observations. */
  readonly content: Content;
  readonly generated: readonly GeneratedDocument[];
}

/**
 * The archive of what was read from `directory`, with what the records were before. Throws when a record on the disk is missing from
 * what was generated: no record is ever lost in silence.
 */
export const putTogether = async (
  directory: string,
  { files, content, generated }: Gathered,
): Promise<Archive> => {
  const documents = generated.map(documentOf).sort((a, b) => (a.file < b.file ? -1 : 1));
  const given = new Set(documents.map(({ file }) => file));
  const lost = files.filter((file) => roleOf(file).role === 'record' && !given.has(file));
  if (lost.length > 0) throw new Error(`Contentlayer left out ${lost.join(', ')}.`);
  const history = await readHistory(directory, formerKeys(documents));
  const archive = archiveOf({ ...content, parts: { ...content.parts, history } }, documents);
  if (!archive) throw new Error(`${directory} has no valid portal.yaml.`);
  return archive;
};

/** The archive of what Contentlayer generated from `directory`, with the settings and observations beside it. Throws as `putTogether`. */
export const readArchive = async (directory: string): Promise<Archive> => {
  const [generated, sources] = await Promise.all([readGenerated(directory), readContent(directory)]);
  // Records come from Contentlayer; of the files themselves only settings and observations are read again.
  const rest = sources.filter(({ file }) => {
    const role = roleOf(file);
    return role.role !== 'record' || (role.type === 'statistic' && role.language === undefined);
  });
  const files = sources.map(({ file }) => file);
  return putTogether(directory, { files, content: gather(rest.map(parseFile)), generated });
};

let memo: Promise<Archive> | undefined;

/** The archive of the portal being built, read once; while writing, the one that the preview has laid out last. */
export const loadArchive = (): Promise<Archive> => {
  const laid = laidArchive();
  return laid ? Promise.resolve(laid) : (memo ??= readArchive(contentDir()));
};
