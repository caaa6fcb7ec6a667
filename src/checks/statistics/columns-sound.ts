import { closingColumns, leadingColumns } from '#model/statistic.ts';
import { fieldIssue, type Rule } from '#checks/rule.ts';

const name = 'columns-sound';

const fixed: readonly string[] = [...leadingColumns, ...closingColumns];

/** No dimension of a statistic has the name of a column that every file has: its cells would be read as that. */
export const columnsSound: Rule = {
  name,
  check: (archive) =>
    archive.statistics.all.flatMap(({ file, columns = [] }) =>
      columns.flatMap(({ name: column }, index) =>
        fixed.includes(column)
          ? [
              fieldIssue(
                name,
                file,
                ['columns', index, 'name'],
                {
                  es: `«${column}» es una columna que todo archivo tiene, y no puede ser una dimensión.`,
                  en: `“${column}” is a column that every file has, and cannot be a dimension.`,
                },
                {
                  es: 'Dele otro nombre, aquí y en el encabezado del archivo.',
                  en: 'Give it another name, here and in the header of the file.',
                },
              ),
            ]
          : [],
      ),
    ),
};
