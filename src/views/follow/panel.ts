import type { PageHead } from '#views/head.ts';
import { homeHref } from '#views/links.ts';
import type { View } from '#views/site.ts';

import { calendarHref, feedHref, type FollowName } from './addresses.ts';
import { calendarsOf } from './calendars.ts';
import { feedsOf } from './feeds.ts';
import { oncePerLanguage } from '#views/once-per-language.ts';

/** A way to follow something: its address, what it is called on the page, and by whoever keeps several. */
interface Way {
  readonly href: string;
  readonly text: string;
  readonly title: string;
  readonly type: string;
}

/** How something is followed without an account: what stands in the panel of its page. */
export interface FollowPanel {
  readonly heading: string;
  readonly how: string;
  readonly links: readonly { readonly href: string; readonly text: string; readonly type?: string }[];
}

const titlesOf = oncePerLanguage((view) => ({
  feeds: new Map(feedsOf(view).map((feed) => [feed.name.join('/'), feed])),
  calendars: new Map(calendarsOf(view).map(({ name, title }) => [name.join('/'), title])),
}));

const feedWays = (view: View, name: FollowName, text: string): readonly Way[] => {
  const feed = titlesOf(view).feeds.get(name.join('/'));
  if (feed === undefined) return [];
  const { title } = feed;
  const { jsonFeed } = view.words.follow;
  return [
    { href: feedHref(view, name, 'xml'), text, title, type: 'application/atom+xml' },
    ...(feed.isMain
      ? [{ href: feedHref(view, name, 'json'), text: jsonFeed, title, type: 'application/feed+json' }]
      : []),
  ];
};

const calendarWay = (view: View, name: FollowName): readonly Way[] => {
  const title = titlesOf(view).calendars.get(name.join('/'));
  return title === undefined
    ? []
    : [
        {
          href: calendarHref(view, name),
          text: view.words.follow.calendar,
          title,
          type: 'text/calendar',
        },
      ];
};

/** Everything, or corrections alone, and all deadlines. */
const wholeWays = (view: View): readonly Way[] => {
  const { follow } = view.words;
  const [corrections] = feedWays(view, ['corrections'], follow.correctionsFeed);
  return [
    ...feedWays(view, ['all'], follow.feed),
    ...(corrections ? [corrections] : []),
    ...calendarWay(view, ['all']),
  ];
};

/** What a page is followed by: `all` for the portal as a whole, else by the name of its feed. A list of commitments has the calendar of all. */
const waysOf = (view: View, name: FollowName): readonly Way[] => {
  if (name[0] === 'all') return wholeWays(view);
  const isCommitments = name[0] === 'commitments' && name.length === 1;
  return [
    ...feedWays(view, name, view.words.follow.feed),
    ...calendarWay(view, isCommitments ? ['all'] : name),
  ];
};

/** The feeds and calendars in the head of a page that can be followed, after those it has anyway. */
export const followFeeds = (
  view: View,
  { follow, head }: { readonly follow?: FollowName; readonly head?: PageHead },
): Pick<PageHead, 'feeds'> =>
  follow === undefined
    ? {}
    : {
        feeds: [
          ...(head?.feeds ?? []),
          ...waysOf(view, follow).map(({ href, title, type }) => ({ href, title, type })),
        ],
      };

/** The panel of a page that can be followed; from all but the portal as a whole it leads there. */
export const followPanel = (view: View, name: FollowName): FollowPanel => {
  const { heading, how, each, whole } = view.words.follow;
  const isWhole = name[0] === 'all';
  return {
    heading,
    how: isWhole ? `${how} ${each}` : how,
    links: [
      ...waysOf(view, name).map(({ href, text, type }) => ({ href, text, type })),
      ...(isWhole ? [] : [{ href: `${homeHref(view)}#follow`, text: whole }]),
    ],
  };
};
