import type { Site } from '#views/site.ts';

/** The robots.txt of the portal: everything may be read; the sitemap is named once the address is known. */
export const robotsText = ({ origin, addresses }: Site): string =>
  [
    'User-agent: *',
    'Allow: /',
    ...(origin === undefined ? [] : [`Sitemap: ${origin}${addresses.base}sitemap.xml`]),
    '',
  ].join('\n');
