import { loadArchive } from '#records/archive.ts';
import { makeSite, type Site, viewOf, type View } from '#views/site.ts';

let memo: Site | undefined;

/** The portal being built, bound once to where it is published. */
export const site = async (): Promise<Site> => {
  const archive = await loadArchive();
  if (memo?.archive !== archive)
    memo = makeSite(archive, { base: import.meta.env.BASE_URL, origin: import.meta.env.SITE });
  return memo;
};

/** The portal in each of its languages, the default one first. */
export const views = async (): Promise<readonly View[]> => {
  const portal = await site();
  return portal.archive.portal.languages.map((language) => viewOf(portal, language));
};
