import { defineMiddleware } from 'astro:middleware';

import { remember } from '#earlier/pages.ts';

/** Notes of each page what it was made of, so that the next build need not make it again. */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  const response = await next();
  return remember(locals.made, response);
});
