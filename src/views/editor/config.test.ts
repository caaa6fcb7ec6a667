import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';

import { markdownTypeNames, markdownTypes } from '#model/record-types.ts';
import { itemOf, optionsOf, shapeOf } from '#model/shape.ts';
import { archiveOf, gather } from '#records/content.ts';
import { parseFile } from '#records/parse.ts';
import { readContent } from '#records/source-file.ts';
import { makeSite, type View, viewsOf } from '#views/site.ts';

import { editorConfig } from './config.ts';
import type { Field } from './fields.ts';
import { toForm } from './form.ts';

const filesOf = async (portal: string) => (await readContent(portal)).map(parseFile);

const viewsOfPortal = (files: Awaited<ReturnType<typeof filesOf>>): readonly View[] => {
  const archive = archiveOf(gather(files));
  if (!archive) throw new Error('The portal cannot be read.');
  return viewsOf(makeSite(archive, { base: '/repo/', origin: 'https://example.org' }));
};

/** The names of all fields below a schema, each with those it stands in: `findings.evidence.page`. */
const namesIn = (schema: z.ZodType, path = ''): string[] => {
  const inside = itemOf(schema);
  if (inside) return namesIn(inside, path);
  const options = optionsOf(schema);
  if (options) return options.flatMap((option) => namesIn(option, path));
  return Object.entries(shapeOf(schema) ?? {}).flatMap(([key, field]) => {
    const name = path === '' ? key : `${path}.${key}`;
    return [name, ...namesIn(field, name)];
  });
};

const asked = (fields: readonly Field[], path = ''): string[] =>
  fields.flatMap(({ name, fields: inside = [], types = [], ...field }) => {
    const own = path === '' ? name : `${path}.${name}`;
    const key = field['typeKey'] === undefined ? [] : [`${own}.${String(field['typeKey'])}`];
    return [own, ...asked(inside, own), ...key, ...types.flatMap((type) => asked(type.fields, own))];
  });

const everyField = (fields: readonly Field[]): Field[] =>
  fields.flatMap((field) => [
    field,
    ...everyField(field.fields ?? []),
    ...(field.types ?? []).flatMap((type) => everyField(type.fields)),
  ]);

/** Values that no choice of their field offers, with the place of each. */
const unoffered = (fields: readonly Field[], values: Record<string, unknown>, path: string): string[] =>
  fields.flatMap((field) => {
    const place = `${path}.${field.name}`;
    return [values[field.name] ?? []].flat().flatMap((value): string[] => {
      if (field.widget === 'select')
        return field.options?.some((option) => option.value === value) ? [] : [`${place}: ${String(value)}`];
      if (value === null || typeof value !== 'object') return [];
      const group = value as Record<string, unknown>;
      const type = field.types?.find(({ name }) => name === group[String(field['typeKey'])]);
      if (field.types && !type) return [`${place}: ${JSON.stringify(value)}`];
      return unoffered(type?.fields ?? field.fields ?? [], group, place);
    });
  });

const schema = JSON.parse(
  readFileSync('node_modules/@sveltia/cms/schema/sveltia-cms.json', 'utf8'),
) as object;
const isConfig = new Ajv({ strict: false, allErrors: true }).compile(schema);

describe.for(['content', 'tests/portals/fictional', 'tests/portals/small'])(
  '%s',
  { timeout: 60_000 },
  (portal) => {
    const read = filesOf(portal);
    const configs = read.then((files) =>
      viewsOfPortal(files).map((view) => ({ view, config: editorConfig(view, 'content') })),
    );

    test('the editor accepts the settings in every language', async () => {
      for (const { config } of await configs) {
        isConfig(structuredClone(config));
        expect(isConfig.errors ?? []).toEqual([]);
      }
    });

    test('every field of every record is asked for, and no other', async () => {
      for (const { config } of await configs)
        for (const type of markdownTypeNames) {
          const { folder, schema: record } = markdownTypes[type];
          const fields = config.collections.find(({ name }) => name === folder)?.fields ?? [];
          expect(new Set(asked(fields))).toEqual(new Set([...namesIn(record), 'body']));
        }
    });

    test('every choice has values, each once and in words', async () => {
      for (const { config, view } of await configs) {
        const fields = everyField(config.collections.flatMap((each) => each.fields));
        expect(fields.length).toBeGreaterThan(250);
        for (const { name, label, options, widget } of fields) {
          expect(label, `${view.language} ${name}`).toMatch(/\S/);
          if (widget !== 'select') continue;
          const values = (options ?? []).map(({ value }) => value);
          expect(values, name).not.toEqual([]);
          expect(new Set(values).size, name).toBe(values.length);
        }
      }
    });

    test('what a field points to is one of the collections', async () => {
      for (const { config } of await configs) {
        const names = config.collections.map(({ name }) => name);
        const relations = everyField(config.collections.flatMap((each) => each.fields)).filter(
          ({ widget }) => widget === 'relation',
        );
        expect(relations.length).toBeGreaterThan(20);
        for (const { collection } of relations) expect(names).toContain(collection);
      }
    });

    test('every value on record is among those that its field offers', async () => {
      const [first] = await configs;
      const faults = (await read).flatMap(({ file, role, yaml }) => {
        if (role.role !== 'record') return [];
        const { folder, schema: record } = markdownTypes[role.type];
        const fields = first?.config.collections.find(({ name }) => name === folder)?.fields ?? [];
        return unoffered(fields, toForm(record, yaml?.data) as Record<string, unknown>, file);
      });
      expect(faults).toEqual([]);
    });
  },
);
