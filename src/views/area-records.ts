import type { Entry } from '#model/archive.ts';
import type { Jurisdiction } from '#model/jurisdiction.ts';

import { areasOf } from '#domain/commitments/responsible.ts';

import { placeHref } from './links.ts';
import type { View } from './site.ts';

/** Areas that have a page: every one within the country. Other countries, there to be compared with, have none. */
export const placesWithPage = (view: View): readonly Jurisdiction[] =>
  view.site.archive.jurisdictions.all.filter(({ code }) => placeHref(view, code) !== undefined);

/** The kinds of area that governments answer for: those with an area that is scored. */
export const governedKinds = (view: View): ReadonlySet<string> =>
  new Set(view.site.archive.jurisdictions.all.flatMap(({ kind, scored }) => (scored === true ? [kind] : [])));

interface Records {
  readonly laws: readonly Entry<'law'>[];
  readonly own: readonly Entry<'commitment'>[];
  readonly each: readonly Entry<'commitment'>[];
  readonly audits: readonly Entry<'audit'>[];
}

/** What is recorded of an area itself, and what holds there as in each region. */
export const recordsOf = (view: View, place: Jurisdiction): Records => {
  const { archive } = view.site;
  return {
    laws: archive.laws.all.filter(({ jurisdiction }) => jurisdiction === place.code),
    own: archive.commitments.all.filter(({ scope }) => Array.isArray(scope) && scope.includes(place.code)),
    each: archive.commitments.all.filter(
      (each) => each.scope === 'each-region' && areasOf(archive, each).includes(place.code),
    ),
    audits: archive.audits.all.filter(
      ({ jurisdictions, findings }) =>
        jurisdictions.includes(place.code) ||
        (findings ?? []).some(({ jurisdiction }) => jurisdiction === place.code),
    ),
  };
};
