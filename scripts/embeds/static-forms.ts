import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * A page without its scripts; the rest stays, byte for byte. It takes pages as the build writes them: no text in them looks like a
 * script. A page that only leads on leads to the same form.
 */
export const withoutScripts = (html: string): string =>
  html
    .replace(/<script\b[^>]*>.*?<\/script>/gs, '')
    .replace(/<meta http-equiv="refresh"[^>]*\/embed\//, (leads) => `${leads}static/`);

/**
 * Writes the form without script of every embed of a built portal to `embed/static/`, and gives how many there are. It is the other
 * form without its scripts and nothing else, so that both say the same; to have each rendered again would cost more than all of this.
 */
export const writeStaticForms = async (dist: string): Promise<number> => {
  const folder = join(dist, 'embed');
  const files = await Array.fromAsync(glob('**/index.html', { cwd: folder }));
  const each = files.values();
  const writeNext = async (): Promise<void> => {
    for (const file of each) {
      const target = join(folder, 'static', file);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, withoutScripts(await readFile(join(folder, file), 'utf8')));
    }
  };
  // A few at a time: a large portal has many thousands, and all of them at once would fill the memory.
  await Promise.all(Array.from({ length: 8 }, writeNext));
  return files.length;
};
