import type { Entry } from '#model/archive.ts';

import { type Frame, frameOf, prosePath } from '#views/frame.ts';
import { bodyOf } from '#views/links.ts';

import { type Said, titleOf, translationOf } from './said.ts';
import type { View } from './site.ts';

/** A page of prose. */
export interface ProsePage {
  readonly frame: Frame;
  readonly title: Said;
  readonly lead: Said;
  readonly body?: { readonly html: string; readonly lang?: string };
  readonly words: View['words'];
}

/** The view of a page of prose. */
export const prosePage = (view: View, page: Entry<'page'>): ProsePage => {
  const title = titleOf(view, page);
  const lead = translationOf(view, page).text('description', page.description);
  const body = bodyOf(view, page);
  return {
    frame: frameOf(view, {
      title,
      description: lead,
      path: prosePath(view.site, page.id),
      crumbs: [{ text: title }],
    }),
    title,
    lead,
    ...(body === undefined ? {} : { body }),
    words: view.words,
  };
};
