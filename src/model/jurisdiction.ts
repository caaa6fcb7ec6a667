import { z } from 'zod';

import { coded, field, reference, text } from '#model/parts/field.ts';
import { localText } from '#model/parts/text.ts';

/** A country or region, by ISO 3166-2 code where it exists, else a local code with the country's prefix. */
export const jurisdictionCode = /^[A-Z]{2}(?:-[A-Z0-9]+)*$/;

export const Jurisdiction = z.strictObject({
  code: field(
    z.string().regex(jurisdictionCode),
    'Código ISO 3166-2 («PE-CUS»); si no existe, uno propio con el prefijo del país.',
    'ISO 3166-2 code (“PE-CUS”); where none exists, a local one with the country’s prefix.',
  ),
  name: field(localText(), 'Nombre, uno por idioma si difiere.', 'Name, one per language where it differs.'),
  kind: coded('jurisdictionKinds', 'Clase de ámbito.', 'Kind of area.'),
  parent: reference('jurisdiction', 'Ámbito que lo contiene.', 'Area that contains it.').optional(),
  officialCode: field(
    text(),
    'Código nacional (ubigeo), entre comillas.',
    'National code (ubigeo), quoted.',
  ).optional(),
  mapCode: field(
    text(),
    'Identificador de su forma en el mapa, si tiene una.',
    'Id of its shape on the map, if it has one.',
  ).optional(),
  note: field(
    localText(),
    'Aclaración que debe leerse junto al nombre.',
    'Remark that must be read beside the name.',
  ).optional(),
  scored: field(
    z.boolean(),
    'Cuenta como «cada región» en los compromisos de ese alcance.',
    'Counts as “each region” in commitments of that scope.',
  ).optional(),
});
export type Jurisdiction = z.infer<typeof Jurisdiction>;

export const Jurisdictions = z.array(Jurisdiction).min(1);
