import type { Issue } from '#model/issue.ts';
import { fieldIssue, type Rule, suggest } from '#checks/rule.ts';

const name = 'recommendation-exists';

/** A commitment that grew from an audit names one of that audit's recommendations. */
export const recommendationExists: Rule = {
  name,
  check: (archive) =>
    archive.commitments.all.flatMap(({ file, origin }): Issue[] => {
      const { audit, recommendation } = origin;
      if (audit === undefined)
        return recommendation === undefined
          ? []
          : [
              fieldIssue(
                name,
                file,
                ['origin', 'recommendation'],
                {
                  es: '«recommendation» necesita la auditoría en «audit».',
                  en: '“recommendation” needs the audit in “audit”.',
                },
                {
                  es: 'Añada «audit» o quite «recommendation».',
                  en: 'Add “audit” or remove “recommendation”.',
                },
              ),
            ];
      const record = archive.audits.get(audit);
      if (!record) return [];
      const known = (record.recommendations ?? []).map(({ id }) => id);
      if (recommendation !== undefined && known.includes(recommendation)) return [];
      const where = {
        es: `Están en ${record.file}, en «recommendations».`,
        en: `They are in ${record.file}, under “recommendations”.`,
      };
      return recommendation === undefined
        ? [
            fieldIssue(
              name,
              file,
              ['origin', 'audit'],
              {
                es: `falta «recommendation»: cuál de las recomendaciones de «${audit}».`,
                en: `“recommendation” is missing: which of the recommendations of “${audit}”.`,
              },
              suggest('', known, where),
            ),
          ]
        : [
            fieldIssue(
              name,
              file,
              ['origin', 'recommendation'],
              {
                es: `la auditoría «${audit}» no tiene la recomendación «${recommendation}».`,
                en: `audit “${audit}” has no recommendation “${recommendation}”.`,
              },
              suggest(recommendation, known, where),
            ),
          ];
    }),
};
