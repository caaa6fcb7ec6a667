import { idPattern } from '#model/parts/id.ts';
import { type MarkdownType, markdownTypeNames, markdownTypes } from '#model/record-types.ts';
import { translationOf } from '#model/translation.ts';

import { homeHref, sectionOf } from '#views/links.ts';
import { originalLanguage, plain, sayLocal } from '#views/said.ts';
import type { View } from '#views/site.ts';

import { type Field, fieldsIn } from './fields.ts';
import { type Repository, repositoryOf } from './repository.ts';

/** The records of one type, as Sveltia CMS names the settings of a collection. */
export interface Collection {
  readonly name: string;
  readonly label: string;
  readonly folder: string;
  readonly format: string;
  readonly create: boolean;
  readonly fields: readonly Field[];
  readonly [setting: string]: unknown;
}

/** All settings of the editor in one language of its interface. */
export interface EditorConfig {
  readonly backend: Repository;
  readonly collections: readonly Collection[];
  readonly [setting: string]: unknown;
}

/** The name under which the way of reading and writing records of a type is known to the editor. */
export const formatName = (type: MarkdownType): string => `veedor-${type}`;

const labelOf = (view: View, type: MarkdownType): string =>
  type === 'page' ? view.words.editor.pages : view.words.sectionTitles[sectionOf[type]];

/** The words of a record, below its fields. */
const bodyField = (view: View, isTranslated: boolean): Field => ({
  name: 'body',
  label: view.words.fields.body,
  hint: view.words.editor.body,
  widget: 'text',
  required: false,
  ...(isTranslated ? { i18n: true as const } : {}),
});

const icons: Readonly<Record<MarkdownType, string>> = {
  law: 'gavel',
  commitment: 'handshake',
  audit: 'fact_check',
  statistic: 'bar_chart',
  comparison: 'compare_arrows',
  institution: 'account_balance',
  page: 'article',
};

const collection = (view: View, type: MarkdownType, contentFolder: string): Collection => {
  const { folder, schema } = markdownTypes[type];
  const { editor } = view.words;
  const isTranslated = view.site.archive.portal.languages.length > 1;
  const shown = 'title' in schema.shape ? 'title' : 'name';
  return {
    name: folder,
    label: labelOf(view, type),
    label_singular: view.words.typeNames[type],
    // A statistic is nothing without its observations, which are a table beside it.
    ...(type === 'statistic' ? { description: editor.statistics } : {}),
    icon: icons[type],
    folder: `${contentFolder}/${folder}`,
    format: formatName(type),
    create: type !== 'statistic',
    // What others point to is not taken away from here.
    delete: false,
    duplicate: type !== 'statistic',
    identifier_field: shown,
    summary: `{{${shown}}}`,
    sortable_fields: { fields: [shown, 'checkedOn'] },
    slug: {
      editable: ['create'],
      hint: editor.id,
      pattern: [idPattern.source, editor.patterns.id],
    },
    thumbnail: false,
    ...(isTranslated ? { i18n: true } : {}),
    fields: [...fieldsIn(view, schema.shape, translationOf(schema)), bodyField(view, isTranslated)],
  };
};

/**
 * The settings of the editor, made from the schemas of the records and the lists of the portal: a field that a schema gains is in the
 * form without another line. `contentFolder` is the folder of the records inside the repository.
 */
export const editorConfig = (view: View, contentFolder: string): EditorConfig => {
  const { languages, name } = view.site.archive.portal;
  const { editor } = view.words;
  return {
    load_config_file: false,
    app_title: `${editor.title} · ${plain(sayLocal(view, name))}`,
    backend: repositoryOf(view),
    // No pictures are kept with the records; the editor asks for a place all the same.
    media_folder: contentFolder,
    media_libraries: { default: { config: { max_file_size: 0 } } },
    display_url: homeHref(view),
    show_preview_links: false,
    editor: { preview: false },
    slug: { encoding: 'ascii', clean_accents: true },
    output: { omit_empty_optional_fields: false },
    ...(languages.length > 1
      ? {
          i18n: {
            structure: 'multiple_files',
            locales: [...languages],
            default_locale: originalLanguage(view),
            initial_locales: 'default',
            omit_default_locale_from_file_path: true,
          },
        }
      : {}),
    collections: markdownTypeNames.map((type) => collection(view, type, contentFolder)),
  };
};
