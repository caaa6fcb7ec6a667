import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

import { type MarkdownType, typeOfFolder } from '#model/record-types.ts';

import { settleWriting } from './writing/settle.ts';

/** A file of the content folder, as it lies on the disk. */
export interface SourceFile {
  /** Path inside the content folder, with forward slashes. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What a file is, by its place and name alone. */
export type FileRole =
  | { readonly role: 'record'; readonly type: MarkdownType; readonly id: string; readonly language?: string }
  | { readonly role: 'observations'; readonly id: string }
  | { readonly role: 'method' | 'edition' | 'lock' | 'interface'; readonly id: string }
  | { readonly role: 'portal' | 'jurisdictions' | 'glossary' | 'dossier' | 'privacy' | 'map' }
  | { readonly role: 'ignored' }
  | { readonly role: 'unknown' };

const single: Record<string, FileRole> = {
  'portal.yaml': { role: 'portal' },
  'jurisdictions.yaml': { role: 'jurisdictions' },
  'glossary.yaml': { role: 'glossary' },
  'dossier.yaml': { role: 'dossier' },
  'privacy.yaml': { role: 'privacy' },
  'map.topo.json': { role: 'map' },
};

/** Files about the content folder itself, for people who open it. */
const ignored = /^(?:LICENSE|README(?:\.[a-z]+)?\.md|.*\/README\.md)$/;

/** The role of a file; `unknown` for one that the portal would silently leave out. */
export const roleOf = (file: string): FileRole => {
  const known = single[file];
  if (known) return known;
  if (ignored.test(file)) return { role: 'ignored' };
  const parts = file.split('/');
  const folder = parts[0] ?? '';
  const name = parts.at(-1) ?? '';
  const markdown = /^([^.]*)(?:\.([^.]+))?\.md$/.exec(name);
  const type = parts.length > 1 ? typeOfFolder(folder) : undefined;
  if (type && markdown) {
    const [, id = '', language] = markdown;
    return { role: 'record', type, id, ...(language === undefined ? {} : { language }) };
  }
  const csv = /^([^.]*)\.csv$/.exec(name);
  if (folder === 'statistics' && csv) return { role: 'observations', id: csv[1] ?? '' };
  const yaml = /^([^.]*)\.yaml$/.exec(name);
  if (parts.length === 2 && yaml) {
    const id = yaml[1] ?? '';
    if (folder === 'methods') return { role: 'method', id };
    if (folder === 'editions') return { role: 'edition', id };
    if (folder === 'interface') return { role: 'interface', id };
  }
  const lock = /^([^.]*)\.lock\.json$/.exec(name);
  if (folder === 'editions' && lock) return { role: 'lock', id: lock[1] ?? '' };
  return { role: 'unknown' };
};

/**
 * Every file below `contentDir` but hidden ones, ordered by path so that no disk's order shows. What a command left half written is
 * put back first.
 */
export const readContent = async (contentDir: string): Promise<readonly SourceFile[]> => {
  await settleWriting(contentDir);
  const entries = readdirSync(contentDir, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(contentDir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !file.split('/').some((part) => part.startsWith('.')))
    .sort();
  // A thousand small files are read in a fraction of the time that it takes to have each of them waited for.
  return files.map((file) => ({ file, bytes: readFileSync(join(contentDir, file)) }));
};
