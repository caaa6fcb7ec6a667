import { fill } from '#i18n/words.ts';
import type { Jurisdiction } from '#model/jurisdiction.ts';

import { listWords } from '#views/format/list.ts';
import { type Frame, frameOf, sectionCrumb, sectionPath } from '#views/frame.ts';
import { numberWords } from '#views/format/number.ts';
import { recordHref } from '#views/links.ts';
import { auditTable } from '#views/lists/audits.ts';
import { commitmentTable } from '#views/lists/commitments.ts';
import { lawTable } from '#views/lists/laws.ts';
import { comparisonTable, ofPlace } from '#views/comparisons/table.ts';
import { statisticTable } from '#views/lists/statistics.ts';
import type { Table } from '#views/lists/table.ts';
import { findingView, type FindingView } from '#views/parts/finding.ts';
import { codeWords, placeWords } from '#views/parts/code.ts';
import { plain, type Said, sayLocal, titleOf } from '#views/said.ts';
import { newestLine, type ScoreLine } from '#views/scores/newest.ts';
import { newestPicture } from '#views/share/scorecard.ts';
import type { View } from '#views/site.ts';
import { trackerTypes } from '#views/trackers/facet-names.ts';
import { hrefOfPart } from '#views/trackers/parts.ts';
import { facetViews, trackerSections } from '#views/trackers/tracker.ts';

import { governedKinds, recordsOf } from './area-records.ts';
import type { Fact } from './records/record.ts';

/** The page of a region or other area below the country. */
export interface PlacePage {
  readonly frame: Frame;
  readonly kind: Said;
  readonly title: Said;
  readonly note?: Said;
  /** Its score in the newest edition. */
  readonly score?: ScoreLine;
  readonly facts: readonly Fact[];
  readonly tables: readonly { readonly id: string; readonly table: Table }[];
  readonly findings: readonly FindingView[];
  readonly isEmpty: boolean;
  /** Which kinds of record are missing, where there are some of another kind. */
  readonly gaps?: Said;
  /** The lists of the trackers narrowed to the area, to filter on and to take away. */
  readonly trackers: readonly { readonly href: string; readonly text: Said }[];
  /** Where a reader learns how to add what is missing. */
  readonly help?: { readonly href: string; readonly text: Said };
  readonly words: View['words'];
}

const factsOf = (view: View, place: Jurisdiction): Fact[] => {
  const { facts: words } = view.words;
  const here = view.site.archive.institutions.all.filter(({ jurisdiction }) => jurisdiction === place.code);
  return [
    { term: words.isoCode, values: [{ text: place.code }] },
    ...(place.officialCode === undefined
      ? []
      : [{ term: words.officialCode, values: [{ text: place.officialCode }] }]),
    ...(view.site.archive.portal.codes['institutionKinds'] ?? []).flatMap(({ code }) => {
      const ofKind = here.filter(({ kind }) => kind === code);
      if (ofKind.length === 0) return [];
      return [
        {
          term: codeWords(view, 'institutionKinds', code),
          values: ofKind.map((each) => ({ text: titleOf(view, each), href: recordHref(view, each) })),
        },
      ];
    }),
  ];
};

const trackersOf = (view: View, { code }: Jurisdiction): PlacePage['trackers'] =>
  trackerTypes.flatMap((type) => {
    const values = facetViews(view, type).find(({ name }) => name === 'jurisdiction')?.values ?? [];
    const found = values.find((value) => value.code === code);
    return found === undefined
      ? []
      : [
          {
            href: hrefOfPart(view, type, { page: 1, choice: { facet: 'jurisdiction', code } }),
            text: `${view.words.sectionTitles[trackerSections[type]]} (${numberWords(view, found.count)})`,
          },
        ];
  });

/** The view of a region: what is known of it, and an honest "nothing recorded yet" where nothing is. */
export const placePage = (view: View, place: Jurisdiction): PlacePage => {
  const { site, words } = view;
  const records = recordsOf(view, place);
  const name = placeWords(view, place.code);
  const help = site.archive.pages.get('take-part');
  const statistics = site.archive.statistics.all.filter(({ observations }) =>
    observations.some(({ jurisdiction }) => jurisdiction === place.code),
  );
  const found = site.archive.audits.all.flatMap((audit) =>
    (audit.findings ?? [])
      .filter(({ jurisdiction }) => jurisdiction === place.code)
      .map((finding) => findingView(view, audit, finding, 'elsewhere')),
  );
  const groups = [
    { id: 'laws', table: lawTable(view, records.laws, words.region.laws), isOwn: true },
    {
      id: 'commitments',
      table: commitmentTable(view, records.own, words.region.commitments, place.code),
      isOwn: true,
    },
    { id: 'each-region', table: commitmentTable(view, records.each, words.region.each, place.code) },
    { id: 'audits', table: auditTable(view, records.audits, words.region.audits), isOwn: true },
    {
      id: 'statistics',
      table: statisticTable(view, statistics, words.region.statistics, place.code),
      isOwn: true,
    },
    {
      id: 'comparisons',
      table: comparisonTable(view, ofPlace(view, place.code), words.discrepancies.ofPlace),
    },
  ];
  const gaps = groups.filter(({ table, isOwn }) => isOwn && table.rows.length === 0);
  // An area that no government answers for lacks nothing where it has no norms.
  const hasGaps = gaps.length > 0 && governedKinds(view).has(place.kind);
  const score = newestLine(view, 'jurisdiction', place.code);
  const isEmpty = found.length === 0 && gaps.length === groups.filter(({ isOwn }) => isOwn).length;
  return {
    frame: frameOf(view, {
      title: name,
      description: `${plain(name)}: ${words.sectionLeads.regions}`,
      section: 'regions',
      path: sectionPath(site, 'regions', place.code.toLowerCase()),
      picture: newestPicture(view, 'jurisdiction', place.code),
      crumbs: [sectionCrumb(view, 'regions'), { text: name }],
      follow: ['regions', place.code.toLowerCase()],
    }),
    kind: codeWords(view, 'jurisdictionKinds', place.kind),
    title: name,
    ...(place.note === undefined ? {} : { note: sayLocal(view, place.note) }),
    ...(score ? { score } : {}),
    facts: factsOf(view, place),
    tables: groups.filter(({ table }) => table.rows.length > 0),
    findings: found,
    trackers: trackersOf(view, place),
    isEmpty,
    ...(isEmpty || !hasGaps
      ? {}
      : {
          gaps: fill(words.region.gaps, {
            groups: listWords(
              view,
              gaps.map(({ table }) => plain(table.caption).toLocaleLowerCase(view.language)),
            ),
          }),
        }),
    ...(help ? { help: { href: recordHref(view, help), text: words.list.emptyHelp } } : {}),
    words,
  };
};
