import type { z } from 'zod';

import { Audit } from './audit.ts';
import { Commitment } from './commitment.ts';
import { Comparison } from './comparison.ts';
import { Institution } from './institution.ts';
import { Law } from './law.ts';
import { Page } from './page.ts';
import { Statistic } from './statistic.ts';

/** The types kept as one Markdown file per record. The folder is the type, the file name is the id. */
export const markdownTypes = {
  law: { folder: 'laws', schema: Law },
  commitment: { folder: 'commitments', schema: Commitment },
  audit: { folder: 'audits', schema: Audit },
  statistic: { folder: 'statistics', schema: Statistic },
  comparison: { folder: 'comparisons', schema: Comparison },
  institution: { folder: 'institutions', schema: Institution },
  page: { folder: 'pages', schema: Page },
} as const satisfies Record<string, { folder: string; schema: z.ZodObject }>;

export type MarkdownType = keyof typeof markdownTypes;

export const markdownTypeNames = Object.keys(markdownTypes) as MarkdownType[];

/** The type whose records live in `folder`, or undefined. */
export const typeOfFolder = (folder: string): MarkdownType | undefined =>
  markdownTypeNames.find((type) => markdownTypes[type].folder === folder);

/** The record read from front matter, by type. */
export interface RecordData {
  law: Law;
  commitment: Commitment;
  audit: Audit;
  statistic: Statistic;
  comparison: Comparison;
  institution: Institution;
  page: Page;
}
