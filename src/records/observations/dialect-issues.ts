import type { Issue, Message } from '#model/issue.ts';
import type { Path } from '#model/shape.ts';

import type { Declared } from './declaration.ts';
import { isContradictory } from './numbers.ts';

/** What makes a declaration impossible to read by: one sign for two things, a note sign that any row may start with. */
export const dialectIssues = (
  file: string,
  { dialect = {}, missingValues = [] }: Declared,
): readonly Issue[] => {
  const issue = (path: Path, message: Message, hint: Message): Issue => ({
    rule: 'csv-dialect',
    severity: 'error',
    file: file.replace(/\.csv$/, '.md'),
    place: { in: 'field', path },
    message,
    hint,
  });
  const issues: Issue[] = [];
  if (isContradictory(dialect))
    issues.push(
      issue(
        ['dialect', 'groupChar'],
        {
          es: `«${dialect.groupChar}» no puede ser a la vez signo decimal y separador de miles.`,
          en: `“${dialect.groupChar}” cannot be both the decimal sign and the thousands separator.`,
        },
        { es: 'Quite una de las dos líneas.', en: 'Remove one of the two lines.' },
      ),
    );
  const { commentChar, delimiter = ',' } = dialect;
  if (commentChar !== undefined && (/[\p{L}\p{N}\s"]/u.test(commentChar) || commentChar === delimiter))
    issues.push(
      issue(
        ['dialect', 'commentChar'],
        {
          es: `una fila de datos podría empezar con «${commentChar}», y se perdería.`,
          en: `a row of data could start with “${commentChar}”, and would be lost.`,
        },
        {
          es: 'Elija un signo que no sea letra, cifra, espacio, comillas ni separador: #',
          en: 'Choose a sign that is no letter, digit, space, quotation mark or delimiter: #',
        },
      ),
    );
  const marks = new Set<string>();
  for (const [index, { value }] of missingValues.entries()) {
    if (marks.has(value))
      issues.push(
        issue(
          ['missingValues', index, 'value'],
          { es: `«${value}» está declarado dos veces.`, en: `“${value}” is declared twice.` },
          { es: 'Quite una de las dos líneas.', en: 'Remove one of the two lines.' },
        ),
      );
    marks.add(value);
  }
  return issues;
};
