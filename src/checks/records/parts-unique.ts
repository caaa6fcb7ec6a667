import type { Issue } from '#model/issue.ts';
import { childOf, type Path, walk } from '#model/shape.ts';
import { identityOf } from '#model/translation.ts';
import { documentOf, oncePerDocument, recordsOf, type Schema, settingsOf } from '#checks/documents.ts';
import { fieldIssue, type Rule } from '#checks/rule.ts';

const name = 'parts-unique';

/** Keys that are the name of a part; the others (dates, kinds) tell parts apart only for their translations. */
const names: readonly string[] = ['id', 'key', 'number', 'name', 'code'];

const identity = (item: unknown): readonly [string, string] | undefined => {
  const code = (item as { code?: unknown } | null)?.code;
  return identityOf(item) ?? (typeof code === 'string' ? ['code', code] : undefined);
};

const hasText = (schema: Schema | undefined, item: unknown): boolean => {
  let found = false;
  if (schema) walk(schema, item, ({ meta }) => (found ||= meta.translatable === true));
  return found;
};

const slug = (value: string): string => value.toLowerCase().replace(/[^a-z0-9]+/g, '-');

const issueOf = (
  file: string,
  list: Path,
  index: number,
  [key, value]: readonly [string, string],
  takesId: boolean,
): Issue => {
  const of = String(list.at(-1) ?? 'lista');
  return names.includes(key)
    ? fieldIssue(
        name,
        file,
        [...list, index, key],
        {
          es: `«${value}» ya es «${key}» de otro elemento de «${of}».`,
          en: `“${value}” is already “${key}” of another item of “${of}”.`,
        },
        { es: `Dele otro: ${key}: ${slug(value)}-2`, en: `Give it another: ${key}: ${slug(value)}-2` },
      )
    : fieldIssue(
        name,
        file,
        [...list, index, key],
        {
          es: `dos elementos de «${of}» tienen «${key}: ${value}», y nada los distingue.`,
          en: `two items of “${of}” have “${key}: ${value}”, and nothing tells them apart.`,
        },
        takesId
          ? { es: `Añada a este: id: ${slug(value)}-2`, en: `Add to this one: id: ${slug(value)}-2` }
          : { es: 'Únalos en uno, o corrija el valor.', en: 'Join them, or correct the value.' },
      );
};

const repeatedItems = (file: string, schema: Schema, list: readonly unknown[], path: Path): Issue[] => {
  const first = new Map<string, number>();
  return list.flatMap((item, index) => {
    const own = identity(item);
    if (!own) return [];
    const other = first.get(own.join(' '));
    if (other === undefined) {
      first.set(own.join(' '), index);
      return [];
    }
    const schemaOf = (at: number): Schema | undefined => childOf(schema, at, list);
    const matters =
      names.includes(own[0]) ||
      hasText(schemaOf(index), item) ||
      hasText(schemaOf(other), list[other]) ||
      JSON.stringify(item) === JSON.stringify(list[other]);
    const takesId = (() => {
      const itemSchema = schemaOf(index);
      return itemSchema !== undefined && childOf(itemSchema, 'id', item) !== undefined;
    })();
    return matters ? [issueOf(file, path, index, own, takesId)] : [];
  });
};

const partsOf = oncePerDocument(({ file, schema, value: document }): readonly Issue[] => {
  const issues: Issue[] = [];
  walk(schema, document, ({ value, schema: of, path }) => {
    if (Array.isArray(value)) issues.push(...repeatedItems(file, of, value, path));
  });
  return issues;
});

/**
 * The parts of a record can be told apart: by their own id, key or number, and where they have none, by what joins them
 * to their translation. Jurisdictions and code lists have rules of their own.
 */
export const partsUnique: Rule = {
  name,
  check: (archive, surroundings) => [
    ...settingsOf(archive, surroundings)
      .filter(({ file }) => file !== 'jurisdictions.yaml')
      .flatMap(partsOf)
      .filter(({ place }) => !(place.in === 'field' && place.path[0] === 'codes')),
    ...recordsOf(archive).map(documentOf).flatMap(partsOf),
  ],
};
