import type { Archive, StatisticEntry } from '#model/archive.ts';
import type { Message } from '#model/issue.ts';
import { firstDay, lastDay } from '#model/parts/date.ts';
import { total } from '#model/statistic.ts';
import { fieldIssue, type Rule } from '#checks/rule.ts';

const name = 'population-sound';

/** Areas that a population series gives a figure of a whole year for. */
const counted = ({ observations }: StatisticEntry): ReadonlySet<string> =>
  new Set(
    observations
      .filter(
        ({ periodStart, periodEnd, value, dimensions }) =>
          value !== undefined &&
          firstDay(periodStart) === firstDay(periodStart.slice(0, 4)) &&
          lastDay(periodEnd) === lastDay(periodStart.slice(0, 4)) &&
          Object.values(dimensions).every((code) => code === total),
      )
      .map(({ jurisdiction }) => jurisdiction),
  );

/** What of a series keeps it from being a population that rates can be worked out with. */
const fault = (
  archive: Archive,
  statistic: StatisticEntry,
  population: StatisticEntry,
): { message: Message; hint: Message } | undefined => {
  const { id } = population;
  if (id === statistic.id)
    return {
      message: { es: 'es esta misma estadística.', en: 'this is the statistic itself.' },
      hint: {
        es: 'Nombre la serie que cuenta a la población.',
        en: 'Name the series that counts the population.',
      },
    };
  if (archive.code('units', population.unit)?.style !== 'people')
    return {
      message: {
        es: `«${id}» no cuenta personas, sino «${population.unit}».`,
        en: `“${id}” does not count people but “${population.unit}”.`,
      },
      hint: {
        es: 'Nombre una serie de población; su unidad lleva style: people en portal.yaml.',
        en: 'Name a series of population; its unit has style: people in portal.yaml.',
      },
    };
  const known = counted(population);
  const absent = [...new Set(statistic.observations.map(({ jurisdiction }) => jurisdiction))].filter(
    (area) => !known.has(area),
  );
  if (absent.length === 0) return undefined;
  const shown = absent.slice(0, 8).join(', ') + (absent.length > 8 ? '…' : '');
  return {
    message: {
      es: `«${id}» no da la población de ningún año de ${shown}: allí no habría tasa.`,
      en: `“${id}” gives the population of no year of ${shown}: there would be no rate there.`,
    },
    hint: {
      es: 'Añada a esa serie filas de años enteros con el total (_T) de cada ámbito, o quite «population».',
      en: 'Add rows of whole years with the total (_T) of each area to that series, or remove “population”.',
    },
  };
};

/** The series that rates are worked out with counts people, by year, in every area that the statistic has rows of. */
export const populationSound: Rule = {
  name,
  check: (archive) =>
    archive.statistics.all.flatMap((statistic) => {
      const population =
        statistic.population === undefined ? undefined : archive.statistics.get(statistic.population);
      const found = population && fault(archive, statistic, population);
      return found ? [fieldIssue(name, statistic.file, ['population'], found.message, found.hint)] : [];
    }),
};
