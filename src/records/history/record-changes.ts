import { compareValues } from '#domain/changes/compare.ts';
import type { FieldChange } from '#model/history.ts';

import { readYaml, splitFrontMatter } from '#records/front-matter.ts';
import { readText } from '#records/raw-text.ts';

type Fields = Readonly<Record<string, unknown>>;

const key = /^([A-Za-z_][\w-]*):(?: |$)/;
const continued = /^(?:[ #]|- |-$|$)/;
const blank = /^(?:#|\s*$)/;
/** Marks by which one place of a YAML text may stand for another. */
const crossReference = /(?:^|[\s[{,])[&*]\S/m;

/** The text of each field at the first level; undefined where they cannot be told apart line by line. */
const blocksOf = (frontMatter: string): ReadonlyMap<string, string> | undefined => {
  if (crossReference.test(frontMatter)) return undefined;
  const blocks = new Map<string, string>();
  let name: string | undefined;
  for (const line of frontMatter.replace(/\n$/, '').split('\n')) {
    const started = key.exec(line)?.[1];
    const fits =
      started === undefined ? (name === undefined ? blank : continued).test(line) : !blocks.has(started);
    if (!fits) return undefined;
    name = started ?? name;
    if (name !== undefined) blocks.set(name, `${blocks.get(name) ?? ''}${line}\n`);
  }
  return blocks;
};

/** Two texts less the fields that are written alike in both: most of a record is, and need not be read. */
const whatDiffers = (before: string, after: string): readonly [string, string] => {
  const [older, newer] = [blocksOf(before), blocksOf(after)];
  if (!older || !newer) return [before, after];
  const rest = (own: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>) =>
    [...own].flatMap(([name, text]) => (text === other.get(name) ? [] : [text])).join('');
  return [rest(older, newer), rest(newer, older)];
};

const fieldsIn = (frontMatter: string): Fields | undefined => {
  const { yaml } = readYaml('', frontMatter);
  if (!yaml) return undefined;
  const data: unknown = yaml.data ?? {};
  return typeof data === 'object' && !Array.isArray(data) ? (data as Fields) : undefined;
};

const partsOf = (bytes: Uint8Array): { frontMatter: string; body: string } | undefined => {
  const { text } = readText({ file: '', bytes });
  if (text === undefined) return undefined;
  const { frontMatter, body } = splitFrontMatter('', text);
  return frontMatter === undefined ? undefined : { frontMatter, body: body.replace(/[ \t]+$/gm, '').trim() };
};

/** The fields of a version; none where it cannot be read. */
export const fieldsOf = (bytes: Uint8Array): Fields => fieldsIn(partsOf(bytes)?.frontMatter ?? '') ?? {};

/** What is known where a version cannot be read: that it differs. */
const unread: readonly FieldChange[] = [{ path: [] }];

/**
 * What changed between two versions of a Markdown file: its fields, and whether its body did, which is all that is kept of it. A
 * version that cannot be read, as one may be that was saved unchecked, gives one change that says only that there is one.
 */
export const markdownChanges = (before: Uint8Array, after: Uint8Array): readonly FieldChange[] => {
  const [older, newer] = [partsOf(before), partsOf(after)];
  if (!older || !newer) return unread;
  const [one, other] = whatDiffers(older.frontMatter, newer.frontMatter).map(fieldsIn);
  if (!one || !other) return unread;
  return [...compareValues(one, other), ...(older.body === newer.body ? [] : [{ path: ['body'] }])];
};
