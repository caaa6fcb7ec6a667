import { z } from 'zod';

import { field, reference, text } from '#model/parts/field.ts';
import { localText } from '#model/parts/text.ts';

/** An entry of the dossier that the portal was made from, and what became of it: records, or the reason why there is none. */
export const DossierEntry = z
  .strictObject({
    id: field(text(), 'Identificador en el expediente («LAW-001»).', 'Id in the dossier (“LAW-001”).'),
    laws: field(
      z.array(reference('law', 'Norma.', 'Law.')).min(1),
      'Normas en que se convirtió.',
      'Laws it became.',
    ).optional(),
    commitments: field(
      z.array(reference('commitment', 'Compromiso.', 'Commitment.')).min(1),
      'Compromisos en que se convirtió.',
      'Commitments it became.',
    ).optional(),
    audits: field(
      z.array(reference('audit', 'Auditoría.', 'Audit.')).min(1),
      'Auditorías en que se convirtió.',
      'Audits it became.',
    ).optional(),
    why: field(
      localText(),
      'Por qué no es un registro, o por qué es más de uno.',
      'Why it is no record, or why it is more than one.',
    ).optional(),
  })
  .refine(({ laws, commitments, audits, why }) => laws ?? commitments ?? audits ?? why, {
    error: 'dossier-kept',
    params: { rule: 'dossier-kept' },
  });
export type DossierEntry = z.infer<typeof DossierEntry>;

export const Dossier = z.array(DossierEntry);
