import type { MethodEntry } from '#model/archive.ts';
import type { Issue } from '#model/issue.ts';
import { fieldIssue } from '#checks/rule.ts';

import { compareExact } from './exact.ts';

/** What is wrong with the scales of a method: a level twice, one that is not better than the one before, a best one below nothing. */
export const scaleIssues = (rule: string, file: string, { scales }: MethodEntry): Issue[] =>
  scales.flatMap(({ id, levels }, scale) => {
    const at = (index: number, key: string) => ['scales', scale, 'levels', index, key];
    const issues = levels.flatMap(({ code, value }, index): Issue[] => {
      const before = levels[index - 1];
      return [
        ...(levels.findIndex((each) => each.code === code) === index
          ? []
          : [
              fieldIssue(
                rule,
                file,
                at(index, 'code'),
                {
                  es: `la escala «${id}» ya tiene un nivel «${code}».`,
                  en: `the scale “${id}” already has a level “${code}”.`,
                },
                { es: 'Dele otro código.', en: 'Give it another code.' },
              ),
            ]),
        ...(before === undefined || compareExact(value, before.value) > 0
          ? []
          : [
              fieldIssue(
                rule,
                file,
                at(index, 'value'),
                {
                  es: `«${code}» (${value}) no vale más que «${before.code}» (${before.value}), que va antes.`,
                  en: `“${code}” (${value}) is not worth more than “${before.code}” (${before.value}) before it.`,
                },
                {
                  es: 'Ordene los niveles del peor al mejor, cada uno con más valor que el anterior.',
                  en: 'Order the levels from worst to best, each worth more than the one before.',
                },
              ),
            ]),
      ];
    });
    const best = levels.length - 1;
    const top = levels[best];
    if (issues.length > 0 || top === undefined || compareExact(top.value, '0') >= 0) return issues;
    return [
      fieldIssue(
        rule,
        file,
        at(best, 'value'),
        {
          es: `el mejor nivel de «${id}» resta puntos (${top.value}): nada podría llegar al 100 %.`,
          en: `the best level of “${id}” takes points away (${top.value}): nothing could reach 100 %.`,
        },
        {
          es: "Ponga al mejor nivel de una penalidad el valor '0'.",
          en: "Give the best level of a penalty the value '0'.",
        },
      ),
    ];
  });
