import { beforeAll, describe, expect, test } from 'vitest';

import { checkContent } from '#records/check.ts';
import { recordText } from '#records/canonical-form.ts';
import { markdownTypes } from '#model/record-types.ts';
import { readContent } from '#records/source-file.ts';

import { recordColumns } from './kinds.ts';
import { observationColumns } from './plan/observation-columns.ts';
import type { Given } from './plan/plan.ts';
import { planSheets, type SheetPlan, type Wanted } from './plan/plan-sheets.ts';
import { storedRecord } from './plan/record-file.ts';
import { readSheets } from './reading/read.ts';
import { templateCsv, templateXlsx } from './template/files.ts';
import { findingRows, observationRows, recordRows } from './template/rows.ts';
import { type TemplateTable, templateTable } from './template/table.ts';

let given: Given;

beforeAll(async () => {
  const folder = 'tests/portals/fictional';
  const checked = await checkContent(folder, { today: '2100-01-01', referenceWords: {} });
  if (!checked.archive) throw new Error('The fictional portal cannot be read.');
  given = { sources: await readContent(folder), checked: { ...checked, archive: checked.archive } };
}, 60_000);

/** The same portal without the files of one kind: names and lists are known, the records are not. */
const without = (isGone: (file: string) => boolean): Given => ({
  sources: given.sources.filter(({ file }) => !isGone(file)),
  checked: { ...given.checked, files: given.checked.files.filter(({ file }) => !isGone(file)) },
});

const formats = ['csv', 'xlsx'] as const;

const planOf = async (
  table: TemplateTable,
  format: (typeof formats)[number],
  wanted: Wanted,
  into: Given,
): Promise<SheetPlan> => {
  const bytes = format === 'csv' ? Buffer.from(templateCsv(table)) : await templateXlsx(table, 'es');
  const read = await readSheets(bytes);
  if (!('sheets' in read)) throw new Error(read.message.en);
  return planSheets(read.sheets, wanted, into, () => []);
};

const subject = () => ({
  archive: given.checked.archive,
  language: 'es' as const,
  valueNames: () => undefined,
});

const texts = (plan: SheetPlan): Record<string, string> =>
  Object.fromEntries(plan.files.map(({ file, after }) => [file, Buffer.from(after).toString('utf8')]));

describe.for(formats)('as %s', (format) => {
  test.for(['laws', 'commitments'] as const)(
    '%s come back byte for byte',
    { timeout: 60_000 },
    async (kind) => {
      const table = templateTable(kind, recordColumns[kind], recordRows(given, kind), subject());
      const plan = await planOf(
        table,
        format,
        { kind },
        without((file) => file.startsWith(`${kind}/`)),
      );
      expect(plan.problems).toEqual([]);
      const expected = given.checked.archive[kind].all.map(({ id, type, file }) => {
        const { data = {}, body = '' } = storedRecord(given, type, id) ?? {};
        // An empty list has no cell to stand in.
        const carried = Object.entries(data).filter(
          ([, value]) => !(Array.isArray(value) && value.length === 0),
        );
        return [file, recordText(markdownTypes[type].schema, Object.fromEntries(carried), body)];
      });
      expect(texts(plan)).toEqual(Object.fromEntries(expected));
      expect(expected.length).toBeGreaterThan(15);
    },
  );

  test('findings come back byte for byte into audits that have none', { timeout: 60_000 }, async () => {
    const table = templateTable('findings', recordColumns.findings, findingRows(given), subject());
    const empty: Given = {
      ...given,
      checked: {
        ...given.checked,
        files: given.checked.files.map((parsed) => {
          const { yaml, role } = parsed;
          if (!yaml || role.role !== 'record' || role.type !== 'audit' || role.language !== undefined)
            return parsed;
          const { findings: _findings, ...data } = yaml.data as Record<string, unknown>;
          return { ...parsed, yaml: { ...yaml, data } };
        }),
      },
    };
    const plan = await planOf(table, format, {}, empty);
    expect(plan.problems).toEqual([]);
    const audits = given.checked.archive.audits.all.filter(({ findings = [] }) => findings.length > 0);
    const stored = audits.map(({ file }) => [file, given.sources.find((each) => each.file === file)?.bytes]);
    expect(texts(plan)).toEqual(
      Object.fromEntries(
        stored.map(([file, bytes]) => [file, Buffer.from(bytes as Uint8Array).toString('utf8')]),
      ),
    );
  });

  test('observations of every statistic come back byte for byte', { timeout: 60_000 }, async () => {
    const filled = given.checked.archive.statistics.all.filter(({ observations }) => observations.length > 0);
    expect(filled.length).toBeGreaterThan(6);
    // A workbook takes half a second to read; three of them tell what is particular to it.
    for (const statistic of format === 'csv' ? filled : filled.slice(0, 3)) {
      const columns = observationColumns(statistic);
      const table = templateTable('observations', columns, observationRows(statistic, columns), subject());
      const file = statistic.file.replace(/\.md$/, '.csv');
      const before = Buffer.from(given.sources.find((each) => each.file === file)?.bytes ?? []).toString(
        'utf8',
      );
      const same = await planOf(table, format, { statistic: statistic.id }, given);
      expect([statistic.id, same.problems, same.files]).toEqual([statistic.id, [], []]);
      const plan = await planOf(
        table,
        format,
        { statistic: statistic.id },
        without((each) => each === file),
      );
      expect([statistic.id, texts(plan)]).toEqual([statistic.id, { [file]: before }]);
    }
  });

  test('what is there already changes nothing', { timeout: 60_000 }, async () => {
    for (const kind of ['laws', 'commitments', 'findings'] as const) {
      const rows = kind === 'findings' ? findingRows(given) : recordRows(given, kind);
      const plan = await planOf(
        templateTable(kind, recordColumns[kind], rows, subject()),
        format,
        { kind },
        given,
      );
      expect([kind, plan.files, plan.problems, plan.counts]).toEqual([
        kind,
        [],
        [],
        { added: 0, changed: 0, same: rows.length },
      ]);
    }
  });
});
