import type { Archive } from '#model/archive.ts';
import type { Issue } from '#model/issue.ts';
import type { Path } from '#model/shape.ts';
import { documentsOf } from '#checks/documents.ts';
import { fieldIssue, type Rule, suggest } from '#checks/rule.ts';

import { markedTexts } from './marked-texts.ts';

const name = 'codes-exist';

/** The codes of a list in portal.yaml; undefined where there is no such list. */
export const codesOf = ({ portal }: Pick<Archive, 'portal'>, list: string): readonly string[] | undefined =>
  Object.hasOwn(portal.codes, list) ? portal.codes[list]?.map(({ code }) => code) : undefined;

const missingList = (archive: Archive, file: string, path: Path, list: string): Issue =>
  fieldIssue(
    name,
    file,
    path,
    { es: `la lista «${list}» no está en portal.yaml.`, en: `the list “${list}” is not in portal.yaml.` },
    suggest(list, Object.keys(archive.portal.codes), {
      es: 'Añádala bajo «codes», con un «code» y un «label» por línea.',
      en: 'Add it under “codes”, with a “code” and a “label” on each line.',
    }),
  );

/** The lists that a statistic names for its dimensions and its ordinal values. */
const namedLists = (archive: Archive): Issue[] =>
  archive.statistics.all.flatMap(({ file, columns = [], ordinal }) => {
    const named: [Path, string][] = columns.map(({ codes }, index) => [['columns', index, 'codes'], codes]);
    if (ordinal !== undefined) named.push([['ordinal'], ordinal]);
    return named
      .filter(([, list]) => codesOf(archive, list) === undefined)
      .map(([path, list]) => missingList(archive, file, path, list));
  });

/** A code that a record uses is in its list, and the list is there. A list that is not is named once. */
export const codesExist: Rule = {
  name,
  check: (archive, surroundings) => {
    const issues: Issue[] = [];
    const lists = new Map<string, readonly string[] | undefined>();
    for (const document of documentsOf(archive, surroundings)) {
      const { file } = document;
      for (const {
        value,
        meta: { codes: list },
        path,
      } of markedTexts(document)) {
        if (list === undefined) continue;
        if (!lists.has(list)) {
          lists.set(list, codesOf(archive, list));
          if (lists.get(list) === undefined) issues.push(missingList(archive, file, path, list));
        }
        const known = lists.get(list);
        if (known === undefined || known.includes(value)) continue;
        issues.push(
          fieldIssue(
            name,
            file,
            path,
            {
              es: `«${value}» no está en la lista «${list}».`,
              en: `“${value}” is not in the list “${list}”.`,
            },
            suggest(value, known, {
              es: `Los códigos están en portal.yaml, en «${list}».`,
              en: `The codes are in portal.yaml, under “${list}”.`,
            }),
          ),
        );
      }
    }
    return [...issues, ...namedLists(archive)];
  },
};
