import { z } from 'zod';

import { dateText } from './date-field.ts';
import { field, text, translated } from './field.ts';
import { idText } from './id.ts';

/** An address on the web, http or https only. */
export const webAddress = () =>
  z.string().refine(
    (value) => {
      const parsed = URL.canParse(value) ? new URL(value) : undefined;
      return parsed !== undefined && ['http:', 'https:'].includes(parsed.protocol) && !/\s/.test(value);
    },
    { error: 'url', params: { rule: 'source-address' } },
  );

/** Where a fact was seen. `key` is what findings, values and rows point to. */
export const Source = z.strictObject({
  key: field(
    idText(),
    'Clave corta y única en el registro; a ella apuntan hallazgos y valores.',
    'Short key, unique in the record; findings and values point to it.',
  ),
  title: field(
    text(),
    'Título del documento o de la página, como está publicado.',
    'Title of the document or page, as published.',
  ),
  publisher: field(text(), 'Quién lo publica.', 'Who publishes it.'),
  url: field(
    webAddress(),
    'Dirección web del original (http o https).',
    'Web address of the original (http or https).',
  ),
  archivedUrl: field(
    webAddress(),
    'Dirección de una copia archivada.',
    'Address of an archived copy.',
  ).optional(),
  page: field(text(), 'Página o parte del documento.', 'Page or part of the document.').optional(),
  publishedOn: field(dateText(), 'Fecha de publicación.', 'Date of publication.').optional(),
  accessedOn: field(dateText(), 'Fecha en que se consultó.', 'Date it was consulted.').optional(),
});
export type Source = z.infer<typeof Source>;

export const confidences = ['read', 'reported', 'recalled'] as const;
export type Confidence = (typeof confidences)[number];
export const extents = ['full', 'contents', 'summary', 'existence'] as const;

/** Keys every record carries: old ids, sources, how sure, when last checked. */
export const commonFields = {
  aliases: field(
    z.array(idText()),
    'Identificadores anteriores; sus direcciones siguen funcionando.',
    'Former ids; their addresses keep working.',
    { keepers: true },
  ).optional(),
  sources: field(
    z.array(Source).min(1),
    'De dónde sale cada dato: al menos una fuente.',
    'Where each fact comes from: at least one source.',
  ),
  confidence: field(
    z.enum(confidences),
    'Qué tan seguro es: leído en la fuente, referido por otra, o recordado sin fuente a la vista.',
    'How sure: read in the source, reported by another, or recalled with no source at hand.',
    { keepers: true },
  ),
  extent: field(
    z.enum(extents),
    'Cuánto de la fuente se vio: completa, índice, resumen, o solo que existe.',
    'How much of the source was seen: in full, contents, summary, or only that it exists.',
    { keepers: true },
  ).optional(),
  doubts: field(
    z.array(
      z.strictObject({
        id: field(
          idText(),
          'Necesario solo si dos dudas son del mismo campo.',
          'Needed only when two doubts are about the same field.',
        ).optional(),
        field: field(
          text(),
          'Campo del registro al que se refiere la duda.',
          'Field of the record the doubt is about.',
        ),
        why: translated('Por qué se duda.', 'Why there is doubt.'),
      }),
    ),
    'Campos de los que se duda, y por qué.',
    'Fields in doubt, and why.',
  ).optional(),
  alternatives: field(
    z.array(
      z.strictObject({
        id: field(
          idText(),
          'Necesario solo si dos valores son del mismo campo.',
          'Needed only when two values are of the same field.',
        ).optional(),
        field: field(
          text(),
          'Campo del registro con más de un valor publicado.',
          'Field with more than one published value.',
        ),
        value: translated('El otro valor publicado.', 'The other published value.'),
        source: field(text(), 'Clave de la fuente que lo da.', 'Key of the source that gives it.', {
          sourceKey: true,
        }),
      }),
    ),
    'Otros valores publicados, cuando las fuentes no coinciden y ambos quedan.',
    'Other published values, where sources disagree and both stand.',
  ).optional(),
  checkedOn: field(
    dateText(),
    'Fecha en que se revisó el registro por última vez.',
    'Date the record was last checked.',
    { keepers: true },
  ),
};
