import type { APIRoute } from 'astro';

import { atomXml } from '#views/exports/feeds/atom.ts';
import { type Feed, feedsOf } from '#views/follow/feeds.ts';
import type { View } from '#views/site.ts';
import { views } from '#pages/_site.ts';

export const getStaticPaths = async () =>
  (await views()).flatMap((view) =>
    feedsOf(view).map((feed) => ({
      params: { language: view.language, feed: feed.name.join('/') },
      props: { view, feed },
    })),
  );

export const GET: APIRoute<{ view: View; feed: Feed }> = ({ props: { view, feed } }) =>
  new Response(atomXml(view, feed), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
