import type { Issue } from '#model/issue.ts';
import { fieldIssue, type Rule } from '#checks/rule.ts';

const name = 'request-addressee';

/** A request for information was put to one institution or to one class, and no more answers came than requests went. */
export const requestAddressee: Rule = {
  name,
  check: (archive) =>
    archive.audits.all.flatMap(({ file, informationRequests = [] }) =>
      informationRequests.flatMap(({ institution, class: group, sent, answered }, index) => {
        const issues: Issue[] = [];
        const at = ['informationRequests', index];
        if (institution !== undefined && group !== undefined)
          issues.push(
            fieldIssue(
              name,
              file,
              [...at, 'class'],
              {
                es: 'una solicitud va a «institution» o a «class», no a las dos.',
                en: 'a request goes to an “institution” or to a “class”, not to both.',
              },
              { es: 'Deje una sola.', en: 'Keep one only.' },
            ),
          );
        if (institution === undefined && group === undefined)
          issues.push(
            fieldIssue(
              name,
              file,
              at,
              { es: 'falta a quién se pidió.', en: 'who was asked is missing.' },
              {
                es: 'Añada «institution» (un identificador) o «class» (un código de «classes»).',
                en: 'Add “institution” (an id) or “class” (a code of “classes”).',
              },
            ),
          );
        if (sent !== undefined && answered !== undefined && answered > sent)
          issues.push(
            fieldIssue(
              name,
              file,
              [...at, 'answered'],
              {
                es: `se respondieron ${answered} solicitudes de ${sent} enviadas.`,
                en: `${answered} requests were answered of ${sent} sent.`,
              },
              { es: 'Revise «sent» y «answered».', en: 'Check “sent” and “answered”.' },
            ),
          );
        return issues;
      }),
    ),
};
