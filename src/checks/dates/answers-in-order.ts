import type { Archive, Entry } from '#model/archive.ts';
import type { Issue } from '#model/issue.ts';
import { fieldIssue } from '#checks/rule.ts';

import { isAfter } from './is-after.ts';

/** A norm that is older than the audit whose recommendation it says it takes up. */
export const answersInOrder = (archive: Archive, law: Entry<'law'>): Issue[] =>
  (law.answers ?? []).flatMap(({ audit }, index) => {
    const published = archive.audits.get(audit)?.publishedOn;
    const made = law.publishedOn ?? law.introducedOn;
    if (published === undefined || made === undefined || !isAfter(published, made)) return [];
    return [
      fieldIssue(
        'dates-in-order',
        law.file,
        ['answers', index, 'audit'],
        {
          es: `la norma (${made}) es anterior a la auditoría «${audit}» (${published}): no puede atender lo que esta recomendó.`,
          en: `the norm (${made}) is earlier than the audit “${audit}” (${published}): it cannot take up what that recommended.`,
        },
        {
          es: 'Revise las dos fechas en la fuente, o quite este elemento de «answers».',
          en: 'Check both dates in the source, or remove this item of “answers”.',
        },
      ),
    ];
  });
