import { fieldIssue, type Rule } from '#checks/rule.ts';

const plain = (name: string): string => name.toLowerCase().replace(/\s+/g, '');

/** A second pair of eyes is another's: who coded an audit does not review it, letter case and spaces aside. */
export const reviewersDiffer: Rule = {
  name: 'reviewers-differ',
  check: (archive) =>
    archive.audits.all.flatMap(({ file, codedBy, reviewedBy }) =>
      reviewedBy === undefined || plain(codedBy) !== plain(reviewedBy)
        ? []
        : [
            fieldIssue(
              'reviewers-differ',
              file,
              ['reviewedBy'],
              {
                es: `«${reviewedBy}» pasó la fuente a registros; la revisión es de otra persona.`,
                en: `“${reviewedBy}” turned the source into records; the review is someone else’s.`,
              },
              {
                es: 'Quite «reviewedBy»: se publica con el rótulo «sin segunda revisión».',
                en: 'Remove “reviewedBy”: it is published with the label “not reviewed twice”.',
              },
            ),
          ],
    ),
};
