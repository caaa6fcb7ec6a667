import { wordsOf } from '#i18n/words.ts';

/** How fields and fixed values are called on the pages of the portal; undefined for what the pages do not name. */
export const labelsIn = (language: 'es' | 'en') => {
  const words = wordsOf(language, {});
  const values: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    strength: words.strengths,
    response: words.responses,
    scope: words.scopes,
    status: words.updateStatuses,
    outcome: words.outcomes,
    qualifier: words.qualifiers,
    confidence: words.certainty.confidences,
    extent: words.certainty.extents,
    type: words.relations.outgoing,
    comparator: words.commitment.comparators,
  };
  const choices: Readonly<Record<string, string>> = words.editor.choices;
  const names: Readonly<Record<string, string>> = words.fields;
  return {
    nameOf: (key: string): string | undefined => names[key],
    labelOf: (key: string, value: string): string | undefined => values[key]?.[value] ?? choices[value],
  };
};
