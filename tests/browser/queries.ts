import type { TrackerType } from '#views/trackers/facet-names.ts';
import { files } from './site.ts';

/** What a reader types, the record that must stand first (none where nothing may be found), and in which tracker. */
type Query = readonly [query: string, wanted: string | undefined, type?: TrackerType, language?: string];

const peru: readonly Query[] = [
  ['28950', 'ley-28950-2007'],
  ['ley 28950', 'ley-28950-2007'],
  ['28950 ley', 'ley-28950-2007'],
  ['LEY N° 28950', 'ley-28950-2007'],
  ['DS 001-2016', 'ds-001-2016-in'],
  ['d.s. 1-2016-IN', 'ds-001-2016-in'],
  ['ds 001 2016 in', 'ds-001-2016-in'],
  ['decreto supremo 001-2016-IN', 'ds-001-2016-in'],
  ['D.Leg. 1323', 'dleg-1323-2017'],
  ['dleg 1323', 'dleg-1323-2017'],
  ['29918', 'ley-29918-2012'],
  ['31146', 'ley-31146-2021'],
  ['día nacional contra la trata', 'ley-29918-2012'],
  ['dia nacional contra la trata', 'ley-29918-2012'],
  ['acuerdo plenario 6-2019', 'acuerdo-plenario-06-2019'],
  ['convenio 182', 'rl-27543-2001'],
  ['tráfico ilícito migrantes tumbes', 'or-007-2026-tumbes'],
  ['trafico ilicito migrantes tumbes', 'or-007-2026-tumbes'],
  ['OR 168-2019', 'or-168-2019-cusco'],
  ['red regional cusco', 'or-168-2019-cusco'],
  ['rm 430 mincetur', 'rm-430-2018-mincetur'],
  ['política nacional 2030', 'ds-009-2021-in'],
  ['politca nacional 2030', 'ds-009-2021-in'],
  ['plan nacional 2017-2021', 'ds-017-2017-in'],
  ['hospedaje', 'ley-30802-2018'],
  ['hospdaje', 'ley-30802-2018'],
  ['extinción de dominio', 'ley-32326-2025'],
  ['migracines', 'rs-357-2017-migraciones'],
  ['ano', undefined],
  ['xilófono', undefined],
  ['albergue', 'albergues-regionales-locales', 'commitment'],
  ['congreso septiembre', 'informe-septiembre-congreso', 'commitment'],
  ['registro único', 'registro-unico-reta-sistra', 'commitment'],
  ['reniec', 'identidad-victimas-reniec', 'commitment'],
  ['línea 1818', 'linea-1818', 'commitment'],
  ['identidad pasajeros menores', 'identidad-pasajeros-mtc', 'commitment'],
  ['huancavelica oficina', 'oficina-regional-huancavelica', 'commitment'],
  ['informe alternativo IX', 'informe-alternativo-9', 'audit'],
  ['defensoría piura', 'informe-piura-2020', 'audit'],
  ['cedaw', 'cedaw-2022', 'audit'],
  ['TIP 2024', 'tip-2024', 'audit'],
  ['28950', 'ley-28950-2007', 'law', 'en'],
  ['supreme decree 1-2016', 'ds-001-2016-in', 'law', 'en'],
  ['national policy 2030', 'ds-009-2021-in', 'law', 'en'],
  ['asset forfeiture', 'ley-32326-2025', 'law', 'en'],
  ['shelter municipalities', 'albergues-regionales-locales', 'commitment', 'en'],
  ['alternative report 9', 'informe-alternativo-9', 'audit', 'en'],
];

const valdoria: readonly Query[] = [
  ['ley 142', 'ley-142-2012'],
  ['142', 'ley-142-2012'],
  ['decreto 45', 'decreto-45-2016'],
  ['proyecto 512', 'proyecto-512-2024'],
  ['agua caliente', 'agua-caliente-comedor', 'commitment'],
  ['canos de plomo', undefined, 'commitment'],
  ['cloro mensual', 'reporte-mensual-cloro', 'commitment'],
  ['xilófono', undefined],
];

export const queries = files.has('es/normas/ley-28950-2007/index.html') ? peru : valdoria;
