import { schemaIssues } from '#records/schema-issues.ts';
import type { Filled } from '#views/editor/form.ts';

/** The languages in which the messages for editors are written. */
export type Language = 'es' | 'en';

const intro = {
  es: 'No se guardó, y lo escrito sigue en el formulario. Falta reparar:',
  en: 'Not saved, and what you wrote is still in the form. To be mended:',
} as const;

const ofTranslation = { es: 'Traducción', en: 'Translation' } as const;

/** What keeps a filled-in form from being a record, in the words of `npm run check`; undefined where nothing does. */
export const problemsIn = (
  { schema, data, isTranslation }: Filled,
  language: Language,
): string | undefined => {
  const issues = schemaIssues('', schema, { data, offsetOf: () => 0, writtenAt: () => undefined });
  if (issues.length === 0) return undefined;
  const lines = issues.map(({ place, message, hint }) => {
    const at = place.in === 'field' ? place.path.join(' › ') : '';
    return `• ${at}: ${[message[language], hint[language]].join(' ')}`;
  });
  const heading = isTranslation ? `${ofTranslation[language]}. ${intro[language]}` : intro[language];
  return [heading, ...lines].join('\n');
};
