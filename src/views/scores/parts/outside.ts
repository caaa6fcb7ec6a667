import { fill } from '#i18n/words.ts';
import {
  type ExcludedReason,
  excludedReasons,
  type ScoredCommitment,
  type ScorecardKind,
} from '#model/scorecard.ts';

import { answersFor, areasOf } from '#domain/commitments/responsible.ts';
import type { EditionScores } from '#domain/scores/editions.ts';
import { dateGaps } from '#views/format/date.ts';
import { counted } from '#views/format/number.ts';
import { plain, type Said, sayLocal, shortLaw } from '#views/said.ts';
import { scoreHref } from '#views/scores/addresses.ts';
import type { View } from '#views/site.ts';

/** Commitments on record that a score does not count, by why. */
export interface OutsideGroup {
  readonly reason: ExcludedReason;
  readonly text: string;
  readonly items: readonly { readonly text: Said; readonly href: string; readonly note?: string }[];
}

/** Whether a commitment would concern what is scored if it counted: as its record says today, since an edition keeps no areas of it. */
const concerns = (
  view: View,
  told: ScoredCommitment,
  kind: ScorecardKind,
  code: string | undefined,
): boolean => {
  if (kind === 'whole' || code === undefined) return true;
  if (kind === 'pillar') return told.pillars.includes(code);
  if (kind === 'strength') return told.strength === code;
  const { archive } = view.site;
  const commitment = archive.commitments.get(told.id);
  if (kind === 'jurisdiction')
    return commitment ? areasOf(archive, commitment).includes(code) : told.eachRegion === true;
  const institution = archive.institutions.get(code);
  return (
    commitment !== undefined &&
    institution !== undefined &&
    answersFor(archive, commitment, institution) !== undefined
  );
};

/** Why a commitment is out of a score; in a place also where a finding says that it does not apply there alone. */
const reasonOf = (
  view: View,
  told: ScoredCommitment,
  kind: ScorecardKind,
  code: string | undefined,
): ExcludedReason | undefined => {
  const here = kind === 'jurisdiction' && told.areas.find(({ jurisdiction }) => jurisdiction === code);
  if (here) return here.state === 'not-applicable' ? 'not-applicable' : undefined;
  return told.excluded !== undefined && concerns(view, told, kind, code) ? told.excluded : undefined;
};

const endWords = (view: View, { endedOn, endedBy }: ScoredCommitment): string | undefined => {
  const { excluded: words } = view.words.scores;
  const law = endedBy === undefined ? undefined : view.site.archive.laws.get(endedBy);
  const norm = law ? plain(shortLaw(view, law)) : endedBy;
  if (endedOn === undefined) return norm === undefined ? undefined : fill(words.endedByOnly, { norm });
  const gaps = dateGaps(view, endedOn);
  return norm === undefined ? fill(words.endedOn, gaps) : fill(words.endedBy, { ...gaps, norm });
};

/** What of the commitments on record a scorecard leaves out, grouped by reason in the order of the method's rules. */
export const outsideOf = (
  view: View,
  edition: EditionScores,
  kind: ScorecardKind,
  code?: string,
): readonly OutsideGroup[] => {
  const out = edition.result.commitments.map((told) => ({ told, reason: reasonOf(view, told, kind, code) }));
  return excludedReasons.flatMap((reason) => {
    const own = out.filter((each) => each.reason === reason);
    if (own.length === 0) return [];
    return [
      {
        reason,
        text: counted(view, view.words.scores.excluded.reasons[reason], own.length),
        items: own.map(({ told }) => {
          const note = endWords(view, told);
          return {
            text: sayLocal(view, told.title),
            href: scoreHref(view, { kind: 'commitment', edition: edition.result.id, id: told.id }),
            ...(note === undefined ? {} : { note }),
          };
        }),
      },
    ];
  });
};
