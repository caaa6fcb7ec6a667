import { Column as StatisticColumn, Statistic } from '#model/statistic.ts';
import { observationStatuses, qualifiers } from '#model/observation.ts';
import { headerOf } from '#records/observations/header.ts';

import type { Column } from '#records/sheets/columns.ts';

type Declared = Pick<Statistic, 'columns'>;

const meaning: Readonly<Record<string, readonly [es: string, en: string]>> = {
  periodStart: ['Inicio del periodo.', 'Start of the period.'],
  periodEnd: [
    'Fin del periodo; sin él, el mismo inicio.',
    'End of the period; without it, the same as its start.',
  ],
  jurisdiction: ['Ámbito: código, nombre o ubigeo.', 'Area: code, name or national code.'],
  value: [
    'Valor; en blanco si la fuente no lo tiene (M) o se suprimió (Q).',
    'Value; blank where the source has none (M) or it was suppressed (Q).',
  ],
  qualifier: [
    'more-than, less-than o about; casi siempre en blanco.',
    'more-than, less-than or about; mostly blank.',
  ],
  status: [
    'A normal, P provisional, E estimado, M falta, Q suprimido; en blanco, A.',
    'A normal, P provisional, E estimated, M missing, Q suppressed; blank, A.',
  ],
  source: [
    'Clave de la fuente; en blanco si la estadística tiene una sola.',
    'Key of the source; blank where the statistic has only one.',
  ],
  reportedOn: ['Fecha en que se publicó.', 'Date of publication.'],
  note: ['Aclaración.', 'Remark.'],
};

const limits: Readonly<Record<string, readonly string[]>> = {
  qualifier: qualifiers,
  status: observationStatuses,
};

const text = StatisticColumn.shape.codes;
const date = Statistic.shape.retrievedOn;

/** The columns of a sheet of observations: those of the statistic's own file. Values are texts, so that no digit is lost. */
export const observationColumns = (statistic: Declared): readonly Column[] =>
  headerOf(statistic).map((name) => {
    const dimension = statistic.columns?.find((column) => column.name === name);
    const [es, en] = dimension ? [dimension.title, dimension.title] : (meaning[name] ?? ['', '']);
    return {
      name,
      steps: [{ key: name, list: false }],
      schemas: [['periodStart', 'periodEnd', 'reportedOn'].includes(name) ? date : text],
      meta: {
        es,
        description: en,
        ...(name === 'jurisdiction' ? { refers: 'jurisdiction' as const } : {}),
        ...(name === 'source' ? { sourceKey: true as const } : {}),
        ...(dimension ? { codes: dimension.codes } : {}),
      },
      ...(limits[name] ? { limitedTo: limits[name] } : {}),
      required: ['periodStart', 'jurisdiction'].includes(name) || dimension !== undefined,
    };
  });
