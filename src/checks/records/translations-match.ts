import type { Entry } from '#model/archive.ts';
import type { Issue } from '#model/issue.ts';
import type { MarkdownType } from '#model/record-types.ts';
import { documentOf, oncePerDocument, recordsOf } from '#checks/documents.ts';
import { asWarning, issueAt, type Rule, suggest } from '#checks/rule.ts';

import { compare } from './translation-compare.ts';

const name = 'translations-match';

/** The file that holds the translation of a record: beside it, with the language before the ending. */
export const translationFile = (file: string, language: string): string =>
  file.replace(/\.md$/, `.${language}.md`);

const ofLanguage = (languages: readonly string[], file: string, language: string): Issue[] => {
  const [original = '', ...others] = languages;
  if (language === original)
    return [
      issueAt(
        name,
        file,
        { in: 'file' },
        {
          es: `«${language}» es el idioma original: el texto va en el archivo sin «.${language}».`,
          en: `“${language}” is the original language: its text goes into the file without “.${language}”.`,
        },
        {
          es: 'Pase el texto al archivo original y quite este.',
          en: 'Move the text to the original file and remove this one.',
        },
      ),
    ];
  if (others.includes(language)) return [];
  return [
    issueAt(
      name,
      file,
      { in: 'file' },
      {
        es: `«${language}» no es un idioma de este portal.`,
        en: `“${language}” is not a language of this portal.`,
      },
      suggest(language, others, {
        es: 'Los idiomas están en portal.yaml, en «languages».',
        en: 'The languages are in portal.yaml, under “languages”.',
      }),
    ),
  ];
};

/** Whether a body has text; undefined where nobody looked. */
type HasText = (file: string) => boolean | undefined;

const ofBody = (original: string, file: string, hasText: HasText): Issue[] => {
  const [ours, theirs] = [hasText(original), hasText(file)];
  if (ours === undefined || theirs === undefined || ours === theirs) return [];
  return [
    asWarning(
      theirs
        ? issueAt(
            name,
            file,
            { in: 'body', offset: 0 },
            {
              es: 'la traducción tiene un texto bajo los campos; el original, no.',
              en: 'the translation has a text below the fields; the original has none.',
            },
            {
              es: 'Quítelo de la traducción, o escriba el del original.',
              en: 'Remove it from the translation, or write that of the original.',
            },
          )
        : issueAt(
            name,
            file,
            { in: 'file' },
            {
              es: 'falta traducir el texto que va bajo los campos.',
              en: 'the text below the fields is not translated.',
            },
            {
              es: 'Escríbalo debajo del segundo «---» de la traducción.',
              en: 'Write it below the second “---” of the translation.',
            },
          ),
    ),
  ];
};

/** By language, how a translation differs from its record. */
const differences = oncePerDocument(({ schema, value }) => {
  const original = value as Entry<MarkdownType>;
  return new Map(
    Object.entries(original.translations).map(([language, { fields }]) => {
      const at = { rule: name, file: translationFile(original.file, language) };
      return [language, compare(at, { schema, original, translated: fields, path: [], name: '' })];
    }),
  );
});

const ofRecord = (languages: readonly string[], record: Entry<MarkdownType>, hasText: HasText): Issue[] =>
  Object.keys(record.translations).flatMap((language) => {
    const file = translationFile(record.file, language);
    const wrong = ofLanguage(languages, file, language);
    if (wrong.length > 0) return wrong;
    return [...(differences(documentOf(record)).get(language) ?? []), ...ofBody(record.file, file, hasText)];
  });

/** A translation says what its original says: no item of its own, and (as warnings) no text left out. */
export const translationsMatch: Rule = {
  name,
  check: (archive, { bodies }) => {
    const words = new Map(bodies.map(({ file, words }) => [file, words]));
    const hasText: HasText = (file) => {
      const count = words.get(file);
      return count === undefined ? undefined : count > 0;
    };
    return recordsOf(archive).flatMap((record) => ofRecord(archive.portal.languages, record, hasText));
  },
};
