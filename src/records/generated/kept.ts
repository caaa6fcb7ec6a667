import { hash } from 'node:crypto';
import { glob, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { isNumberInUse } from '#records/writing/owner.ts';

import type { GeneratedDocument } from './document.ts';
import type { Made } from './made.ts';

/** By which software documents were made, of which bytes, and the digest of the file that holds them. */
interface Origin {
  readonly software: string;
  readonly documents: string;
  readonly files: Readonly<Record<string, string>>;
}

const documentsIn = (workspace: string): string => join(workspace, 'documents.json');
const originIn = (workspace: string): string => join(workspace, 'documents-origin.json');

const sha256 = (bytes: Uint8Array | string): string => hash('sha256', bytes, 'base64url');

const root = resolve(import.meta.dirname, '../../..');

const readSoftware = async (): Promise<string> => {
  const files = await Array.fromAsync(glob('src/{model,records}/**/*.ts', { cwd: root }));
  const shipped = ['package-lock.json', ...files.filter((file) => !file.endsWith('.test.ts')).toSorted()];
  const parts = await Promise.all(
    shipped.map(async (file) => `${file} ${sha256(await readFile(join(root, file)))}`),
  );
  return sha256(parts.join('\n'));
};

let software: Promise<string> | undefined;

/**
 * A digest of what decides what a document is, besides the bytes of its file: packages, schemas, and the readers of files. Read once: a
 * process runs the software that it began with.
 */
const digestOfSoftware = (): Promise<string> => (software ??= readSoftware());

/** Every document that was kept last. Rejects where none were. */
export const keptDocuments = async (workspace: string): Promise<readonly GeneratedDocument[]> =>
  JSON.parse(await readFile(documentsIn(workspace), 'utf8')) as GeneratedDocument[];

/** What was kept last with what it was made of; nothing where other software made it, or where what lies there is not whole. */
export const readKept = async (workspace: string): Promise<Made> => {
  try {
    const bytes = await readFile(documentsIn(workspace));
    const origin = JSON.parse(await readFile(originIn(workspace), 'utf8')) as Origin;
    if (origin.documents !== sha256(bytes) || origin.software !== (await digestOfSoftware()))
      return new Map();
    const documents = JSON.parse(bytes.toString()) as GeneratedDocument[];
    return new Map(
      documents.map((document) => {
        const file = document._raw.sourceFilePath;
        return [file, { digest: origin.files[file] ?? '', document }];
      }),
    );
  } catch {
    return new Map();
  }
};

/** Puts a file in its place at once and whole, whoever writes or reads it besides. */
const put = async (path: string, text: string): Promise<void> => {
  const aside = `${path}.${process.pid}`;
  await writeFile(aside, text);
  await rename(aside, path);
};

/** Clears away what processes left that were ended while they wrote. */
const tidy = async (workspace: string): Promise<void> => {
  for (const name of await readdir(workspace)) {
    const [, writer] = /^documents.*\.json\.(\d+)$/.exec(name) ?? [];
    if (writer && !isNumberInUse(Number(writer))) await rm(join(workspace, name), { force: true });
  }
};

/** Keeps documents for the next time. What is cut off midway is told by its digest, and then not read. */
export const keep = async (workspace: string, made: Made): Promise<void> => {
  const documents = JSON.stringify([...made.values()].map(({ document }) => document));
  const files = Object.fromEntries([...made].map(([file, { digest }]) => [file, digest]));
  const origin: Origin = { software: await digestOfSoftware(), documents: sha256(documents), files };
  await mkdir(workspace, { recursive: true });
  await tidy(workspace);
  await put(documentsIn(workspace), documents);
  await put(originIn(workspace), JSON.stringify(origin));
};
