import { catalogJson } from '#views/exports/catalog/catalog.ts';
import { portalPackage } from '#views/exports/data-package/data-package.ts';
import { deflated } from '#views/exports/deflate.ts';
import { type PackedFile, toZip } from '#views/exports/zip.ts';
import { generatedAt } from '#views/history/version.ts';
import type { Site, Views } from '#views/site.ts';

import { apiFiles } from './files.ts';
import { portalReadme } from './readme.ts';

interface PackedText {
  readonly name: string;
  readonly text: string;
}

const known = new WeakMap<Site, readonly PackedText[]>();

const textsFrom = (views: Views): readonly PackedText[] => [
  ...views.map((view) => ({
    name: `${view.words.exports.readme}.${view.language}.txt`,
    text: portalReadme(views, view),
  })),
  { name: 'datapackage.json', text: portalPackage(views, { isForZip: true }) },
  { name: 'catalog.jsonld', text: catalogJson(views) },
  ...apiFiles(views)
    .filter(({ isOpen }) => isOpen)
    .map(({ path, text }) => ({ name: path, text: text() })),
];

/**
 * What goes into the file of everything, with the paths that it has on the portal, so that the package inside leads to its tables:
 * all lists, records, editions, schemas and the dictionary, and of the statistics those with an open licence.
 */
export const packedTexts = (views: Views): readonly PackedText[] => {
  const { site } = views[0];
  const texts = known.get(site) ?? textsFrom(views);
  known.set(site, texts);
  return texts;
};

/** The file of everything. It carries the day of the newest content: the same content gives the same file. */
export const portalZip = async (views: Views): Promise<Uint8Array<ArrayBuffer>> => {
  const encoder = new TextEncoder();
  const files: PackedFile[] = [];
  // One after the other: each compressor at work holds a quarter of a mebibyte, and a large portal has thousands of files.
  for (const { name, text } of packedTexts(views)) {
    const bytes = encoder.encode(text);
    files.push({ name, bytes, deflated: await deflated(bytes) });
  }
  return toZip(files, generatedAt(views[0].site).slice(0, 10));
};
