import { base, site as origin } from 'astro:config/server';

import { loadArchive } from '#records/archive.ts';
import { makeSite, type Site, type Views, viewsOf } from '#views/site.ts';

/** Only what builds the whole portal can draw pictures, and it says so. */
const drawsPictures = process.env['VEEDOR_PICTURES'] === 'drawn';

let memo: Site | undefined;

/**
 * The portal being built, bound once to where it is published: by the settings of Astro, not by what the environment calls `SITE`.
 * While a preview runs its content may have changed; a build is of what it began with.
 */
export const site = async (): Promise<Site> => {
  if (import.meta.env.PROD && memo) return memo;
  const archive = await loadArchive();
  if (memo?.archive !== archive) memo = makeSite(archive, { base, origin, drawsPictures });
  return memo;
};

/** The portal in each of its languages, the default one first. */
export const views = async (): Promise<Views> => viewsOf(await site());
