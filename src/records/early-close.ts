import type { Issue } from '#model/issue.ts';

/** A line that begins as a field does: `title: …`, `- id: …`. */
const field = /^(\s*(?:- )?)([a-z][A-Za-z]*):(?:\s|$)/;

/**
 * Whether a second `---` stands too early: below it come more fields and one more `---`, so that the fields would be read as text.
 * `known` are the keys that the record may have; `start` is the offset of the body in the file. A rule (`---`) in a text is none of this.
 */
export const earlyCloseIssues = (
  file: string,
  body: string,
  start: number,
  known: readonly string[],
): Issue[] => {
  const first = body.search(/\S.*/);
  const [, indent = '', key = ''] = field.exec(body.slice(body.lastIndexOf('\n', first) + 1)) ?? [];
  const isField = indent === '' ? known.includes(key) : key !== '';
  if (!isField || !/\n---[ ]*(?:\n|$)/.test(body)) return [];
  return [
    {
      rule: 'front-matter-closed-early',
      severity: 'error',
      file,
      place: { in: 'text', offset: start + first },
      message: {
        es: `los campos se cierran («---») antes de «${key}», y lo que sigue no se lee.`,
        en: `the fields are closed (“---”) before “${key}”, and what follows is not read.`,
      },
      hint: {
        es: `Quite la línea «---» que está encima de «${key}»: solo van una antes y una después de todos los campos.`,
        en: `Remove the line “---” above “${key}”: there is only one before and one after all fields.`,
      },
    },
  ];
};
