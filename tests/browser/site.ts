import { existsSync, globSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** The folder of the built portal under test. */
export const dist = path.resolve(process.env.TEST_DIST || 'dist');
if (!existsSync(dist)) throw new Error(`There is no built portal at ${dist}: run "npm run build" first.`);

/** The path under which the portal is served: empty, or like `/repo`, without a slash at its end. */
export const base = (process.env.BASE_PATH ?? '').replace(/^\/?(?=[^/])/, '/').replace(/\/+$/, '');

/** Every file of the portal as its path in `dist`, with `/` between folders. */
export const files: ReadonlySet<string> = new Set(
  globSync('**/*', { cwd: dist, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort(),
);

/** The files of the portal whose names end so, in order of name. */
export const filesEnding = (ending: string) => [...files].filter((file) => file.endsWith(ending));

/**
 * The file that a server sends for a path of the site, given with its base and without query or fragment.
 * Nothing where no such file is, where the path lies outside the base, or where a folder lacks its slash at the end.
 */
export function fileAt(pathname: string): string | undefined {
  if (!pathname.startsWith(`${base}/`)) return undefined;
  const inside = decodeURIComponent(pathname.slice(base.length + 1));
  const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
  return files.has(file) ? file : undefined;
}

/** The place of a file of the portal on this machine. */
export const onDisk = (file: string) => path.join(dist, file);
