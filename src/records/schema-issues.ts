import type { z } from 'zod';

import { suggest } from '#checks/rule.ts';
import type { Issue, Message } from '#model/issue.ts';
import { metaOf, type Path } from '#model/shape.ts';

import type { ReadYaml } from './front-matter.ts';
import { flatten, keysOf, schemaAt, valueAt } from './schema-path.ts';
import { customs, shown } from './schema-rules.ts';

const kinds: Record<string, Message> = {
  string: { es: 'un texto', en: 'a text' },
  number: { es: 'un número', en: 'a number' },
  int: { es: 'un número entero', en: 'a whole number' },
  boolean: { es: '«true» o «false»', en: '“true” or “false”' },
  array: {
    es: 'una lista (cada elemento en su línea, con «- »)',
    en: 'a list (each item on its line, with “- ”)',
  },
  object: { es: 'un grupo de campos', en: 'a group of fields' },
  record: { es: 'un grupo de campos', en: 'a group of fields' },
};

const kindOf = (value: unknown): Message => {
  if (value === null || value === undefined) return { es: 'nada', en: 'nothing' };
  if (Array.isArray(value)) return { es: 'una lista', en: 'a list' };
  if (typeof value === 'object') return { es: 'un grupo de campos', en: 'a group of fields' };
  if (typeof value === 'number') return { es: 'un número', en: 'a number' };
  if (typeof value === 'boolean') return { es: 'sí o no', en: 'a yes or no' };
  return { es: 'un texto', en: 'a text' };
};

/** Every way in which `data` departs from `schema`, said for the person who wrote it, in Spanish and English. */
export const schemaIssues = (file: string, schema: z.ZodType, yaml: ReadYaml): Issue[] => {
  const result = schema.safeParse(yaml.data);
  if (result.success) return [];
  return result.error.issues.flatMap(flatten).flatMap((issue) => explain(file, schema, yaml, issue));
};

const explain = (file: string, schema: z.ZodType, yaml: ReadYaml, issue: z.core.$ZodIssue): Issue[] => {
  const path = issue.path as Path;
  const value = valueAt(yaml.data, path);
  const name = path.join('.');
  const say = (
    rule: string,
    message: Message,
    hint: Message,
    at: Path = path,
    part: 'key' | 'value' = 'value',
  ): Issue => ({
    rule,
    severity: 'error',
    file,
    place: { in: 'field', path: at, part },
    message,
    hint,
  });
  const meta = metaOf(schemaAt(schema, yaml.data, path) ?? schema);
  /** What to do, and what the field means. */
  const step = (es: string, en: string): Message => ({
    es: `${es} ${meta.es ?? 'Mire un registro parecido, o docs/records.md.'}`,
    en: `${en} ${meta.description ?? 'Look at a record like it, or at docs/records.md.'}`,
  });
  const add = step('Agréguelo.', 'Add it.');
  const change = step('Cambie el valor.', 'Change the value.');
  const fill = step('Escriba su valor o quite la línea.', 'Write its value or remove the line.');
  if (issue.code === 'unrecognized_keys') {
    const known = keysOf(schemaAt(schema, yaml.data, path) ?? schema, value);
    return issue.keys.map((key) =>
      say(
        'unknown-key',
        { es: `la clave «${key}» no existe aquí.`, en: `the key “${key}” does not exist here.` },
        suggest(key, known, { es: `Claves: ${known.join(', ')}.`, en: `Keys: ${known.join(', ')}.` }),
        [...path, key],
        'key',
      ),
    );
  }
  if (issue.code === 'custom') {
    const custom = customs[String(issue.params?.['rule'])]?.(value);
    if (custom) return [say(String(issue.params?.['rule']), custom.message, custom.hint)];
  }
  if (issue.code === 'invalid_union' && issue.errors.length === 0 && path.length > 0) {
    const values = ('options' in issue ? (issue.options ?? []) : []).map(String);
    const list = { es: `Valores: ${values.join(', ')}.`, en: `Values: ${values.join(', ')}.` };
    return value === undefined
      ? [say('missing-key', { es: `falta «${name}».`, en: `“${name}” is missing.` }, list, path, 'key')]
      : [
          say(
            'unknown-value',
            {
              es: `«${shown(value)}» no es un valor de «${name}».`,
              en: `“${shown(value)}” is not a value of “${name}”.`,
            },
            suggest(shown(value), values, list),
          ),
        ];
  }
  if (value === undefined)
    return [say('missing-key', { es: `falta «${name}».`, en: `“${name}” is missing.` }, add, path, 'key')];
  if (value === null)
    return [say('empty-value', { es: `«${name}» está vacío.`, en: `“${name}” is empty.` }, fill)];
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    return [
      say(
        'unknown-value',
        {
          es: `«${shown(value)}» no es un valor de «${name}».`,
          en: `“${shown(value)}” is not a value of “${name}”.`,
        },
        suggest(shown(value), values, {
          es: `Valores: ${values.join(', ')}.`,
          en: `Values: ${values.join(', ')}.`,
        }),
      ),
    ];
  }
  if (
    issue.code === 'invalid_type' &&
    issue.expected === 'string' &&
    ['number', 'boolean'].includes(typeof value)
  ) {
    const written = yaml.writtenAt(path) ?? String(value);
    return [
      say(
        'unquoted-digits',
        {
          es: `«${name}» es un texto, pero sin comillas «${written}» se lee como ${kindOf(value).es}.`,
          en: `“${name}” is a text, but unquoted “${written}” is read as ${kindOf(value).en}.`,
        },
        { es: `Póngalo entre comillas: '${written}'`, en: `Put it in quotes: '${written}'` },
      ),
    ];
  }
  if (issue.code === 'invalid_type') {
    const expected = kinds[issue.expected] ?? { es: issue.expected, en: issue.expected };
    return [
      say(
        'wrong-type',
        {
          es: `«${name}» debe ser ${expected.es}, y es ${kindOf(value).es}.`,
          en: `“${name}” must be ${expected.en}, and is ${kindOf(value).en}.`,
        },
        change,
      ),
    ];
  }
  if (issue.code === 'too_small' && name === 'sources')
    return [
      say(
        'no-source',
        { es: 'el registro no tiene ninguna fuente.', en: 'the record has no source.' },
        {
          es: 'Añada al menos una, con key, title, publisher y url.',
          en: 'Add at least one, with key, title, publisher and url.',
        },
      ),
    ];
  if (issue.code === 'too_small' && (value === '' || (Array.isArray(value) && value.length === 0)))
    return [say('empty-value', { es: `«${name}» está vacío.`, en: `“${name}” is empty.` }, fill)];
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    const limit = String(issue.code === 'too_small' ? issue.minimum : issue.maximum);
    const [es, en] =
      issue.code === 'too_small' ? ['el mínimo es', 'the least is'] : ['el máximo es', 'the most is'];
    return [
      say(
        'out-of-range',
        {
          es: `«${name}» está fuera de rango: ${es} ${limit}.`,
          en: `“${name}” is out of range: ${en} ${limit}.`,
        },
        change,
      ),
    ];
  }
  return [
    say(
      'wrong-form',
      {
        es: `«${shown(value)}» no tiene la forma de «${name}».`,
        en: `“${shown(value)}” does not have the form of “${name}”.`,
      },
      issue.code === 'invalid_format' && 'pattern' in issue
        ? { es: `${change.es} Forma: ${issue.pattern}`, en: `${change.en} Form: ${issue.pattern}` }
        : change,
    ),
  ];
};
