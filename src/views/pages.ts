import { type Entry, sectionRecords, type StatisticEntry, type Stored } from '#model/archive.ts';
import type { Jurisdiction } from '#model/jurisdiction.ts';
import type { MarkdownType } from '#model/record-types.ts';

import { discrepanciesPage, type DiscrepanciesPage } from './comparisons/page.ts';
import { type LogPage, logPage } from './history/log/page.ts';
import { collectionOf, recordHref, sectionOf, slugOf } from './links.ts';
import { placesWithPage } from './area-records.ts';
import { placePage, type PlacePage } from './places.ts';
import { auditPage, type AuditPage } from './records/audit.ts';
import { commitmentPage, type CommitmentPage } from './records/commitment.ts';
import { comparisonPage, type ComparisonPage } from './records/comparison.ts';
import { institutionPage, type InstitutionPage } from './records/institution.ts';
import { lawPage, type LawPage } from './records/law.ts';
import { statisticPage, type StatisticPage } from './records/statistic.ts';
import { searchPage, type SearchPage } from './search/page.ts';
import { redirectPage, type RedirectPage } from './redirect.ts';
import { type ScorecardsPage, scorecardsPage } from './scores/section.ts';
import { glossaryPage, type GlossaryPage } from './glossary.ts';
import { listPage, type ListPage, listSections } from './list.ts';
import { pillarPage, type PillarPage } from './pillar.ts';
import { type MethodPage, methodPage } from './method/page.ts';
import { editorPage, type EditorPage } from './editor/page.ts';
import { proposePage, type ProposePage } from './propose/page.ts';
import { dataPage, type DataPage } from './open-data/page.ts';
import { dictionaryPage, type DictionaryPage, dictionarySlug } from './open-data/dictionary-page.ts';
import { prosePage, type ProsePage } from './prose.ts';
import type { View } from './site.ts';
import { trackerTypes, type TrackerType } from './trackers/facet-names.ts';
import { trackerPage, type TrackerPage } from './trackers/page.ts';
import { partSlugs, type TrackerPart, trackerParts } from './trackers/parts.ts';
import { trackerSections } from './trackers/tracker.ts';
import { upkeepPage } from './upkeep/page.ts';
import type { UpkeepPage } from './upkeep/report-view.ts';

type SectionPage =
  | { readonly kind: 'tracker'; readonly view: TrackerPage }
  | { readonly kind: 'list'; readonly view: ListPage }
  | { readonly kind: 'discrepancies'; readonly view: DiscrepanciesPage }
  | { readonly kind: 'scorecards'; readonly view: ScorecardsPage }
  | { readonly kind: 'glossary'; readonly view: GlossaryPage }
  | { readonly kind: 'changes'; readonly view: LogPage }
  | { readonly kind: 'upkeep'; readonly view: UpkeepPage }
  | { readonly kind: 'data'; readonly view: DataPage }
  | { readonly kind: 'editor'; readonly view: EditorPage }
  | { readonly kind: 'propose'; readonly view: ProposePage }
  | { readonly kind: 'search'; readonly view: SearchPage }
  | { readonly kind: 'method'; readonly view: MethodPage }
  | { readonly kind: 'prose'; readonly view: ProsePage };

/** A page of prose; that of the method also shows what the method file says. */
const pageOfProse = (view: View, page: Entry<'page'>): SectionPage => {
  const method = page.id === 'method' ? methodPage(view, page) : undefined;
  return method ? { kind: 'method', view: method } : { kind: 'prose', view: prosePage(view, page) };
};

/**
 * The pages right below the language: lists, scorecards, changes, what is to do, glossary, prose, each with the last part of its address.
 * A page is made when it is asked for: a preview is asked for one of them.
 */
export const sectionPages = (
  view: View,
): readonly { readonly slug: string; readonly page: () => SectionPage }[] => {
  const { sections } = view.words;
  return [
    ...trackerTypes.map((type) => ({
      slug: sections[trackerSections[type]],
      page: () => ({ kind: 'tracker', view: trackerPage(view, type) }) as const,
    })),
    ...listSections.map((section) => ({
      slug: sections[section],
      page: () => ({ kind: 'list', view: listPage(view, section) }) as const,
    })),
    {
      slug: sections.comparisons,
      page: () => ({ kind: 'discrepancies', view: discrepanciesPage(view) }) as const,
    },
    {
      slug: sections.scorecards,
      page: () => ({ kind: 'scorecards', view: scorecardsPage(view) }) as const,
    },
    {
      slug: sections.changes,
      page: () => ({ kind: 'changes', view: logPage(view, { page: 1, corrections: false }) }) as const,
    },
    { slug: sections.upkeep, page: () => ({ kind: 'upkeep', view: upkeepPage(view) }) as const },
    { slug: sections.data, page: () => ({ kind: 'data', view: dataPage(view) }) as const },
    { slug: sections.editor, page: () => ({ kind: 'editor', view: editorPage(view) }) as const },
    { slug: sections.propose, page: () => ({ kind: 'propose', view: proposePage(view) }) as const },
    { slug: sections.search, page: () => ({ kind: 'search', view: searchPage(view) }) as const },
    { slug: sections.glossary, page: () => ({ kind: 'glossary', view: glossaryPage(view) }) as const },
    ...view.site.archive.pages.all.map((page) => ({
      slug: slugOf(view, page),
      page: () => pageOfProse(view, page),
    })),
  ];
};

