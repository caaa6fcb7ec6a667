import { suggest } from '#checks/rule.ts';

import { chooseSheet, kindOfSheet } from '#records/sheets/choose-sheet.ts';
import { headedSheet, type Labels } from '#records/sheets/heading.ts';
import { recordColumns, type SheetKind, sheetKinds } from '#records/sheets/kinds.ts';
import { knownIn, type ValueNames } from '#records/sheets/known.ts';
import { lostLetters } from '#records/sheets/cells/lost-letters.ts';
import { problem, type SheetProblem } from '#records/sheets/problem.ts';
import type { Sheet } from '#records/sheets/reading/sheet.ts';
import { thousandsInDoubt } from '#records/sheets/cells/thousands.ts';
import { findingsPlan } from './findings.ts';
import { observationColumns } from './observation-columns.ts';
import { observationsPlan } from './observations.ts';
import type { ChangePlan, Given } from './plan.ts';
import { recordsPlan } from './records.ts';

/** What the command says of a sheet besides the sheet itself. */
export interface Wanted {
  readonly kind?: SheetKind;
  readonly sheet?: string;
  readonly audit?: string;
  readonly statistic?: string;
}

/** A plan, with the sheet it is from. */
export interface SheetPlan extends ChangePlan {
  readonly sheet?: string;
  readonly kind?: SheetKind;
  /** Headings by place, for messages. */
  readonly headings: ReadonlyMap<number, string>;
}

const none = (found: SheetProblem, sheet?: Sheet): SheetPlan => ({
  ...(sheet ? { sheet: sheet.name } : {}),
  files: [],
  problems: [found],
  placeOf: () => undefined,
  counts: { added: 0, changed: 0, same: 0 },
  headings: new Map(),
});

/** What the sheets of a file would change in the content. With a problem in it nothing may be written. */
export const planSheets = (
  sheets: readonly Sheet[],
  wanted: Wanted,
  given: Given,
  labels: Labels,
  valueNames: ValueNames = () => undefined,
): SheetPlan => {
  const { archive } = given.checked;
  const statistic = wanted.statistic === undefined ? undefined : archive.statistics.get(wanted.statistic);
  const statistics = archive.statistics.all.map(({ id }) => id);
  const listed = {
    es: `Estadísticas: ${statistics.join(', ')}.`,
    en: `Statistics: ${statistics.join(', ')}.`,
  };
  if (wanted.statistic !== undefined && !statistic)
    return none(
      problem(
        'sheet-statistic',
        {},
        {
          es: `no hay ninguna estadística «${wanted.statistic}».`,
          en: `there is no statistic “${wanted.statistic}”.`,
        },
        suggest(wanted.statistic, statistics, listed),
      ),
    );
  const asked =
    wanted.kind ?? (statistic ? 'observations' : wanted.audit === undefined ? undefined : 'findings');
  const sheet = chooseSheet(sheets, wanted.sheet, asked);
  if ('rule' in sheet) return none(sheet);
  const observations = statistic && observationColumns(statistic);
  const kind = asked ?? kindOfSheet(sheet, labels, observations);
  if (kind === undefined)
    return none(
      problem(
        'sheet-type',
        {},
        {
          es: 'no se sabe qué hay en la hoja.',
          en: 'nobody can tell what the sheet holds.',
        },
        {
          es: `Dígalo con --type: ${sheetKinds.join(', ')}.`,
          en: `Say it with --type: ${sheetKinds.join(', ')}.`,
        },
      ),
      sheet,
    );
  if (kind === 'observations' && (!statistic || !observations))
    return none(
      problem(
        'sheet-statistic',
        {},
        {
          es: 'no se sabe de qué estadística son estas observaciones.',
          en: 'nobody can tell which statistic these observations are of.',
        },
        {
          es: `Repita la orden con --statistic ID. ${listed.es}`,
          en: `Repeat the command with --statistic ID. ${listed.en}`,
        },
      ),
      sheet,
    );
  const columns = kind === 'observations' ? (observations ?? []) : recordColumns[kind];
  const { headed, problems } = headedSheet(sheet, columns, labels);
  const known = knownIn(archive, valueNames);
  const plan =
    kind === 'observations' && statistic
      ? observationsPlan(headed, given, known, statistic)
      : kind === 'findings'
        ? findingsPlan(headed, given, known, wanted.audit)
        : recordsPlan(kind === 'laws' ? 'law' : 'commitment', headed, given, known);
  const headings = new Map([...headed.columns].map(([place, { name }]) => [place, name]));
  return {
    ...plan,
    sheet: sheet.name,
    kind,
    headings,
    problems: [...problems, ...thousandsInDoubt(headed), ...lostLetters(headed), ...plan.problems],
  };
};
