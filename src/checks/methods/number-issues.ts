import type { MethodEntry } from '#model/archive.ts';
import type { Issue } from '#model/issue.ts';
import type { Path } from '#model/shape.ts';
import { fieldIssue } from '#checks/rule.ts';

import { compareExact } from './exact.ts';

/** What is wrong with the numbers of a method: a weight of nothing or less, a coverage or a floor that no score can have. */
export const numberIssues = (rule: string, file: string, method: MethodEntry): Issue[] => {
  const weights: readonly (readonly [Path, string])[] = [
    ...(method.sections ?? []).map(({ weight }, index) => [['sections', index, 'weight'], weight] as const),
    ...(method.weights ?? []).map(({ weight }, index) => [['weights', index, 'weight'], weight] as const),
  ];
  const { minimumCoverage, floor } = method;
  return [
    ...weights.flatMap(([path, weight]) =>
      compareExact(weight, '0') > 0
        ? []
        : [
            fieldIssue(
              rule,
              file,
              path,
              { es: `un peso es mayor que 0, no ${weight}.`, en: `a weight is above 0, not ${weight}.` },
              {
                es: 'Escriba cuánto pesa; lo que no pesa nada, quítelo del método.',
                en: 'Write what it weighs; what weighs nothing, take out of the method.',
              },
            ),
          ],
    ),
    ...(compareExact(minimumCoverage, '0') >= 0 && compareExact(minimumCoverage, '1') <= 0
      ? []
      : [
          fieldIssue(
            rule,
            file,
            ['minimumCoverage'],
            {
              es: `la cobertura mínima va de 0 a 1, no ${minimumCoverage}.`,
              en: `the least coverage lies between 0 and 1, not ${minimumCoverage}.`,
            },
            { es: "El 30 % se escribe: '30/100'", en: "30 % is written: '30/100'" },
          ),
        ]),
    ...(floor === undefined || compareExact(floor, '1') < 0
      ? []
      : [
          fieldIssue(
            rule,
            file,
            ['floor'],
            {
              es: `un piso de ${floor} pone todo en el 100 % o más.`,
              en: `a floor of ${floor} sets everything at 100 % or more.`,
            },
            { es: "Escriba menos de 1, por ejemplo '0'.", en: "Write less than 1, such as '0'." },
          ),
        ]),
  ];
};
