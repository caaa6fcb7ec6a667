import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

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
  dossier: { es: 'expediente', where: '`dossier.yaml`' },
  privacy: { es: 'datos personales', where: '`privacy.yaml`' },
  method: { es: 'método', where: '`methods/<version>.yaml`' },
  edition: { es: 'edición', where: '`editions/<id>.yaml`' },
};

const accepts = (schema: Schema, value: unknown): boolean => schema.safeParse(value).success;

/** Texts that tell the kinds of text apart: the first that a schema takes names its kind. */
const textKinds: readonly (readonly [example: string, kind: string])[] = [
  ['Un texto.', 'texto · text'],
  ['ley-1', 'id'],
  ['2007-02', 'fecha · date'],
  ['2007-02-28', 'día · day'],
  ['https://example.org/a', 'dirección web · web address'],
  ['1/3', 'fracción · fraction (`1/3`)'],
  ['PE-CUS', 'código · code (`PE-CUS`)'],
  ['XX', 'código de país · country code'],
  ['es', 'idioma · language (`es`)'],
  ['ageGroup', 'palabra · word (`ageGroup`)'],
  ['#top', 'ancla · fragment'],
  ['#', 'un signo · a single sign (`#`)'],
  ['example.org,2026', 'dominio y año · domain and year (`example.org,2026`)'],
  ['example.org', 'nombre de sitio · name of a host (`example.org`)'],
];

const textKind = (schema: Schema): string =>
  textKinds.find(([example]) => accepts(schema, example))?.[1] ??
  'texto con forma fija · text of a fixed form';

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
    return (
      Object.values(def.entries ?? {})
        // What cannot be seen stands as it is written in YAML.
        .map((value) => `\`${/\s/.test(value) ? JSON.stringify(value) : value}\``)
        .join(' ')
    );
  if (def.type === 'literal') return (def.values ?? []).map((value) => `\`${String(value)}\``).join(' ');
  if (def.type === 'union' || optionsOf(schema))
    return [
      ...new Set(
        (optionsOf(schema) ?? []).map((option) => (shapeOf(option) ? 'grupo · group' : kindOf(option))),
      ),
    ].join(' / ');
  if (def.type === 'object') return 'grupo · group';
  if (def.type === 'record') return 'texto por clave · text by key';
  if (def.type === 'boolean') return '`true` `false`';
  if (def.type === 'number') return accepts(schema, 1.5) ? 'número · number' : 'número entero · whole number';
  return textKind(inner);
};

interface Row {
  path: string;
  schema: Schema;
  isRequired: boolean;
}

const valueOf = (schema: Schema): Schema | undefined =>
  (bare(schema).def as { valueType?: Schema }).valueType;

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
    ...(item ? rowsOf(item, path === '' ? '' : `${path}[]`) : []),
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
    const kind = `${kindOf(child)}${translatable ? ' (t)' : ''}`;
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
    'Hecho de los esquemas con `npm run dictionary`; no se edita a mano. ● obligatorio; (t) se traduce en el archivo `<id>.<idioma>.md`;',
    'una fecha es `AAAA-MM-DD`, `AAAA-MM` o `AAAA`, entre comillas; `[]` cada elemento de una lista; «código (`lista`)» es un código de esa lista en `portal.yaml`; «id → tipo», el nombre de archivo de otro registro.',
    '',
    'Made from the schemas by `npm run dictionary`; not edited by hand. ● required; (t) translated in the file `<id>.<language>.md`;',
    'a date is `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, quoted; `[]` each item of a list; “code (`list`)” is a code of that list in `portal.yaml`; “id → type”, the file name of another record.',
    '',
    '<!-- prettier-ignore-start -->',
    '',
    ...sections,
    '<!-- prettier-ignore-end -->',
  ]
    .join('\n')
    .trim()}\n`;
};

if (import.meta.main) writeFileSync(dictionaryFile, dictionary());
