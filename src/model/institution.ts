import { z } from 'zod';

import { dateText } from '#model/parts/date-field.ts';
import { coded, field, reference, translated } from '#model/parts/field.ts';
import { commonFields, webAddress } from '#model/parts/source.ts';

/** A public body, or an organisation that audits. */
export const Institution = z.strictObject({
  name: translated('Nombre oficial.', 'Official name.'),
  shortName: translated('Sigla o nombre corto.', 'Acronym or short name.').optional(),
  gist: translated(
    'Qué hace en esta política, en una frase.',
    'What it does in this policy, in one sentence.',
  ),
  kind: coded('institutionKinds', 'Clase de organización.', 'Kind of organisation.'),
  jurisdiction: reference('jurisdiction', 'Ámbito donde actúa.', 'Area in which it acts.'),
  class: coded(
    'classes',
    'Grupo al que una obligación puede nombrar («gobierno regional»).',
    'Group that a duty may name (“regional government”).',
  ).optional(),
  parent: reference('institution', 'Institución de la que depende.', 'Institution it depends on.').optional(),
  foundedOn: field(dateText(), 'Fecha en que se creó.', 'Date it was founded.').optional(),
  foundedBy: reference('law', 'Norma que la creó.', 'Norm that founded it.').optional(),
  url: field(webAddress(), 'Sitio web oficial.', 'Official web site.').optional(),
  ...commonFields,
});
export type Institution = z.infer<typeof Institution>;
