import type { Archive } from '#model/archive.ts';
import type { Issue } from '#model/issue.ts';
import type { Path } from '#model/shape.ts';
import { fieldIssue, type Rule, suggest } from '#checks/rule.ts';

const name = 'recommendation-exists';

/** A place of a record that names a recommendation: the group with `audit` and `recommendation`. */
interface Named {
  readonly file: string;
  readonly at: Path;
  readonly audit?: string | undefined;
  readonly recommendation?: string | undefined;
}

const withoutAudit = ({ file, at, recommendation }: Named): Issue[] =>
  recommendation === undefined
    ? []
    : [
        fieldIssue(
          name,
          file,
          [...at, 'recommendation'],
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

const ofNamed = (archive: Archive, named: Named): Issue[] => {
  const { file, at, audit, recommendation } = named;
  if (audit === undefined) return withoutAudit(named);
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
          [...at, 'audit'],
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
          [...at, 'recommendation'],
          {
            es: `la auditoría «${audit}» no tiene la recomendación «${recommendation}».`,
            en: `audit “${audit}” has no recommendation “${recommendation}”.`,
          },
          suggest(recommendation, known, where),
        ),
      ];
};

/** A commitment that grew from an audit, and a norm that answers one, name one of that audit's recommendations. */
export const recommendationExists: Rule = {
  name,
  check: (archive) => [
    ...archive.laws.all.flatMap(({ file, answers = [] }) =>
      answers.flatMap((answer, index) => ofNamed(archive, { file, at: ['answers', index], ...answer })),
    ),
    ...archive.commitments.all.flatMap(({ file, origin: { audit, recommendation } }) =>
      ofNamed(archive, { file, at: ['origin'], audit, recommendation }),
    ),
  ],
};
