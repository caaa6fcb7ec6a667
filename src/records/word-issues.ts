import type { Issue } from '#model/issue.ts';
import { isGroup } from '#model/parts/group.ts';
import type { Path } from '#model/shape.ts';

import type { ParsedFile } from './parse.ts';

/** Plural forms differ by language: any group that has `other` is one text in several forms. */
const isForms = (value: unknown): boolean => isGroup(value) && typeof value['other'] === 'string';

/** A date may be said with its preposition or without it: a language chooses. */
const dateGap = /^\{(?:on|from|until|date)\}$/;

const gaps = (value: unknown): string[] =>
  (isForms(value) ? (value as Record<string, string>)['other'] : typeof value === 'string' ? value : '')
    ?.match(/\{\w+\}/g)
    ?.map((gap) => (dateGap.test(gap) ? '{date}' : gap))
    .toSorted() ?? [];

/** What an interface language of the content lacks, adds or breaks, against the words the software ships. */
export const wordIssues = ({ file, role, yaml }: ParsedFile, reference: unknown): Issue[] => {
  if (role.role !== 'interface' || !yaml) return [];
  const issues: Issue[] = [];
  const report = (rule: string, path: Path, es: string, en: string): void => {
    issues.push({
      rule,
      severity: 'error',
      file,
      place: { in: 'field', path },
      message: { es, en },
      hint: {
        es: 'Compare con las palabras de referencia, en src/i18n/es.ts y en.ts.',
        en: 'Compare with the reference words, in src/i18n/es.ts and en.ts.',
      },
    });
  };
  const compare = (wanted: unknown, found: unknown, path: Path): void => {
    const name = path.join('.');
    if (found === undefined)
      return report('interface-incomplete', path, `falta «${name}».`, `“${name}” is missing.`);
    if (isGroup(wanted) && !isForms(wanted)) {
      if (!isGroup(found))
        return report(
          'interface-incomplete',
          path,
          `«${name}» debe ser un grupo.`,
          `“${name}” must be a group.`,
        );
      for (const key of Object.keys(found))
        if (!(key in wanted))
          report(
            'unknown-key',
            [...path, key],
            `la clave «${key}» no existe aquí.`,
            `the key “${key}” does not exist here.`,
          );
      for (const [key, value] of Object.entries(wanted)) compare(value, found[key], [...path, key]);
      return;
    }
    if (isForms(wanted)) {
      if (!isForms(found))
        return report(
          'wrong-type',
          path,
          `«${name}» debe ser un grupo con «other», y «one» si cambia en singular.`,
          `“${name}” must be a group with “other”, and “one” where the singular differs.`,
        );
      for (const [key, value] of Object.entries(found as Record<string, unknown>)) {
        if (typeof value !== 'string')
          report('wrong-type', [...path, key], `«${key}» debe ser un texto.`, `“${key}” must be a text.`);
        const strange = gaps(value).filter((gap) => !gaps(wanted).includes(gap));
        if (key !== 'other' && strange.length > 0)
          report(
            'interface-gaps',
            [...path, key],
            `«${name}.${key}» no puede llevar ${strange.join(', ')}.`,
            `“${name}.${key}” cannot carry ${strange.join(', ')}.`,
          );
      }
    } else if (typeof found !== 'string')
      return report('wrong-type', path, `«${name}» debe ser un texto.`, `“${name}” must be a text.`);
    else if (found.trim() === '')
      return report('interface-incomplete', path, `«${name}» está vacío.`, `“${name}” is empty.`);
    if (gaps(wanted).join() !== gaps(found).join())
      report(
        'interface-gaps',
        path,
        `«${name}» debe llevar ${gaps(wanted).join(', ') || 'ningún hueco'}.`,
        `“${name}” must carry ${gaps(wanted).join(', ') || 'no gap'}.`,
      );
  };
  compare(reference, yaml.data, []);
  return issues;
};
