import { fill } from '#i18n/words.ts';

import { dateWords } from '#views/format/date.ts';
import { plain, sayLocal } from '#views/said.ts';
import type { View } from '#views/site.ts';

import { legible } from './face.ts';

/** What stands at the head of a picture: whose it is, and the day it speaks of. */
export interface Strip {
  readonly portal: string;
  readonly day: string;
}

/** The name of the portal as it stands on its pictures, where the face can write it. */
export const portalName = (view: View): string =>
  legible(plain(sayLocal(view, view.site.archive.portal.name))) ?? '';

/** The strip of what speaks of today: the day is that of the portal. */
export const strip = (view: View): Strip => ({
  portal: portalName(view),
  day: legible(fill(view.words.site.asOf, { date: dateWords(view, view.site.day) })) ?? '',
});
