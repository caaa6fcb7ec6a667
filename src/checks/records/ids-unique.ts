import type { Archive } from '#model/archive.ts';
import type { Issue } from '#model/issue.ts';
import { recordsOf } from '#checks/documents.ts';
import { fieldIssue, issueAt, type RecordFile, type Rule } from '#checks/rule.ts';

const name = 'ids-unique';

/** Files that would be the same record, letter case aside: those of different year folders, for one. */
const repeatedFiles = (files: readonly RecordFile[]): Issue[] => {
  const first = new Map<string, RecordFile>();
  return files.flatMap((each) => {
    const key = [each.type, each.language?.toLowerCase() ?? '', each.id.toLowerCase()].join(' ');
    const other = first.get(key);
    if (!other) {
      first.set(key, each);
      return [];
    }
    const caseOnly =
      other.id === each.id ? { es: '', en: '' } : { es: ', mayúsculas aparte', en: ', letter case aside' };
    return [
      issueAt(
        name,
        each.file,
        { in: 'file' },
        {
          es: `el identificador «${each.id}» ya es el de ${other.file}${caseOnly.es}.`,
          en: `the id “${each.id}” is already that of ${other.file}${caseOnly.en}.`,
        },
        {
          es: 'Cambie el nombre de uno de los dos archivos, o quite el repetido.',
          en: 'Rename one of the two files, or remove the repeated one.',
        },
      ),
    ];
  });
};

/** Former ids that are, letter case aside, the id or a former id of a record of the same type. */
const clashingAliases = (archive: Archive, files: readonly RecordFile[]): Issue[] => {
  const owners = new Map<string, string>();
  const keyOf = (type: string, id: string): string => `${type} ${id.toLowerCase()}`;
  for (const { type, id, file, language } of files)
    if (language === undefined) owners.set(keyOf(type, id), file);
  for (const { type, id, file } of recordsOf(archive)) owners.set(keyOf(type, id), file);
  return recordsOf(archive).flatMap((record) =>
    ('aliases' in record ? (record.aliases ?? []) : []).flatMap((alias, index) => {
      const key = keyOf(record.type, alias);
      const owner = owners.get(key);
      owners.set(key, owner ?? record.file);
      if (owner === undefined) return [];
      return [
        fieldIssue(
          name,
          record.file,
          ['aliases', index],
          {
            es: `el identificador anterior «${alias}» ya lleva a ${owner}.`,
            en: `the former id “${alias}” already leads to ${owner}.`,
          },
          { es: 'Quítelo de uno de los dos.', en: 'Remove it from one of the two.' },
        ),
      ];
    }),
  );
};

/** An id, present or former, is of one record only within its type, letter case aside. */
export const idsUnique: Rule = {
  name,
  check: (archive, { files }) => [...repeatedFiles(files), ...clashingAliases(archive, files)],
};
