import type { ScorecardKind } from '#model/scorecard.ts';

import { plain, type Said, sayLocal } from '#views/said.ts';
import type { View } from '#views/site.ts';

import { subjectHref } from './parts/subjects.ts';
import { coverageWords, scoreName } from './score.ts';
import { rowOf } from './parts/table.ts';

/** The score of something in the newest edition, in a line: for its record page, for the home page. */
export interface ScoreLine {
  readonly name: string;
  readonly href: string;
  readonly edition: Said;
  readonly value?: { readonly text: string; readonly exact: string };
  readonly withheld?: string;
  readonly coverage: string;
}

/** That line; undefined where there is no edition, or none of it in the newest. */
export const newestLine = (view: View, kind: ScorecardKind, code?: string): ScoreLine | undefined => {
  const [edition] = view.site.editions;
  const card = edition?.scorecard(kind, code);
  const href = edition && subjectHref(view, edition, kind, code);
  if (edition === undefined || card === undefined || href === undefined) return undefined;
  const { value, withheld } = rowOf(view, edition, card);
  return {
    name: scoreName(kind, code),
    href,
    edition: plain(sayLocal(view, edition.result.title)),
    ...(value === undefined ? {} : { value }),
    ...(withheld === undefined ? {} : { withheld }),
    coverage: coverageWords(view, card.score),
  };
};
