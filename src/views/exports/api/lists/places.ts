import type {
  EditionRow,
  InstitutionRow,
  JurisdictionRow,
  SourceRow,
  TermRow,
} from '#model/api/lists/place.ts';
import { sectionRecords, type Entry } from '#model/archive.ts';

import { answersFor } from '#domain/commitments/responsible.ts';
import {
  apiAddress,
  localIn,
  pagesOf,
  publishedRecord,
  recordHeadOf,
  requiredText,
  saidIn,
  textIn,
} from '#views/exports/api/given.ts';
import { placeHref, sectionHref } from '#views/links.ts';
import { codeWords } from '#views/parts/code.ts';
import { scoreHref } from '#views/scores/addresses.ts';
import type { Views } from '#views/site.ts';

import { partPages, rowEnds } from './row.ts';

const institutionRow = (views: Views, institution: Entry<'institution'>): InstitutionRow => {
  const { archive } = views[0].site;
  const given = publishedRecord(views[0].site, institution);
  const { start, end } = rowEnds(views, institution);
  return {
    ...start,
    name: requiredText(given, 'name'),
    shortName: textIn(given, 'shortName'),
    gist: requiredText(given, 'gist'),
    kind: institution.kind,
    kindLabel: saidIn(views, (view) => codeWords(view, 'institutionKinds', institution.kind)),
    jurisdiction: institution.jurisdiction,
    class: institution.class ?? null,
    parent: institution.parent ?? null,
    foundedOn: institution.foundedOn ?? null,
    foundedBy: institution.foundedBy ?? null,
    website: institution.url ?? null,
    commitments: archive.commitments.all.filter((each) => answersFor(archive, each, institution)).length,
    audits: archive.audits.all.filter(({ auditors }) =>
      auditors.some((each) => each.institution === institution.id),
    ).length,
    ...end,
  };
};

/** The rows of `/api/v1/institutions.json`, in the order of their ids. */
export const institutionRows = (views: Views): readonly InstitutionRow[] =>
  views[0].site.archive.institutions.all.map((each) => institutionRow(views, each));

/** The rows of `/api/v1/jurisdictions.json`, in the order of their codes. The country, and what lies outside of it, has no page. */
export const jurisdictionRows = (views: Views): readonly JurisdictionRow[] => {
  const [first] = views;
  return first.site.archive.jurisdictions.all.map((each): JurisdictionRow => {
    const hasPage = placeHref(first, each.code) !== undefined;
    const pages = hasPage ? pagesOf(views, (view) => placeHref(view, each.code) as string) : {};
    return {
      id: each.code,
      url: pages[first.language] ?? null,
      name: localIn(views, each.name),
      kind: each.kind,
      kindLabel: saidIn(views, (view) => codeWords(view, 'jurisdictionKinds', each.kind)),
      parent: each.parent ?? null,
      officialCode: each.officialCode ?? null,
      isScored: each.scored ?? false,
      note: each.note === undefined ? null : localIn(views, each.note),
      pages,
    };
  });
};

/** The rows of `/api/v1/glossary.json`, in the order of the glossary. */
export const termRows = (views: Views): readonly TermRow[] => {
  const [{ site, language }] = views;
  return site.archive.glossary.map((term): TermRow => {
    const pages = partPages(
      pagesOf(views, (view) => sectionHref(view, 'glossary')),
      term.id,
    );
    return {
      id: term.id,
      url: pages[language] as string,
      term: localIn(views, term.term),
      meaning: localIn(views, term.meaning),
      group: term.group === undefined ? null : localIn(views, term.group),
      confidence: term.confidence,
      law: term.law ?? null,
      pages,
    };
  });
};

/** The rows of `/api/v1/sources.json`: every source of every record, by type and record. */
export const sourceRows = (views: Views): readonly SourceRow[] => {
  return sectionRecords(views[0].site.archive).flatMap((record) => {
    const { url, pages } = recordHeadOf(views, record);
    return record.sources.map((source): SourceRow => ({
      id: `${record.type}/${record.id}/${source.key}`,
      url,
      type: record.type,
      record: record.id,
      key: source.key,
      title: source.title,
      publisher: source.publisher,
      address: source.url,
      archivedUrl: source.archivedUrl ?? null,
      page: source.page ?? null,
      publishedOn: source.publishedOn ?? null,
      accessedOn: source.accessedOn ?? null,
      pages,
    }));
  });
};

/** The rows of `/api/v1/scorecards.json`: every edition with the score of the whole, the newest first. */
export const editionRows = (views: Views): readonly EditionRow[] => {
  const [{ site, language }] = views;
  return site.editions.map(({ edition, result, scorecard }): EditionRow => {
    const score = scorecard('whole')?.score;
    const pages = pagesOf(views, (view) => scoreHref(view, { kind: 'edition', edition: edition.id }));
    return {
      id: edition.id,
      url: pages[language] as string,
      title: localIn(views, result.title),
      asOf: result.asOf,
      method: result.method.id,
      calculatedOn: result.calculatedOn ?? null,
      closedOn: edition.lock?.closedOn ?? null,
      digest: edition.lock?.digest ?? null,
      percent: score?.percent ?? null,
      withheld: score?.withheld ?? null,
      lowPercent: score?.interval?.lowPercent ?? null,
      highPercent: score?.interval?.highPercent ?? null,
      coveragePercent: score?.coveragePercent ?? null,
      applicable: score?.applicable ?? 0,
      rated: score?.rated ?? 0,
      errata: edition.errata?.length ?? 0,
      csv: apiAddress(site, `scorecards/${edition.id}.csv`),
      json: apiAddress(site, `scorecards/${edition.id}.json`),
      pages,
    };
  });
};
