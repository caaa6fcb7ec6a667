import { makeSource, defineDocumentType } from '@contentlayer2/source-files';
import type { SourcePlugin } from '@contentlayer2/core';
import type { Processor } from 'unified';
import type { z } from 'zod';

import { markdownTypeNames, markdownTypes } from '#model/record-types.ts';
import { translationOf } from '#model/translation.ts';

import { toHtml } from './markdown.ts';

/** Names of the Contentlayer types that hold the records of a type and their translations. */
export const documentNames = (type: string): { record: string; translation: string } => {
  const record = `${type.charAt(0).toUpperCase()}${type.slice(1)}`;
  return { record, translation: `${record}Translation` };
};

/** Values pass through untouched (`json`): Zod is the only schema and reports every problem at once. */
const jsonFields = (schema: z.ZodObject) =>
  Object.fromEntries(Object.keys(schema.shape).map((key) => [key, { type: 'json' as const }]));

const documentType = (name: string, filePathPattern: string, schema: z.ZodObject) =>
  defineDocumentType(() => ({ name, filePathPattern, contentType: 'markdown', fields: jsonFields(schema) }));

/**
 * Contentlayer's view of the content: every Markdown file below the folders of the record types. An id has no dot, so
 * `ley-28950-2007.en.md` is a translation; its pattern stands first because the first match wins.
 * Every fault fails: by default Contentlayer drops a bad record with a warning and exits with success.
 */
export const contentSource = (contentDir: string): Promise<SourcePlugin> =>
  makeSource({
    contentDirPath: contentDir,
    contentDirInclude: markdownTypeNames.map((type) => markdownTypes[type].folder),
    contentDirExclude: ['**/*.json', '**/*.yaml', '**/*.yml'],
    documentTypes: markdownTypeNames.flatMap((type) => {
      const { folder, schema } = markdownTypes[type];
      const names = documentNames(type);
      return [
        documentType(names.translation, `${folder}/**/*.*.md`, translationOf(schema)),
        documentType(names.record, `${folder}/**/*.md`, schema),
      ];
    }),
    fieldOptions: { typeFieldName: 'recordType', bodyFieldName: 'body' },
    markdown: (processor: Processor) => {
      processor.parser = (document: string) => ({
        type: 'root',
        children: [{ type: 'text', value: document }],
      });
      processor.compiler = (_tree: unknown, file: unknown) => toHtml(String(file));
    },
    onMissingOrIncompatibleData: 'fail',
    onExtraFieldData: 'fail',
    onUnknownDocuments: 'fail',
    disableImportAliasWarning: true,
  })(undefined);
