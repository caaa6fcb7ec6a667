import type { Site } from '#views/site.ts';

const known = new WeakMap<Site, string>();

/** The year of the oldest version on record; without a history that in which the content was compiled. */
const firstYear = ({ archive: { history, portal } }: Site): string => {
  if (!history.available) return portal.compiledOn.slice(0, 4);
  let first = history.newest;
  for (const versions of history.versions.values()) {
    const oldest = versions.at(-1)?.at ?? first;
    if (oldest < first) first = oldest;
  }
  return first.slice(0, 4);
};

/**
 * In whose name the portal identifies what it announces: a domain and a year in which it was already the publisher's. The one that the
 * portal declares; else the domain it is published at, and the year of its oldest version on record. A portal whose address is not
 * known yet is being tried out on `localhost`.
 */
export const tagAuthority = (site: Site): string => {
  const before = known.get(site);
  if (before !== undefined) return before;
  const host = site.origin === undefined ? 'localhost' : new URL(site.origin).hostname;
  const authority = site.archive.portal.tagAuthority ?? `${host},${firstYear(site)}`;
  known.set(site, authority);
  return authority;
};

/** The domain of that authority, which the names of calendar events end in. */
export const tagDomain = (site: Site): string => tagAuthority(site).split(',')[0] as string;

/** The name of something for ever, as a `tag:` URI ([RFC 4151](https://www.rfc-editor.org/rfc/rfc4151)). `parts` are ids and codes. */
export const tagOf = (site: Site, ...parts: readonly string[]): string =>
  `tag:${tagAuthority(site)}:${encodeURI(parts.join('/')).replaceAll('#', '%23')}`;
