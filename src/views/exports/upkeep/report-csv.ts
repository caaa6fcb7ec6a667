import type { Gap, ReportName } from '#domain/upkeep/gap.ts';
import { wholeAddress } from '#views/exports/api/given.ts';
import { type CsvValue, toCsv } from '#views/exports/csv.ts';
import { recordHref } from '#views/links.ts';
import { placeWords } from '#views/parts/code.ts';
import { plain, titleOf } from '#views/said.ts';
import type { View } from '#views/site.ts';
import { reportFile } from '#views/upkeep/addresses.ts';
import { lackWords } from '#views/upkeep/lack.ts';
import { upkeepOf } from '#views/upkeep/reports.ts';

/** The rows of a gap, one for each piece of work: of a commitment each place to review, of sources each address to archive. */
const rowsOf = (view: View, gap: Gap): readonly (readonly CsvValue[])[] => {
  const { record, lack, since, places } = gap;
  const start = [
    record.id,
    wholeAddress(view.site, recordHref(view, record)),
    view.words.typeNames[record.type],
    plain(titleOf(view, record)),
  ];
  const name = (code: string): string => plain(placeWords(view, code));
  const where = places.map(name).join('; ');
  switch (lack.kind) {
    case 'unreviewed':
      return lack.areas.map(({ jurisdiction, state, since: from }) => [
        ...start,
        name(jurisdiction),
        view.words.scores.states[state].label,
        from ?? null,
      ]);
    case 'unarchived':
      return lack.sources.map(({ url, accessedOn }) => [...start, where, url, accessedOn ?? null]);
    default:
      return [[...start, where, lackWords(view, gap), since ?? null]];
  }
};

/** A report as a file to hand out, in the reader's words; `id` and `url` are called as in every CSV of the portal. */
const reportCsv = (view: View, name: ReportName, gaps: readonly Gap[]): string => {
  const { upkeep, columns } = view.words;
  const { missing, since } = upkeep.reports[name];
  const header = ['id', 'url', upkeep.type, upkeep.record, columns.jurisdiction, missing, since];
  return toCsv(
    header,
    gaps.flatMap((gap) => rowsOf(view, gap)),
  );
};

/** The files of the reports in a language, each with its name below the section; of a report without gaps there is none. */
export const reportFiles = (view: View): readonly { readonly name: string; readonly text: () => string }[] =>
  upkeepOf(view.site)
    .filter(({ gaps }) => gaps.length > 0)
    .map(({ name, gaps }) => ({
      name: reportFile(view, name),
      text: () => reportCsv(view, name, gaps),
    }));
