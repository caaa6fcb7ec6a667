import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { type SchemaName, schemas } from '#model/json-schema.ts';
import { bare, itemOf, metaOf, optionsOf, shapeOf } from '#model/shape.ts';

type Schema = Parameters<typeof metaOf>[0];

/** Where the data dictionary stands. */
export const dictionaryFile = join(import.meta.dirname, '../docs/records.md');

/** Where a type is written, and its name in Spanish. */
const places: Record<SchemaName, { es: string; where: string }> = {
  law: { es: 'norma', where: '`laws/<id>.md`' },
  commitment: { es: 'compromiso', where: '`commitments/<id>.md`' },
  audit: { es: 'auditoría', where: '`audits/<id>.md`' },
  statistic: { es: 'estadística', where: '`statistics/<id>.md`, `statistics/<id>.csv`' },
  comparison: { es: 'comparación', where: '`comparisons/<id>.md`' },
  institution: { es: 'institución', where: '`institutions/<id>.md`' },
  page: { es: 'página', where: '`pages/<id>.md`' },
  portal: { es: 'portal', where: '`portal.yaml`' },
  jurisdictions: { es: 'ámbitos', where: '`jurisdictions.yaml`' },
  glossary: { es: 'glosario', where: '`glossary.yaml`' },
  method: { es: 'método', where: '`methods/<version>.yaml`' },
  edition: { es: 'edición', where: '`editions/<id>.yaml`' },
};

const accepts = (schema: Schema, value: unknown): boolean => schema.safeParse(value).success;

/** The kind of text a schema takes, told by what it accepts. */
const textKind = (schema: Schema): string => {
  if (accepts(schema, 'Un texto.')) return 'texto · text';
  if (accepts(schema, '2007-02')) return 'fecha · date (`AAAA-MM-DD`, `AAAA-MM`, `AAAA`)';
  if (accepts(schema, '2007-02-28')) return accepts(schema, 'ley-1') ? 'id' : 'día · day (`AAAA-MM-DD`)';
  if (accepts(schema, 'https://example.org/a')) return 'dirección web · web address';
  if (accepts(schema, 'ley-1')) return 'id';
  return 'texto con forma fija · text of a fixed form';
};

/** What may be written in a field, in both languages. */
const kindOf = (schema: Schema): string => {
  const inner = bare(schema);
  const marks = metaOf(schema);
  if (marks.refers) return `id → ${marks.refers}`;
  if (marks.codes) return `código · code (\`${marks.codes}\`)`;
  if (marks.sourceKey) return 'clave de `sources` · key of `sources`';
  if (marks.level) return 'nivel del método · level of the method';
  const def = inner.def as { type: string; entries?: Record<string, string>; values?: unknown[] };
  const item = itemOf(schema);
  if (item) return `lista · list: ${shapeOf(item) || optionsOf(item) ? 'grupos · groups' : kindOf(item)}`;
  if (def.type === 'enum')
    return Object.values(def.entries ?? {})
      .map((value) => `\`${value}\``)
      .join(' ');
  if (def.type === 'literal') return (def.values ?? []).map((value) => `\`${String(value)}\``).join(' ');
  if (def.type === 'union' || optionsOf(schema))
    return [
      ...new Set((optionsOf(schema) ?? []).map((option) => (shapeOf(option) ? 'grupo · group' : kindOf(option)))),
    ].join(' / ');
  if (def.type === 'object') return 'grupo · group';
  if (def.type === 'record') return 'texto por clave · text by key';
  if (def.type === 'boolean') return '`true` `false`';
  if (def.type === 'number')
    return accepts(schema, 1.5) ? 'número · number' : 'número entero · whole number';
  return textKind(inner);
};

interface Row {
  path: string;
  schema: Schema;
  isRequired: boolean;
}

const valueOf = (schema: Schema): Schema | undefined => (bare(schema).def as { valueType?: Schema }).valueType;

/** Every field below a schema, each once, in the order of the schema. */
const rowsOf = (schema: Schema, path = ''): Row[] => {
  const rows = Object.entries(shapeOf(schema) ?? {}).flatMap(([key, child]): Row[] => {
    const at = path === '' ? key : `${path}.${key}`;
    return [{ path: at, schema: child, isRequired: !accepts(child, undefined) }, ...rowsOf(child, at)];
  });
  const item = itemOf(schema);
  const named = valueOf(schema);
  const below = [
    ...rows,
    ...(item ? rowsOf(item, `${path}[]`) : []),
    ...(named ? rowsOf(named, path === '' ? '*' : `${path}.*`) : []),
    ...(optionsOf(schema) ?? []).flatMap((option) => rowsOf(option, path)),
  ];
  const seen = new Set<string>();
  return below.filter(({ path: each }) => !seen.has(each) && seen.add(each));
};

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const tableOf = (schema: Schema): string[] =>
  rowsOf(schema).map(({ path, schema: child, isRequired }) => {
    const { es = '', description = '', translatable } = metaOf(child);
    const kind = `${kindOf(child)}${translatable ? ' 🌐' : ''}`;
    return `| \`${path}\` | ${isRequired ? '●' : ''} | ${cell(es)} | ${cell(description)} | ${cell(kind)} |`;
  });

/** The data dictionary as Markdown: every field of every type, from the schemas that check the records. */
export const dictionary = (): string => {
  const sections = (Object.keys(schemas) as SchemaName[]).map((name) =>
    [
      `## ${name} · ${places[name].es}`,
      '',
      places[name].where,
      '',
      '| Campo · Field | ● | Qué es | Meaning | Qué se escribe · What to write |',
      '|---|---|---|---|---|',
      ...tableOf(schemas[name]),
      '',
    ].join('\n'),
  );
  return `${[
    '# Diccionario de datos · Data dictionary',
    '',
    'Hecho de los esquemas con `npm run dictionary`; no se edita a mano. ● obligatorio; 🌐 se traduce en el archivo `<id>.<idioma>.md`;',
    '`[]` cada elemento de una lista; «código (`lista`)» es un código de esa lista en `portal.yaml`; «id → tipo», el nombre de archivo de otro registro.',
    '',
    'Made from the schemas by `npm run dictionary`; not edited by hand. ● required; 🌐 translated in the file `<id>.<language>.md`;',
    '`[]` each item of a list; “code (`list`)” is a code of that list in `portal.yaml`; “id → type”, the file name of another record.',
    '',
    ...sections,
  ]
    .join('\n')
    .trim()}\n`;
};

if (import.meta.main) {
  const { values } = parseArgs({ options: { check: { type: 'boolean' } } });
  const isCurrent = values.check && readFileSync(dictionaryFile, 'utf8') === dictionary();
  if (!values.check) writeFileSync(dictionaryFile, dictionary());
  else if (!isCurrent) {
    console.log('docs/records.md: npm run dictionary');
    process.exitCode = 1;
  }
}
