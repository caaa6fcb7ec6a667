import type { Site } from '#views/site.ts';

/** Address of the file of all changes. */
export const changesHref = ({ addresses: { base } }: Site, kind: 'json' | 'csv'): string =>
  `${base}api/v1/changes.${kind}`;
