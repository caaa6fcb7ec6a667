import { datesInOrder } from './dates/dates-in-order.ts';
import { datesNotFuture } from './dates/dates-not-future.ts';
import { editionsSound } from './methods/editions-sound.ts';
import { methodsSound } from './methods/methods-sound.ts';
import { jurisdictionsSound } from './portal/jurisdictions-sound.ts';
import { mapMatches } from './portal/map-matches.ts';
import { portalSound } from './portal/portal-sound.ts';
import { toFillIn } from './portal/to-fill-in.ts';
import { errataSound } from './records/errata-sound.ts';
import { idsUnique } from './records/ids-unique.ts';
import { partsUnique } from './records/parts-unique.ts';
import { relationsSound } from './records/relations-sound.ts';
import { requestAddressee } from './records/request-addressee.ts';
import { reviewersDiffer } from './records/reviewers-differ.ts';
import { summaryLength } from './records/summary-length.ts';
import { translationsMatch } from './records/translations-match.ts';
import { codesExist } from './references/codes-exist.ts';
import { levelsExist } from './references/levels-exist.ts';
import { linksExist } from './references/links-exist.ts';
import { recommendationExists } from './references/recommendation-exists.ts';
import { referencesExist } from './references/references-exist.ts';
import { sourceKeysExist } from './references/source-keys-exist.ts';
import type { Rule } from './rule.ts';
import { columnsSound } from './statistics/columns-sound.ts';
import { comparisonsSound } from './statistics/comparisons-sound.ts';
import { disclosureReviewed } from './statistics/disclosure/disclosure-reviewed.ts';
import { suppressionHolds } from './statistics/disclosure/suppression-holds.ts';
import { observationsSound } from './statistics/observations-sound.ts';
import { periodsSound } from './statistics/periods-sound.ts';
import { populationSound } from './statistics/population-sound.ts';
import { targetsSound } from './statistics/targets-sound.ts';
import { totalsAddUp } from './statistics/totals/totals-add-up.ts';

/** Everything that must hold between the records of a portal. The names are public and never change. */
export const rules: readonly Rule[] = [
  portalSound,
  toFillIn,
  jurisdictionsSound,
  mapMatches,
  idsUnique,
  partsUnique,
  referencesExist,
  codesExist,
  sourceKeysExist,
  levelsExist,
  methodsSound,
  editionsSound,
  recommendationExists,
  linksExist,
  relationsSound,
  datesInOrder,
  datesNotFuture,
  reviewersDiffer,
  requestAddressee,
  errataSound,
  summaryLength,
  translationsMatch,
  columnsSound,
  observationsSound,
  periodsSound,
  totalsAddUp,
  disclosureReviewed,
  suppressionHolds,
  populationSound,
  comparisonsSound,
  targetsSound,
];