/** Every address deeper than a record: a tracker narrowed to one value, or a further page of a long list. */
export const trackerAddresses = (
  view: View,
): readonly { section: string; slugs: readonly string[]; type: TrackerType; part: TrackerPart }[] =>
  trackerTypes.flatMap((type) =>
    trackerParts(view, type).map((part) => ({
      section: view.words.sections[trackerSections[type]],
      slugs: partSlugs(part),
      type,
      part,
    })),
  );

/** What a page two levels below the language shows. */
export type Target =
  | { readonly kind: 'record'; readonly type: Exclude<MarkdownType, 'page'>; readonly id: string }
  | { readonly kind: 'alias'; readonly type: Exclude<MarkdownType, 'page'>; readonly id: string }
  | { readonly kind: 'place'; readonly code: string }
  | { readonly kind: 'pillar'; readonly code: string }
  | { readonly kind: 'dictionary' };

/** Every address two levels below the language: records, the aliases that lead to them, regions, pillars. */
export const recordAddresses = (view: View): readonly { section: string; slug: string; target: Target }[] => {
  const { sections } = view.words;
  return [
    ...sectionRecords(view.site.archive).flatMap((record) => {
      const type = record.type as Exclude<MarkdownType, 'page'>;
      const section = sections[sectionOf[type]];
      return [
        { section, slug: slugOf(view, record), target: { kind: 'record', type, id: record.id } as const },
        ...(record.aliases ?? []).map((alias) => ({
          section,
          slug: alias,
          target: { kind: 'alias', type, id: record.id } as const,
        })),
      ];
    }),
    ...placesWithPage(view).map(({ code }) => ({
      section: sections.regions,
      slug: code.toLowerCase(),
      target: { kind: 'place', code } as const,
    })),
    ...(view.site.archive.portal.codes['pillars'] ?? []).map(({ code }) => ({
      section: sections.pillars,
      slug: code,
      target: { kind: 'pillar', code } as const,
    })),
    { section: sections.data, slug: dictionarySlug(view), target: { kind: 'dictionary' } as const },
  ];
};

export type TargetPage =
  | { readonly kind: 'law'; readonly view: LawPage }
  | { readonly kind: 'commitment'; readonly view: CommitmentPage }
  | { readonly kind: 'audit'; readonly view: AuditPage }
  | { readonly kind: 'statistic'; readonly view: StatisticPage }
  | { readonly kind: 'comparison'; readonly view: ComparisonPage }
  | { readonly kind: 'institution'; readonly view: InstitutionPage }
  | { readonly kind: 'place'; readonly view: PlacePage }
  | { readonly kind: 'pillar'; readonly view: PillarPage }
  | { readonly kind: 'dictionary'; readonly view: DictionaryPage }
  | { readonly kind: 'redirect'; readonly view: RedirectPage };

const known = <T>(found: T | undefined, name: string): T => {
  if (found === undefined) throw new Error(`There is no ${name}.`);
  return found;
};

const recordOf = (view: View, type: MarkdownType, id: string): Stored =>
  known(collectionOf(view, type).get(id), `${type} ${id}`);

/** The view of the page at an address. */
export const pageOf = (view: View, target: Target): TargetPage => {
  if (target.kind === 'place')
    return {
      kind: 'place',
      view: placePage(
        view,
        known<Jurisdiction>(view.site.archive.jurisdictions.get(target.code), target.code),
      ),
    };
  if (target.kind === 'pillar') return { kind: 'pillar', view: pillarPage(view, target.code) };
  if (target.kind === 'dictionary') return { kind: 'dictionary', view: dictionaryPage(view) };
  const record = recordOf(view, target.type, target.id);
  if (target.kind === 'alias')
    return { kind: 'redirect', view: redirectPage(view, recordHref(view, record)) };
  switch (target.type) {
    case 'law':
      return { kind: 'law', view: lawPage(view, record as Entry<'law'>) };
    case 'commitment':
      return { kind: 'commitment', view: commitmentPage(view, record as Entry<'commitment'>) };
    case 'audit':
      return { kind: 'audit', view: auditPage(view, record as Entry<'audit'>) };
    case 'statistic':
      return { kind: 'statistic', view: statisticPage(view, record as StatisticEntry) };
    case 'comparison':
      return { kind: 'comparison', view: comparisonPage(view, record as Entry<'comparison'>) };
    case 'institution':
      return { kind: 'institution', view: institutionPage(view, record as Entry<'institution'>) };
  }
};
