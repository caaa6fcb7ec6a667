import type { View } from '#views/site.ts';

/** What a feed or calendar is of, as the parts of its address: `['laws']`, `['regions', 'pe-cus']`. The same in every language. */
export type FollowName = readonly [string, ...string[]];

const hrefOf = ({ site, language }: View, folder: string, name: FollowName, ending: string): string =>
  `${site.addresses.base}${folder}/${language}/${name.join('/')}.${ending}`;

/** Address of a feed in the language of the page: a link from any page of the portal. */
export const feedHref = (view: View, name: FollowName, ending: 'xml' | 'json'): string =>
  hrefOf(view, 'feeds', name, ending);

/** Address of a calendar in the language of the page. */
export const calendarHref = (view: View, name: FollowName): string => hrefOf(view, 'calendar', name, 'ics');

/** An address of the portal, with its origin where that is known. */
export const withOrigin = ({ site }: View, href: string): string => `${site.origin ?? ''}${href}`;
