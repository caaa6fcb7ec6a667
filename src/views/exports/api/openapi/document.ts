import { schemaVersion } from '#model/api/parts.ts';
import { apiSchemas, schemaReference } from '#model/api/schemas.ts';

import { headOf, wholeAddress } from '#views/exports/api/given.ts';
import { jsonText } from '#views/exports/json-text.ts';
import { plain, sayLocal } from '#views/said.ts';
import { type Views, viewOf } from '#views/site.ts';

import { type ApiPath, apiPaths } from './paths.ts';

/** Schemas of what other standards describe: they are named, and not told again. */
const elsewhere = {
  JsonObject: { type: 'object' },
  DataPackage: {
    type: 'object',
    description: 'A Data Package, version 2: https://datapackage.org/profiles/2.0/datapackage.json',
    required: ['$schema', 'name', 'resources'],
    properties: {
      $schema: { type: 'string' },
      name: { type: 'string' },
      resources: { type: 'array', minItems: 1, items: { type: 'object' } },
    },
  },
};

/** What a part of a path may be: ids and languages have no dot, so that every address is of one path alone. */
const parameterPatterns: Readonly<Record<string, string>> = {
  language: '^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$',
  map: '^(?:rate-)?map$',
};
const otherPattern = '^[A-Za-z0-9-]+$';

const parametersOf = (path: string) =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string', pattern: parameterPatterns[name] ?? otherPattern },
  }));

const contentOf = ({ mediaType, schema }: ApiPath) => {
  if (schema !== undefined) return { [mediaType]: { schema: { $ref: schemaReference(schema) } } };
  // Bytes need no schema; of a text it is said that it is one.
  return { [mediaType]: mediaType.startsWith('text/') ? { schema: { type: 'string' } } : {} };
};

const operationOf = (each: ApiPath) => {
  const parameters = parametersOf(each.path);
  return {
    get: {
      operationId: `get-${each.path.replace(/[{}]/g, '').replace(/[^A-Za-z0-9]+/g, '-')}`,
      summary: each.summary,
      ...(each.isInternal
        ? { description: 'Made for the pages of the portal: it may change with them.' }
        : {}),
      ...(parameters.length === 0 ? {} : { parameters }),
      responses: {
        200: { description: each.summary, content: contentOf(each) },
        ...(parameters.length === 0 ? {} : { 404: { description: 'There is no such file.' } }),
      },
    },
  };
};

/**
 * The API described as OpenAPI 3.1, in English, which is the language of its names. Its schemas are made from those that type what
 * the files are written from.
 */
export const openapiJson = (views: Views): string => {
  const [first] = views;
  const { site } = first;
  const { portal } = site.archive;
  const language = portal.languages.includes('en') ? 'en' : first.language;
  const name = plain(sayLocal(viewOf(site, language), portal.name));
  const { generatedAt, asOf } = headOf(site);
  return `${jsonText({
    openapi: '3.1.1',
    info: {
      title: `Data of ${name}`,
      version: `${schemaVersion}.0.0`,
      description:
        'Plain files, no key, readable from any site. Texts stand by language, dates are as exact as they are known, and what is absent is null or has no key: it is never zero. Files under /api/v1/ may gain fields; they do not lose them, and no field changes its type.',
      license: portal.licence,
      'x-generatedAt': generatedAt,
      'x-asOf': asOf,
    },
    servers: [{ url: wholeAddress(site, `${site.addresses.base}api/v1`) }],
    paths: Object.fromEntries(apiPaths.map((each) => [`/${each.path}`, operationOf(each)])),
    components: { schemas: { ...apiSchemas(), ...elsewhere } },
  })}\n`;
};
