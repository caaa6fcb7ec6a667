import type { StatisticEntry } from '#model/archive.ts';
import type { LocalText } from '#model/parts/text.ts';
import { total } from '#model/observation.ts';

import { compareDates } from '#model/parts/date.ts';
import { isTotal } from '#domain/statistics/latest.ts';
import { recordHref } from '#views/links.ts';
import { shortInstitution, titleOf, translationOf } from '#views/said.ts';
import type { Site, Views } from '#views/site.ts';

import type { PublishedObservation, StatisticFile } from './data.ts';
import { areasOf, inEach, named } from './named.ts';
import { namedTargets } from './named-targets.ts';

const published = (observations: StatisticEntry['observations']): readonly PublishedObservation[] =>
  observations.map(({ line: _line, ...rest }) => rest);

const columnsOf = (views: Views, statistic: StatisticEntry): StatisticFile['columns'] =>
  (statistic.columns ?? []).map((column) => {
    const used = new Set(statistic.observations.map(({ dimensions }) => dimensions[column.name]));
    const listed = (views[0].site.archive.portal.codes[column.codes] ?? []).map(({ code }) => code);
    const codes = listed.includes(total) ? listed : [total, ...listed];
    return {
      name: column.name,
      title: inEach(views, (view) =>
        translationOf(view, statistic).item('columns', column, 'title', column.title),
      ),
      ...(column.partial === undefined ? {} : { partial: column.partial }),
      codes: codes
        .filter((code) => used.has(code))
        .map((code) =>
          code === total && !listed.includes(total)
            ? { code, label: inEach(views, (view) => view.words.statistic.total) }
            : named(views, column.codes, code),
        ),
    };
  });

const known = new WeakMap<Site, Map<string, StatisticFile>>();

const fileFrom = (views: Views, statistic: StatisticEntry): StatisticFile => {
  const [first] = views;
  const { archive } = first.site;
  const { unit, publisher, ordinal } = statistic;
  const institution = archive.institutions.get(publisher);
  const text = (key: 'gist' | 'measure' | 'definition'): LocalText =>
    inEach(views, (view) => translationOf(view, statistic).text(key, statistic[key]));
  const style = archive.code('units', unit)?.style;
  const areas = areasOf(views, statistic);
  const population =
    statistic.population === undefined ? undefined : archive.statistics.get(statistic.population);
  const targets = namedTargets(views, statistic);
  const whole =
    areas.find(({ code }) => code === archive.portal.country) ?? (areas.length === 1 ? areas[0] : undefined);
  return {
    schemaVersion: 1,
    id: statistic.id,
    title: inEach(views, (view) => titleOf(view, statistic)),
    gist: text('gist'),
    measure: text('measure'),
    definition: text('definition'),
    publisher: {
      id: publisher,
      name: institution ? inEach(views, (view) => titleOf(view, institution)) : publisher,
      shortName: institution ? inEach(views, (view) => shortInstitution(view, institution)) : publisher,
    },
    register: named(views, 'registers', statistic.register),
    unit: { ...named(views, 'units', unit), ...(style === undefined ? {} : { style }) },
    areaKind: named(views, 'jurisdictionKinds', statistic.areaKind),
    frequency: statistic.frequency,
    ...(statistic.cumulative === undefined ? {} : { cumulative: statistic.cumulative }),
    ...(ordinal === undefined
      ? {}
      : { levels: (archive.portal.codes[ordinal] ?? []).map(({ code }) => named(views, ordinal, code)) }),
    columns: columnsOf(views, statistic),
    areas,
    ...(whole === undefined ? {} : { whole: whole.code }),
    licence: {
      name: inEach(views, (view) =>
        translationOf(view, statistic).inside('licence', 'name', statistic.licence.name),
      ),
      ...(statistic.licence.url === undefined ? {} : { url: statistic.licence.url }),
    },
    retrievedOn: statistic.retrievedOn,
    caveats: (statistic.caveats ?? []).map((caveat) => ({
      id: caveat.id,
      text: inEach(views, (view) =>
        translationOf(view, statistic).item('caveats', caveat, 'text', caveat.text),
      ),
    })),
    breaks: [...(statistic.breaks ?? [])]
      .sort((a, b) => compareDates(a.on, b.on))
      .map(({ kind = 'break', why, ...each }) => ({
        ...each,
        kind,
        why: inEach(views, (view) => translationOf(view, statistic).item('breaks', each, 'why', why)),
      })),
    sources: statistic.sources,
    ...(targets.length === 0 ? {} : { targets }),
    pages: Object.fromEntries(
      views.map((view) => [view.language, `${first.site.origin ?? ''}${recordHref(view, statistic)}`]),
    ),
    observations: published(statistic.observations),
    ...(population === undefined
      ? {}
      : {
          population: {
            statistic: population.id,
            title: inEach(views, (view) => titleOf(view, population)),
            // Everybody: a rate is never of the women or the children alone.
            observations: published(population.observations.filter(isTotal)),
          },
        }),
  };
};

/** A statistic with everything its charts, tables and files need, worked out once; `views` are those of every language, the first one first. */
export const statisticFile = (views: Views, statistic: StatisticEntry): StatisticFile => {
  const [first] = views;
  const files = known.get(first.site) ?? new Map<string, StatisticFile>();
  known.set(first.site, files);
  const before = files.get(statistic.id);
  if (before) return before;
  const file = fileFrom(views, statistic);
  files.set(statistic.id, file);
  return file;
};
