import { z } from 'zod';

import { type Given, headFields } from '#model/api/parts.ts';
import { field } from '#model/parts/field.ts';
import { bare, itemOf, shapeOf } from '#model/shape.ts';

import { AuditRow, FindingRow, RecommendationRow } from './audit.ts';
import { CommitmentRow, UpdateRow } from './commitment.ts';
import { LawRow } from './law.ts';
import { EditionRow, InstitutionRow, JurisdictionRow, SourceRow, TermRow } from './place.ts';
import { ComparisonRow, StatisticRow } from './statistic.ts';

/** The rows of every list, by the name of the list: its file is `/api/v1/<name>.json`, and its rows stand there under that name. */
export const listRows = {
  laws: LawRow,
  commitments: CommitmentRow,
  updates: UpdateRow,
  audits: AuditRow,
  findings: FindingRow,
  recommendations: RecommendationRow,
  statistics: StatisticRow,
  comparisons: ComparisonRow,
  institutions: InstitutionRow,
  jurisdictions: JurisdictionRow,
  glossary: TermRow,
  sources: SourceRow,
  scorecards: EditionRow,
} as const satisfies Record<string, z.ZodObject>;

export type ListName = keyof typeof listRows;
export const listNames = Object.keys(listRows) as ListName[];

/** The rows of every list as its writer gives them. */
export type RowsOf = { readonly [N in ListName]: readonly Given<(typeof listRows)[N]>[] };

/** The schema of a list's file. */
export const listFile = (name: ListName): z.ZodObject =>
  z.strictObject({
    ...headFields,
    total: field(z.int().min(0), 'Cuántas filas.', 'How many rows.'),
    [name]: z.array(listRows[name]),
  });

/** What a column of a list's CSV holds. `spoken`: a text by language, which has a column for each. */
export type ColumnKind = 'text' | 'integer' | 'number' | 'boolean' | 'list' | 'spoken';

export interface ListColumn {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly schema: z.ZodType;
  /** Whether every row has it. */
  readonly isRequired: boolean;
}

const kindOf = (schema: z.ZodType): ColumnKind | undefined => {
  const inner = bare(schema);
  const { type } = inner.def as { type: string };
  if (type === 'record') return 'spoken';
  if (type === 'boolean') return 'boolean';
  if (type === 'number') return inner.safeParse(0.5).success ? 'number' : 'integer';
  if (type === 'array') return shapeOf(itemOf(inner) as z.ZodType) ? undefined : 'list';
  return type === 'object' ? undefined : 'text';
};

/** The columns of a list's CSV, in their order: what fits in a cell. Lists of groups, and the addresses by language, are in the JSON alone. */
export const listColumns = (name: ListName): readonly ListColumn[] =>
  Object.entries(listRows[name].shape).flatMap(([key, schema]: [string, z.ZodType]): ListColumn[] => {
    const kind = kindOf(schema);
    const isRequired = !schema.safeParse(null).success;
    return kind === undefined || key === 'pages' ? [] : [{ name: key, kind, schema, isRequired }];
  });
