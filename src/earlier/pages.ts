import { appendFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { base } from 'astro:config/server';

import { digestOf, sha256 } from './digest.ts';

/** Where the site that was built last lies, with the list of its pages; the build names both, and the list of those it makes now. */
const earlierSite = process.env['VEEDOR_EARLIER_SITE'];
const earlierPages = process.env['VEEDOR_EARLIER_PAGES'];
const pagesMade = process.env['VEEDOR_PAGES_MADE'];

/** A page that was made: its file, the digest of all it is made of, and that of what was written. */
type Made = readonly [path: string, view: string, html: string];

const readPages = async (): Promise<ReadonlyMap<string, Made>> => {
  const text = earlierPages === undefined ? '' : await readFile(earlierPages, 'utf8');
  // The first line says by which software they were made; the build has read it.
  const lines = text.split('\n').slice(1).filter(Boolean);
  return new Map(lines.map((line) => JSON.parse(line) as Made).map((made) => [made[0], made]));
};

let pages: ReturnType<typeof readPages> | undefined;

const fileOf = (pathname: string): string =>
  `${decodeURI(pathname).slice(base.replace(/\/?$/, '/').length)}index.html`;

/**
 * The page that a view was made into by the build before, if it was made of the very same by the same software and still lies there as
 * it was written. Undefined otherwise, and in a preview: the page is to be made. A view is plain data; with a function in it, which no
 * digest can tell from another, this throws.
 */
export const earlierPage = async (
  { url, locals }: { readonly url: URL; readonly locals: App.Locals },
  view: unknown,
): Promise<Response | undefined> => {
  if (pagesMade === undefined) return undefined;
  const path = fileOf(url.pathname);
  const digest = digestOf(view);
  locals.made = { path, view: digest };
  pages ??= readPages();
  const [, before, written] = (await pages).get(path) ?? [];
  if (before !== digest || written === undefined || earlierSite === undefined) return undefined;
  const html = await readFile(join(earlierSite, path)).catch(() => undefined);
  if (html === undefined || sha256(html) !== written) return undefined;
  locals.made = { path, view: digest, html: written };
  return new Response(html, { headers: { 'Content-Type': 'text/html' } });
};

const listed = (made: Made, response: Response): Response => {
  // At once: to have thousands of short lines wait in turn for a file costs more than to write them.
  if (pagesMade !== undefined) appendFileSync(pagesMade, `${JSON.stringify(made)}\n`);
  return response;
};

/** Adds a page that is ready to the list of those made, and gives it on as it is. */
export const remember = async (made: App.Locals['made'], response: Response): Promise<Response> => {
  if (made === undefined || pagesMade === undefined || !response.ok) return response;
  const { path, view, html } = made;
  if (html !== undefined) return listed([path, view, html], response);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return listed([path, view, sha256(bytes)], new Response(bytes, response));
};
