import type { Issue } from '#model/issue.ts';
import { type Code, type Portal, requiredLists } from '#model/portal.ts';
import { cyclesOf } from '#checks/cycles.ts';
import { fieldIssue, suggest } from '#checks/rule.ts';

const file = 'portal.yaml';

const absentLists = (rule: string, codes: Portal['codes']): Issue[] =>
  requiredLists
    .filter((list) => !Object.hasOwn(codes, list))
    .map((list) =>
      fieldIssue(
        rule,
        file,
        ['codes'],
        { es: `falta la lista de códigos «${list}».`, en: `the code list “${list}” is missing.` },
        {
          es: `Añada bajo «codes»: ${list}: [{ code: uno, label: Uno }]`,
          en: `Add under “codes”: ${list}: [{ code: one, label: One }]`,
        },
      ),
    );

const repeatedCodes = (rule: string, list: string, codes: readonly Code[]): Issue[] => {
  const first = new Map<string, string>();
  return codes.flatMap(({ code }, index) => {
    const other = first.get(code.toLowerCase());
    if (other === undefined) {
      first.set(code.toLowerCase(), code);
      return [];
    }
    const same = other === code;
    return [
      fieldIssue(
        rule,
        file,
        ['codes', list, index, 'code'],
        {
          es: same
            ? `el código «${code}» se repite en «${list}».`
            : `«${code}» y «${other}» de «${list}» solo difieren en las mayúsculas.`,
          en: same
            ? `the code “${code}” is repeated in “${list}”.`
            : `“${code}” and “${other}” of “${list}” differ in letter case only.`,
        },
        { es: 'Quite uno, o cámbiele el código.', en: 'Remove one, or change its code.' },
      ),
    ];
  });
};

const wrongParents = (rule: string, list: string, codes: readonly Code[]): Issue[] => {
  const known = codes.map(({ code }) => code);
  const unknown = codes.flatMap(({ parent }, index) =>
    parent === undefined || known.includes(parent)
      ? []
      : [
          fieldIssue(
            rule,
            file,
            ['codes', list, index, 'parent'],
            {
              es: `«${parent}» no está en la lista «${list}».`,
              en: `“${parent}” is not in the list “${list}”.`,
            },
            suggest(parent, known, { es: 'Añádalo a la lista.', en: 'Add it to the list.' }),
          ),
        ],
  );
  const circles = cyclesOf(
    new Map(codes.map(({ code, parent }) => [code, parent === undefined ? [] : [parent]])),
  ).map((cycle) => {
    const named = [...cycle, cycle[0]].join(' → ');
    return fieldIssue(
      rule,
      file,
      ['codes', list, known.indexOf(cycle[0] as string), 'parent'],
      {
        es: `los códigos se contienen en círculo: ${named}.`,
        en: `the codes contain one another in a circle: ${named}.`,
      },
      { es: 'Corrija el «parent» de uno de ellos.', en: 'Correct the “parent” of one of them.' },
    );
  });
  return [...unknown, ...circles];
};

/** The lists that the records need are there, each with codes of its own and a parent that exists. */
export const wrongCodeLists = (rule: string, { codes }: Portal): Issue[] => [
  ...absentLists(rule, codes),
  ...Object.entries(codes).flatMap(([list, items]) => [
    ...repeatedCodes(rule, list, items),
    ...wrongParents(rule, list, items),
  ]),
];
