import type { Archive } from '#model/archive.ts';
import type { Issue } from '#model/issue.ts';
import { fieldIssue } from '#checks/rule.ts';

/** A form that leads to two terms leads a reader to the wrong one. */
export const formsOfTwoTerms = (rule: string, { glossary, portal }: Archive): Issue[] => {
  const first = new Map<string, string>();
  return glossary.flatMap(({ id, forms = {} }, index) => {
    const lists: (readonly [readonly (string | number)[], string, readonly string[]])[] = Array.isArray(forms)
      ? portal.languages.map((language) => [[index, 'forms'], language, forms])
      : Object.entries(forms).map(([language, list]) => [[index, 'forms', language], language, list]);
    return lists.flatMap(([path, language, list]) =>
      list.flatMap((form, place) => {
        const key = `${language} ${form.toLowerCase()}`;
        const other = first.get(key) ?? id;
        first.set(key, other);
        if (other === id) return [];
        return [
          fieldIssue(
            rule,
            'glossary.yaml',
            [...path, place],
            {
              es: `«${form}» ya lleva al término «${other}».`,
              en: `“${form}” leads to the term “${other}” already.`,
            },
            { es: 'Deje la palabra en uno de los dos.', en: 'Keep the word in one of the two.' },
          ),
        ];
      }),
    );
  });
};
