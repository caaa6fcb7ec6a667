import { currentMethod } from '#domain/commitments/levels.ts';
import type { ReportName } from '#domain/upkeep/gap.ts';
import { type Report, reportsOf } from '#domain/upkeep/reports.ts';
import { byAlphabet } from '#views/format/list.ts';
import { placeWords } from '#views/parts/code.ts';
import { plain } from '#views/said.ts';
import type { Site, View } from '#views/site.ts';

const known = new WeakMap<Site, readonly Report[]>();

/**
 * The reports of the portal on its day, worked out once. What was reviewed is judged by the method of the newest edition; in a portal
 * without editions by the one in force.
 */
export const upkeepOf = (site: Site): readonly Report[] => {
  const { archive, day, editions } = site;
  const reports =
    known.get(site) ?? reportsOf(archive, editions[0]?.result.method ?? currentMethod(archive), day);
  known.set(site, reports);
  return reports;
};

/** One of them; undefined where this portal has no such report. */
export const reportNamed = (site: Site, name: ReportName): Report | undefined =>
  upkeepOf(site).find((report) => report.name === name);

/** Every place that a report counts in: the country, its regions, then what is neither, each group by name. */
export const placesOfReports = (view: View): readonly string[] => {
  const { archive } = view.site;
  const compare = byAlphabet(view);
  const rank = (code: string): number =>
    code === archive.portal.country ? 0 : archive.jurisdictions.get(code)?.scored === true ? 1 : 2;
  const codes = new Set(upkeepOf(view.site).flatMap(({ byPlace }) => [...byPlace.keys()]));
  return [...codes]
    .map((code) => ({ code, name: plain(placeWords(view, code)) }))
    .sort((a, b) => rank(a.code) - rank(b.code) || compare(a.name, b.name) || (a.code < b.code ? -1 : 1))
    .map(({ code }) => code);
};
