import type { Issue } from '#model/issue.ts';
import { itemOf, optionsOf, walk } from '#model/shape.ts';
import type { Document } from '#checks/documents.ts';
import { asWarning, fieldIssue } from '#checks/rule.ts';

/** Texts written per language that lack one of the portal's, as warnings: the reader is shown another language. */
export const missingLanguages = (
  rule: string,
  languages: readonly string[],
  { file, schema, value: document }: Document,
): Issue[] => {
  const issues: Issue[] = [];
  walk(schema, document, ({ value, schema: of, path }) => {
    // In these files the only choice between a text and a group of fields is that of a text in several languages; a choice
    // with a list is that of words to be found, of which a language may have none.
    const options = optionsOf(of);
    if (value === null || typeof value !== 'object' || Array.isArray(value) || options === undefined) return;
    if (options.some((option) => itemOf(option) !== undefined)) return;
    const absent = languages.filter((language) => !Object.hasOwn(value, language));
    if (absent.length === 0) return;
    issues.push(
      asWarning(
        fieldIssue(
          rule,
          file,
          path,
          {
            es: `a «${path.join('.')}» le falta el texto en: ${absent.join(', ')}.`,
            en: `“${path.join('.')}” lacks its text in: ${absent.join(', ')}.`,
          },
          {
            es: `Añada ${absent.map((language) => `«${language}: …»`).join(', ')}; o un solo texto, si es igual en todos los idiomas.`,
            en: `Add ${absent.map((language) => `“${language}: …”`).join(', ')}; or one plain text, if all languages agree.`,
          },
        ),
      ),
    );
  });
  return issues;
};
