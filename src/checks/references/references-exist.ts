import type { Issue } from '#model/issue.ts';
import { walk } from '#model/shape.ts';
import { documentsOf } from '#checks/documents.ts';
import { knownOf } from '#checks/known.ts';
import { fieldIssue, type Rule } from '#checks/rule.ts';

/** What a record points to by id or code is there. */
export const referencesExist: Rule = {
  name: 'references-exist',
  check: (archive, surroundings) => {
    const known = knownOf(archive, surroundings);
    const issues: Issue[] = [];
    for (const { file, schema, value: document } of documentsOf(archive, surroundings))
      walk(schema, document, ({ value, meta, path }) => {
        if (!meta.refers || typeof value !== 'string' || known.has(meta.refers, value)) return;
        const { message, hint } = known.missing(meta.refers, value);
        issues.push(fieldIssue('references-exist', file, path, message, hint));
      });
    return issues;
  },
};
