import type { Issue, Message } from '#model/issue.ts';
import type { Path } from '#model/shape.ts';
import { identityOf } from '#model/translation.ts';
import { asWarning, fieldIssue, suggest } from '#checks/rule.ts';

/** The rule that compares, and the file of the translation. */
export interface TranslationFile {
  readonly rule: string;
  readonly file: string;
}

/** A warning that `texts` texts at or below `name` are not translated; none where there is no text. */
export const missing = (
  { rule, file }: TranslationFile,
  path: Path,
  name: string,
  texts: number,
): Issue[] => {
  if (texts === 0) return [];
  const many: Message =
    texts === 1 ? { es: '', en: '' } : { es: ` (${texts} textos)`, en: ` (${texts} texts)` };
  return [
    asWarning(
      fieldIssue(
        rule,
        file,
        path,
        { es: `falta traducir «${name}»${many.es}.`, en: `“${name}” is not translated${many.en}.` },
        {
          es: 'Tradúzcalo cuando pueda; mientras tanto se muestra en el idioma original, con un rótulo.',
          en: 'Translate it when you can; until then it is shown in the original language, labelled.',
        },
      ),
    ),
  ];
};

/** A text of the translation that the original does not have. */
export const extra = ({ rule, file }: TranslationFile, path: Path, name: string): Issue =>
  fieldIssue(
    rule,
    file,
    path,
    { es: `el original no tiene «${name}».`, en: `the original has no “${name}”.` },
    {
      es: 'Quítelo de la traducción, o añádalo al original.',
      en: 'Remove it from the translation, or add it to the original.',
    },
  );

/** An item of a list that stands twice in the translation. */
export const repeated = ({ rule, file }: TranslationFile, path: Path, name: string): Issue =>
  fieldIssue(
    rule,
    file,
    path,
    {
      es: `este elemento de «${name}» está traducido dos veces.`,
      en: `this item of “${name}” is translated twice.`,
    },
    { es: 'Deje uno solo.', en: 'Keep one only.' },
  );

/** An item of a translated list (`name`, at `path`) that belongs to none of the original's. */
export const unknownItem = (
  { rule, file }: TranslationFile,
  original: readonly unknown[],
  item: unknown,
  path: Path,
  name: string,
): Issue => {
  const identity = identityOf(item);
  const originals = original.map(identityOf).filter((each) => each !== undefined);
  const keys = [...new Set(originals.map(([key]) => key))].join(', ');
  if (!identity)
    return fieldIssue(
      rule,
      file,
      path,
      {
        es: `a este elemento de «${name}» le falta la clave que lo une al original (${keys}).`,
        en: `this item of “${name}” lacks the key that joins it to the original (${keys}).`,
      },
      { es: 'Cópiela del original.', en: 'Copy it from the original.' },
    );
  const [key, value] = identity;
  const known = originals.filter(([each]) => each === key).map(([, each]) => each);
  return fieldIssue(
    rule,
    file,
    [...path, key],
    {
      es: `ningún elemento de «${name}» tiene «${key}: ${value}» en el original.`,
      en: `no item of “${name}” has “${key}: ${value}” in the original.`,
    },
    suggest(value, known, {
      es: `En el original se distinguen por: ${keys}.`,
      en: `In the original they are told apart by: ${keys}.`,
    }),
  );
};
