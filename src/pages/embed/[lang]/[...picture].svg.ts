import type { APIRoute } from 'astro';

import { views } from '#pages/_site.ts';
import { type ScorePicture, scorePictures } from '#views/embeds/pictures/pictures.ts';

export const getStaticPaths = async () =>
  (await views()).flatMap((view) =>
    scorePictures(view).map((picture) => ({
      params: { lang: view.language, picture: picture.path.replace(/\.svg$/, '') },
      props: { picture },
    })),
  );

/** Pictures of scores for pages that take no frame: at addresses that stay, since other sites have them. */
export const GET: APIRoute<{ picture: ScorePicture }> = ({ props: { picture } }) =>
  new Response(picture.draw(), { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
