import { fill } from '#i18n/words.ts';
import type { StatisticEntry } from '#model/archive.ts';

import { progressIn } from '#domain/commitments/progress/progress.ts';
import { timeOf } from '#views/format/date.ts';
import { recordHref } from '#views/links.ts';
import { codePlural, codeWords } from '#views/parts/code.ts';
import { sourceLink } from '#views/parts/sources.ts';
import { placeFact, subjectFacts } from '#views/parts/facts.ts';
import { progressView, type ProgressView } from '#views/progress/view.ts';
import { plain, type Said, shortInstitution, titleOf, translationOf } from '#views/said.ts';
import type { View } from '#views/site.ts';

import { type Fact, type FactValue, headlineFacts, type RecordView, recordView } from './record.ts';
import { type StatisticFigure, statisticFigure } from '#views/statistics/figure.ts';
import { type RegionalFigures, regionalFigures } from '#views/statistics/map/figure.ts';
import type { FigureTable } from './statistic-figures.ts';
import { tablesOf } from './statistic-tables.ts';

/** The page of an official series: what it counts, its caveats, its figures. */
export interface StatisticPage extends RecordView {
  readonly facts: readonly Fact[];
  readonly details: readonly Fact[];
  readonly definition: Said;
  readonly caveats: readonly { readonly id: string; readonly text: Said }[];
  readonly breaks: readonly {
    readonly date: { readonly text: Said; readonly datetime: string };
    readonly text: Said;
    readonly source?: { readonly href: string; readonly text: Said };
    readonly isAhead: boolean;
  }[];
  readonly figure: StatisticFigure;
  readonly regional: RegionalFigures;
  readonly tables: readonly FigureTable[];
  readonly tableUnit: Said;
  readonly missing: { readonly text: string; readonly meaning: string };
  readonly tableSource: Said;
  /** The targets that it measures. */
  readonly targets: readonly ProgressView[];
  readonly comparisons: readonly { readonly text: Said; readonly href: string }[];
}

/** Where a series counts: the one place it is about, else what kind of places it tells apart. */
const whereOf = (view: View, { observations, areaKind }: StatisticEntry): readonly FactValue[] => {
  const [code, ...others] = new Set(observations.map(({ jurisdiction }) => jurisdiction));
  return code !== undefined && others.length === 0
    ? [placeFact(view, code)]
    : [{ text: codePlural(view, 'jurisdictionKinds', areaKind) }];
};

const factsOf = (view: View, statistic: StatisticEntry): readonly Fact[] => {
  const publisher = view.site.archive.institutions.get(statistic.publisher);
  return headlineFacts(view, statistic, {
    when: [timeOf(view, statistic.retrievedOn)],
    who: [
      publisher
        ? { text: titleOf(view, publisher), href: recordHref(view, publisher) }
        : { text: statistic.publisher },
    ],
    where: whereOf(view, statistic),
  }).map((fact) =>
    fact.term === view.words.facts.when ? { ...fact, term: view.words.facts.retrieved } : fact,
  );
};

const detailsOf = (view: View, statistic: StatisticEntry): Fact[] => {
  const { facts: words, statistic: own } = view.words;
  const translated = translationOf(view, statistic);
  return [
    { term: words.register, values: [{ text: codeWords(view, 'registers', statistic.register) }] },
    { term: words.measure, values: [{ text: translated.text('measure', statistic.measure) }] },
    { term: words.unit, values: [{ text: codeWords(view, 'units', statistic.unit) }] },
    { term: words.frequency, values: [{ text: own.frequencies[statistic.frequency] }] },
    {
      term: words.licence,
      values: [
        {
          text: translated.inside('licence', 'name', statistic.licence.name),
          ...(statistic.licence.url === undefined ? {} : { href: statistic.licence.url }),
        },
      ],
    },
    ...subjectFacts(view, statistic),
  ];
};

/** Whether the table of the usual chart holds every observation: one area, no dimension. */
const isAllInChart = ({ observations, columns = [] }: StatisticEntry): boolean =>
  columns.length === 0 && new Set(observations.map(({ jurisdiction }) => jurisdiction)).size === 1;

/** The view of a statistic: its figures as plain tables, with what to know before using them. */
export const statisticPage = (view: View, statistic: StatisticEntry): StatisticPage => {
  const { statistic: words } = view.words;
  const translated = translationOf(view, statistic);
  const publisher = view.site.archive.institutions.get(statistic.publisher);
  const unit = plain(codeWords(view, 'units', statistic.unit));
  return {
    ...recordView(view, statistic, view.words.typeNames.statistic),
    facts: factsOf(view, statistic),
    details: detailsOf(view, statistic),
    definition: translated.text('definition', statistic.definition),
    caveats: (statistic.caveats ?? []).map((caveat) => ({
      id: caveat.id,
      text: translated.item('caveats', caveat, 'text', caveat.text),
    })),
    breaks: (statistic.breaks ?? []).map((each) => {
      const source = sourceLink(statistic.sources, each.source);
      return {
        date: timeOf(view, each.on),
        text: translated.item('breaks', each, 'why', each.why),
        isAhead: false,
        ...(source ? { source } : {}),
      };
    }),
    figure: statisticFigure(view, statistic),
    regional: regionalFigures(view, statistic),
    tables: isAllInChart(statistic) ? [] : tablesOf(view, statistic),
    tableUnit: fill(words.tableNote, {
      unit: `${unit.charAt(0).toLocaleUpperCase(view.language)}${unit.slice(1)}`,
      register: plain(codeWords(view, 'registers', statistic.register)),
    }),
    missing: { text: words.noData, meaning: words.noDataMeaning },
    tableSource: fill(words.sourceNote, {
      publisher: publisher ? plain(shortInstitution(view, publisher)) : statistic.publisher,
      date: timeOf(view, statistic.retrievedOn).text,
    }),
    targets: progressIn(view.site.archive, statistic.id, view.site.day).map((each) =>
      progressView(view, each),
    ),
    comparisons: view.site.archive.comparisons.all
      .filter(({ sides }) => sides.some(({ statistic: id }) => id === statistic.id))
      .map((comparison) => ({ text: titleOf(view, comparison), href: recordHref(view, comparison) })),
  };
};
