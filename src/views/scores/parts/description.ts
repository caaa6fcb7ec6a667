import { fill } from '#i18n/words.ts';

import type { EditionScores } from '#domain/scores/editions.ts';
import { dateWords } from '#views/format/date.ts';
import { plain, sayLocal } from '#views/said.ts';
import type { View } from '#views/site.ts';

/** What an overview says of itself in lists of pages. */
export const overviewDescription = (view: View, { result }: EditionScores): string =>
  fill(view.words.scores.overview.description, {
    date: dateWords(view, result.asOf),
    edition: plain(sayLocal(view, result.title)),
  });
