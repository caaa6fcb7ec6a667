import type { Rule } from '#checks/rule.ts';

import { memberIssues } from './member-issues.ts';
import { numberIssues } from './number-issues.ts';
import { scaleIssues } from './scale-issues.ts';

const name = 'methods-sound';

/** A method says one thing only: levels in order, each commitment in one place, weights and limits that a score can have. */
export const methodsSound: Rule = {
  name,
  check: (archive) =>
    archive.methods.all.flatMap((method) => {
      const file = `methods/${method.id}.yaml`;
      return [
        ...scaleIssues(name, file, method),
        ...numberIssues(name, file, method),
        ...memberIssues(name, file, archive, method),
      ];
    }),
};
