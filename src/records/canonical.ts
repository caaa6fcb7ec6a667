import { markdownTypes } from '#model/record-types.ts';
import { translationOf } from '#model/translation.ts';

import { recordText } from './canonical-form.ts';
import { readYaml, splitFrontMatter } from './front-matter.ts';
import { readText } from './raw-text.ts';
import { roleOf, type SourceFile } from './source-file.ts';
import { isCutByNote } from './yaml-notes.ts';

/**
 * A record in its one canonical form: keys in the order of the schema, figures and dates quoted, no comments, so that a change
 * shows only what changed. Undefined for a file that is no record, or that cannot be read; the check says why.
 */
export const canonicalText = (source: SourceFile): string | undefined => {
  const role = roleOf(source.file);
  if (role.role !== 'record') return undefined;
  const { text } = readText(source);
  if (text === undefined) return undefined;
  const { frontMatter, body, start } = splitFrontMatter(source.file, text);
  if (frontMatter === undefined) return undefined;
  // What YAML drops may have been meant as text: only its writer knows.
  if (isCutByNote(frontMatter)) return undefined;
  const { yaml } = readYaml(source.file, frontMatter, start);
  if (!yaml || yaml.data === null || typeof yaml.data !== 'object') return undefined;
  const { schema } = markdownTypes[role.type];
  return recordText(role.language === undefined ? schema : translationOf(schema), yaml.data, body);
};
