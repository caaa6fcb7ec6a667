import { fill } from '#i18n/words.ts';
import type { ScorecardKind } from '#model/scorecard.ts';

import type { EditionScores } from '#domain/scores/editions.ts';
import { timeOf } from '#views/format/date.ts';
import { plain, type Said, sayLocal } from '#views/said.ts';
import { scoreName } from '#views/scores/score.ts';
import type { View } from '#views/site.ts';

import { subjectHref, subjectName } from './subjects.ts';

/** A published correction: what it said, what it should say, why, and since when the portal says so. */
export interface ErratumView {
  readonly date: { readonly text: string; readonly datetime: string };
  readonly text: string;
  readonly href?: string;
  readonly reason: Said;
}

/** The corrections of an edition, in the order they were published; with `of`, those of one score. */
export const errataOf = (
  view: View,
  edition: EditionScores,
  of?: { readonly kind: ScorecardKind; readonly code?: string },
): readonly ErratumView[] =>
  (edition.edition.errata ?? [])
    .filter(({ what }) => of === undefined || what === scoreName(of.kind, of.code))
    .map(({ on, what, oldValue, newValue, reason }) => {
      const card = edition.result.scorecards.find(({ kind, code }) => scoreName(kind, code) === what);
      const href = card && subjectHref(view, edition, card.kind, card.code);
      return {
        date: timeOf(view, on),
        text: fill(view.words.scores.overview.erratum, {
          what: card ? plain(subjectName(view, card)) : what,
          oldValue,
          newValue,
        }),
        ...(href === undefined ? {} : { href }),
        reason: sayLocal(view, reason),
      };
    });
