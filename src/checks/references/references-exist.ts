import type { Issue } from '#model/issue.ts';
import { documentsOf } from '#checks/documents.ts';
import { knownOf } from '#checks/known.ts';
import { fieldIssue, type Rule } from '#checks/rule.ts';

import { markedTexts } from './marked-texts.ts';

/** What a record points to by id or code is there. */
export const referencesExist: Rule = {
  name: 'references-exist',
  check: (archive, surroundings) => {
    const known = knownOf(archive, surroundings);
    const issues: Issue[] = [];
    for (const document of documentsOf(archive, surroundings))
      for (const { value, meta, path } of markedTexts(document)) {
        if (!meta.refers || known.has(meta.refers, value)) continue;
        const { message, hint } = known.missing(meta.refers, value);
        issues.push(fieldIssue('references-exist', document.file, path, message, hint));
      }
    return issues;
  },
};
