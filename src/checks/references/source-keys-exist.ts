import type { Issue } from '#model/issue.ts';
import { documentOf, recordsOf } from '#checks/documents.ts';
import { fieldIssue, type Rule, suggest } from '#checks/rule.ts';

import { markedTexts } from './marked-texts.ts';

/** The source that a finding, a value or a version points to is one of its record. */
export const sourceKeysExist: Rule = {
  name: 'source-keys-exist',
  check: (archive) => {
    const issues: Issue[] = [];
    for (const record of recordsOf(archive)) {
      const keys = 'sources' in record ? record.sources.map(({ key }) => key) : [];
      for (const { value, meta, path } of markedTexts(documentOf(record))) {
        if (!meta.sourceKey || keys.includes(value)) continue;
        issues.push(
          fieldIssue(
            'source-keys-exist',
            record.file,
            path,
            {
              es: `ninguna fuente de este registro tiene la clave «${value}».`,
              en: `no source of this record has the key “${value}”.`,
            },
            suggest(value, keys, {
              es: 'Las claves están en «sources», en «key».',
              en: 'The keys are in “sources”, under “key”.',
            }),
          ),
        );
      }
    }
    return issues;
  },
};
