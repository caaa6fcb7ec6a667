import type { Entry } from '#model/archive.ts';
import type { Issue } from '#model/issue.ts';
import { placeholderIn } from '#model/placeholder.ts';
import type { MarkdownType } from '#model/record-types.ts';
import type { Path } from '#model/shape.ts';
import { documentOf, oncePerDocument, recordsOf, settingsOf } from '#checks/documents.ts';
import { translationFile } from '#checks/records/translations-match.ts';
import { asWarning, fieldIssue, type Rule } from '#checks/rule.ts';

const name = 'to-fill-in';

const issuesIn = (file: string, value: unknown, path: Path): Issue[] => {
  if (typeof value === 'string') {
    const what = placeholderIn(value);
    if (what === undefined) return [];
    const about = what === '' ? path.join('.') : what;
    return [
      asWarning(
        fieldIssue(
          name,
          file,
          path,
          { es: `por completar: ${about}.`, en: `to be filled in: ${about}.` },
          {
            es: 'Escriba el dato en lugar de todo el corchete, o quite el campo si es opcional.',
            en: 'Write it in place of the whole bracket, or remove the field if it is optional.',
          },
        ),
      ),
    ];
  }
  if (value === null || typeof value !== 'object') return [];
  return Array.isArray(value)
    ? value.flatMap((each, index) => issuesIn(file, each, [...path, index]))
    : Object.entries(value).flatMap(([key, each]) => issuesIn(file, each, [...path, key]));
};

const leftInSettings = oncePerDocument(({ file, value }) => issuesIn(file, value, []));

const leftInRecord = oncePerDocument(({ value }) => {
  const { file, html: _, translations, ...fields } = value as Entry<MarkdownType>;
  return [
    ...issuesIn(file, fields, []),
    ...Object.entries(translations).flatMap(([language, translation]) =>
      issuesIn(translationFile(file, language), translation.fields, []),
    ),
  ];
});

/** What a new portal left to be filled in is named one by one, in settings, records and their translations. */
export const toFillIn: Rule = {
  name,
  check: (archive, surroundings) => [
    ...settingsOf(archive, surroundings).flatMap(leftInSettings),
    ...recordsOf(archive).map(documentOf).flatMap(leftInRecord),
  ],
};
