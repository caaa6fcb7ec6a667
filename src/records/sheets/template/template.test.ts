import { readXlsx } from 'hucre/xlsx';
import { beforeAll, expect, test } from 'vitest';

import type { Archive } from '#model/archive.ts';
import { checkContent } from '#records/check.ts';
import { recordColumns } from '#records/sheets/kinds.ts';
import { observationColumns } from '#records/sheets/plan/observation-columns.ts';
import { templateXlsx } from './files.ts';
import { choiceHelp, heightOf, widthOf } from './look.ts';
import { type TemplateTable, templateTable } from './table.ts';

let archive: Archive;

beforeAll(async () => {
  const checked = await checkContent('tests/portals/fictional', { today: '2100-01-01', referenceWords: {} });
  if (!checked.archive) throw new Error('The fictional portal cannot be read.');
  archive = checked.archive;
}, 60_000);

const names = { 'no-answer': { es: 'El Estado no respondió', en: 'The state did not answer' } } as const;

const findings = (language: 'es' | 'en' = 'es'): TemplateTable =>
  templateTable('hallazgos', recordColumns.findings, [['', '', 'linea-quejas']], {
    archive,
    language,
    valueNames: (_column, value) => names[value as keyof typeof names],
    sources: archive.audits.get('veeduria-luska-2025')?.sources ?? [],
  });

const listOf = ({ lists }: TemplateTable, name: string) => lists.find((list) => list.name === name);

test('a list offers what the model, the portal and the record’s own sources allow, each with its name in the language', () => {
  expect(listOf(findings(), 'outcome')?.choices[0]).toEqual({
    id: 'no-answer',
    reads: 'El Estado no respondió',
  });
  expect(listOf(findings('en'), 'outcome')?.choices[0]?.reads).toBe('The state did not answer');
  expect(listOf(findings('en'), 'jurisdiction')?.choices.map(({ reads }) => reads)).toContain(
    'Łuska Mountains',
  );
  expect(listOf(findings(), 'evidence.source')?.choices.map(({ id }) => id)).toEqual(['cuaderno']);
});

test('the scope of a commitment offers its words and the places', () => {
  const table = templateTable('compromisos', recordColumns.commitments, [], {
    archive,
    language: 'es',
    valueNames: () => undefined,
  });
  expect(listOf(table, 'scope')?.choices.map(({ id }) => id)).toEqual([
    'national',
    'each-region',
    ...archive.jurisdictions.all.map(({ code }) => code),
  ]);
  expect(
    table.columns.filter(({ explanation }) => /^(?:Obligatorio\. )?(?:Varios:|$)/.test(explanation)),
  ).toEqual([]);
});

test('observations offer their statuses, qualifiers and sources', () => {
  const [statistic] = archive.statistics.all;
  const table = templateTable('observaciones', observationColumns(statistic!), [], {
    archive,
    language: 'es',
    valueNames: () => undefined,
    sources: statistic!.sources,
  });
  expect(listOf(table, 'status')?.choices.map(({ id }) => id)).toEqual(['A', 'P', 'E', 'M', 'Q']);
  expect(listOf(table, 'qualifier')?.choices.map(({ id }) => id)).toEqual([
    'more-than',
    'less-than',
    'about',
  ]);
  expect(listOf(table, 'source')?.choices.map(({ id }) => id)).toEqual(
    statistic!.sources.map(({ key }) => key),
  );
});

test('every cell to fill in is text, the explanation is high enough to be read, and what is chosen is explained beside the cell', async () => {
  const table = findings();
  const { sheets } = await readXlsx(await templateXlsx(table, 'es'), { readStyles: true });
  const [sheet, lists] = sheets;
  const to = table.columns.findIndex(({ heading }) => heading === 'period.to');
  expect([3, 100, 202].map((row) => sheet?.cells?.get(`${row},${to}`)?.style?.numFmt)).toEqual([
    '@',
    '@',
    '@',
  ]);
  expect(sheet?.rowDefs?.get(1)?.height).toBe(
    heightOf(
      table.columns,
      table.columns.map((column, index) =>
        widthOf(
          column,
          table.lists.find((list) => list.column === index),
        ),
      ),
    ),
  );
  expect(sheet?.freezePane).toEqual({ rows: 2, columns: 1 });
  const outcome = sheet?.dataValidations?.find(({ inputTitle }) => inputTitle === 'outcome');
  expect(outcome).toMatchObject({
    type: 'list',
    range: 'H3:H1000',
    inputMessage: 'no-answer: El Estado no respondió\nnot-assessable\nnot-applicable',
  });
  expect([sheet?.name, lists?.name]).toEqual(['hallazgos', 'listas']);
});

test('the explanation row is as high as its longest text is in its column', () => {
  const column = { heading: 'a', explanation: 'uno dos tres', required: false, isProse: false };
  expect(heightOf([column], [14])).toBe(15);
  expect(heightOf([column], [9])).toBe(30);
  expect(heightOf([column], [5])).toBe(45);
});

test('a note that would be too long says where the list stands', () => {
  const choices = Array.from({ length: 40 }, (_, index) => ({ id: `codigo-${index}`, reads: 'Nombre' }));
  expect(choiceHelp({ choices, several: true }, 'listas, E', 'es')).toBe(
    'Qué es cada uno: hoja listas, E.\nVarios: con | entre ellos.',
  );
});
