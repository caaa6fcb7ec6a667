import type { APIRoute } from 'astro';

import { jsonFeed } from '#views/exports/feeds/json-feed.ts';
import { type Feed, feedsOf } from '#views/follow/feeds.ts';
import type { View } from '#views/site.ts';
import { views } from '#pages/_site.ts';

export const getStaticPaths = async () =>
  (await views()).flatMap((view) =>
    feedsOf(view)
      .filter(({ isMain }) => isMain)
      .map((feed) => ({
        params: { language: view.language, feed: feed.name.join('/') },
        props: { view, feed },
      })),
  );

export const GET: APIRoute<{ view: View; feed: Feed }> = ({ props: { view, feed } }) =>
  new Response(jsonFeed(view, feed), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
