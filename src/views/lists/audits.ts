import type { Entry } from '#model/archive.ts';

import { timeOf } from '#views/format/date.ts';
import { listWords } from '#views/format/list.ts';
import { numberWords } from '#views/format/number.ts';
import { recordHref } from '#views/links.ts';
import { codeWords } from '#views/parts/code.ts';
import { plain, type Said, shortInstitution, titleOf } from '#views/said.ts';
import type { View } from '#views/site.ts';

import { checkedCell } from './checked.ts';
import { newestFirst } from './laws.ts';
import { cell, type Table } from './table.ts';

/** Who made an audit, in a few words. */
export const auditorWords = (view: View, audit: Entry<'audit'>): string =>
  listWords(
    view,
    audit.auditors.map(({ institution }) => {
      const found = view.site.archive.institutions.get(institution);
      return found ? plain(shortInstitution(view, found)) : institution;
    }),
  );

/** Audits as a table, newest first. */
export const auditTable = (view: View, audits: readonly Entry<'audit'>[], caption: Said): Table => {
  const { columns, list, audit: words } = view.words;
  return {
    caption,
    captionNote: list.orderedByDate,
    columns: [
      { key: 'title', label: columns.audit },
      { key: 'auditor', label: columns.auditors },
      { key: 'kind', label: columns.kind },
      { key: 'publishedOn', label: columns.published },
      { key: 'findings', label: columns.findings, num: true },
      { key: 'checkedOn', label: columns.checked },
    ],
    rows: [...audits].sort(newestFirst((each) => each.publishedOn)).map((audit) => ({
      id: audit.id,
      cells: [
        cell(titleOf(view, audit), { href: recordHref(view, audit) }),
        cell(auditorWords(view, audit)),
        cell(codeWords(view, 'auditKinds', audit.kind)),
        audit.publishedOn === undefined
          ? cell(words.undated)
          : cell(timeOf(view, audit.publishedOn).text, { datetime: audit.publishedOn }),
        cell(numberWords(view, audit.findings?.length ?? 0), { order: audit.findings?.length ?? 0 }),
        checkedCell(view, audit),
      ],
    })),
  };
};
