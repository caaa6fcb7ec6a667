import type { APIRoute } from 'astro';

import { views } from '#pages/_site.ts';
import { listData } from '#views/embeds/list-data.ts';
import type { View } from '#views/site.ts';
import { type TrackerType, trackerTypes } from '#views/trackers/facet-names.ts';
import { trackerSections } from '#views/trackers/tracker.ts';

export const getStaticPaths = async () =>
  (await views()).flatMap((view) =>
    trackerTypes.map((type) => ({
      params: { lang: view.language, section: trackerSections[type] },
      props: { view, type },
    })),
  );

/** The rows of a tracker; read by an embedded list whose address asks for a part of them. */
export const GET: APIRoute<{ view: View; type: TrackerType }> = ({ props: { view, type } }) =>
  Response.json(listData(view, type));
