import type { Entry } from '#model/archive.ts';
import type { Update } from '#model/commitment.ts';

import { timeOf } from '#views/format/date.ts';
import { type Said, shortInstitution, translationOf } from '#views/said.ts';
import type { View } from '#views/site.ts';

import { sourceLink } from './sources.ts';

/** A declaration of the state as a card: when, how it says it stands, what it said, who, where that is. */
export interface UpdateView {
  readonly date: { readonly text: Said; readonly datetime: string };
  readonly status: Said;
  readonly note: Said;
  readonly by: Said;
  readonly sources: readonly { readonly href: string; readonly text: Said }[];
}

/** The card of a declaration; `base` is the page that lists the commitment's sources, empty for that page itself. */
export const updateView = (
  view: View,
  commitment: Entry<'commitment'>,
  update: Update,
  base: string,
): UpdateView => {
  const by = view.site.archive.institutions.get(update.by);
  return {
    date: timeOf(view, update.on),
    status: view.words.updateStatuses[update.status],
    note: translationOf(view, commitment).item('updates', update, 'note', update.note),
    by: by ? shortInstitution(view, by) : update.by,
    sources: update.sources.flatMap((key) => {
      const link = sourceLink(commitment.sources, key);
      return link === undefined ? [] : [{ ...link, href: `${base}${link.href}` }];
    }),
  };
};
