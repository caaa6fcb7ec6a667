import { isDeepStrictEqual } from 'node:util';

import { Document } from 'yaml';

import { readYaml, splitFrontMatter } from '#records/front-matter.ts';

interface Fields {
  readonly sources?: readonly Record<string, unknown>[];
}

const read = (text: string) => {
  const { frontMatter, start, body } = splitFrontMatter('', text);
  const yaml = frontMatter === undefined ? undefined : readYaml('', frontMatter, start).yaml;
  return yaml && { yaml, fields: yaml.data as Fields, body };
};

/** `archivedUrl` after `url`, where the schema has it; the order of keys is not compared. */
const kept = (fields: Fields, url: string, archivedUrl: string): Fields => ({
  ...fields,
  sources: (fields.sources ?? []).map((source) =>
    source['url'] === url && source['archivedUrl'] === undefined ? { ...source, archivedUrl } : source,
  ),
});

/**
 * The text of a record with `archivedUrl` in every entry of `sources` that has this `url` and no archived copy: one new line for
 * each, directly below its `url`, as the canonical form has it. The same text where nothing is to be written. Undefined where the
 * record cannot be read, or is written so that one line would not do (a list in braces): then it must be put into canonical form.
 */
export const withArchivedUrl = (text: string, url: string, archivedUrl: string): string | undefined => {
  const before = read(text);
  if (!before || !Array.isArray(before.fields?.sources)) return undefined;
  const line = new Document({ archivedUrl }).toString({ lineWidth: 0, singleQuote: true }).trimEnd();
  const places = before.fields.sources.flatMap((source, index) =>
    source?.['url'] === url && source['archivedUrl'] === undefined
      ? [before.yaml.offsetOf(['sources', index, 'url'], 'key')]
      : [],
  );
  const after = places.toReversed().reduce((written, place) => {
    const start = written.lastIndexOf('\n', place) + 1;
    const end = written.indexOf('\n', place);
    const indent = ' '.repeat(place - start);
    return `${written.slice(0, end + 1)}${indent}${line}\n${written.slice(end + 1)}`;
  }, text);
  const again = read(after);
  const sound =
    again?.body === before.body &&
    isDeepStrictEqual(again.fields, kept(before.fields, url, archivedUrl)) &&
    after.split('\n').length === text.split('\n').length + places.length;
  return sound ? after : undefined;
};
