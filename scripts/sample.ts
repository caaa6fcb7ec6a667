import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { canonicalText } from '#records/canonical.ts';

import { type Fields, samples } from './sample-records.ts';

const settings = join(import.meta.dirname, '../tests/portals/fictional');
/** The text of a record with these fields. JSON is YAML, so the canonical form is one step away. */
export const recordText = (file: string, fields: Fields, body: string): string => {
  const given = Object.fromEntries(
    Object.entries(fields).filter(([, value]) => !Array.isArray(value) || value.length > 0),
  );
  const raw = `---\n${JSON.stringify(given)}\n---\n${body}\n`;
  const text = canonicalText({ file, bytes: new TextEncoder().encode(raw) });
  if (text === undefined) throw new Error(`${file} cannot be written.`);
  return text;
};

/**
 * Writes a portal of `count` records into `folder`: those of the fictional one, and invented ones up to the number. Every second
 * invented record has a translation. The same number gives the same bytes.
 */
export const writeSample = async (folder: string, count: number): Promise<void> => {
  await cp(settings, folder, { recursive: true });
  const names = await readdir(folder, { recursive: true });
  const records = names.filter((name) => /(^|[\\/])[^.]+\.md$/.test(name)).length;
  for (const [index, { folder: type, id, fields, translation, body }] of samples(count - records).entries()) {
    await mkdir(join(folder, type), { recursive: true });
    const write = (name: string, values: Fields): Promise<void> =>
      writeFile(join(folder, type, name), recordText(`${type}/${name}`, values, body));
    await write(`${id}.md`, fields);
    if (index % 2 === 0) await write(`${id}.en.md`, translation);
  }
};

if (import.meta.main) {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [folder, count] = positionals;
  if (!folder || !(Number(count) >= 200)) {
    console.error('node scripts/sample.ts FOLDER COUNT   (200 records or more)');
    process.exitCode = 1;
  } else await writeSample(folder, Number(count));
}
