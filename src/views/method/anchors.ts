import { recordHref } from '#views/links.ts';
import type { View } from '#views/site.ts';

/** The rules by their number on the page: the first is rule 1. Doc comments of `src/domain/scores` name them so. */
export const ruleNames = [
  'counted',
  'denominator',
  'validity',
  'speaking',
  'coverage',
  'regions',
  'recurring',
] as const;
export type RuleName = (typeof ruleNames)[number];

/** The parts of the page, in its order. */
export const partNames = [
  'brief',
  'scale',
  'states',
  'rules',
  'sum',
  'rounding',
  'example',
  'scorecards',
  'editions',
  'contest',
  'reply',
  'versions',
] as const;
export type PartName = (typeof partNames)[number];

/** A place on the page of the method, the same in each language. */
export type MethodAnchor = RuleName | PartName;

/** The address of the page of the method, or of a place on it; undefined in a portal without that page. */
export const methodHref = (view: View, anchor?: MethodAnchor): string | undefined => {
  const page = view.site.archive.pages.get('method');
  return page && `${recordHref(view, page)}${anchor === undefined ? '' : `#${anchor}`}`;
};
