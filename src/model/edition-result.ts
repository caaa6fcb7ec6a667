import { z } from 'zod';

import { outcomes } from './audit.ts';
import { Method } from './method.ts';
import { dateText } from './parts/date-field.ts';
import { text } from './parts/field.ts';
import { languageTag, localText } from './parts/text.ts';
import { Scorecard, ScoredCommitment } from './scorecard.ts';

/** A finding that a result names, as far as a reader needs it to check the result years later. */
export const UsedFinding = z.strictObject({
  key: text(),
  audit: text(),
  auditTitle: localText(),
  kind: text(),
  publishedOn: dateText().optional(),
  period: z.strictObject({ from: dateText(), to: dateText() }).optional(),
  commitment: text(),
  jurisdiction: text().optional(),
  rating: text().optional(),
  outcome: z.enum(outcomes).optional(),
  statement: localText(),
  reviewedTwice: z.boolean(),
  evidence: z.array(
    z.strictObject({
      title: text(),
      publisher: text(),
      url: text(),
      archivedUrl: text().optional(),
      page: text().optional(),
    }),
  ),
});
export type UsedFinding = z.infer<typeof UsedFinding>;

/** Everything an edition says: what `/api/v1/scorecards/<edition>.json` holds, and what a lock keeps for ever. */
export const EditionResult = z.strictObject({
  schemaVersion: z.literal(1),
  id: text(),
  title: localText(),
  asOf: dateText(),
  /** The day it was calculated, where that was after the fact. */
  calculatedOn: dateText().optional(),
  publisher: localText(),
  licence: z.strictObject({ name: text(), url: text() }),
  languages: z.array(languageTag()),
  method: Method.extend({ id: text() }),
  scorecards: z.array(Scorecard),
  commitments: z.array(ScoredCommitment),
  findings: z.array(UsedFinding),
});
export type EditionResult = z.infer<typeof EditionResult>;

/** `editions/<id>.lock.json`, written by `npm run edition -- close <id>` and never by hand. */
export const EditionLock = z.strictObject({
  closedOn: dateText(),
  /** SHA-256 of every content file the result was worked out from, by its path. */
  inputs: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)),
  /** SHA-256 of `result` as it is written in the JSON file: a lock changed by hand no longer fits. */
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  result: EditionResult,
});
export type EditionLock = z.infer<typeof EditionLock>;

/** A list with one entry a line, so that two results can be told apart line by line. */
const lines = (values: readonly unknown[]): string =>
  values.length === 0 ? '[]' : `[\n${values.map((value) => JSON.stringify(value)).join(',\n')}\n]`;

/**
 * The bytes of a result, in the file of an edition and in its lock alike: its keys in their order, its lists one entry a line.
 * A closed edition is written from its lock, so that they never change.
 */
export const resultText = (result: EditionResult): string =>
  `{\n${Object.entries(result)
    .map(([key, value]) => {
      const isLong = key === 'scorecards' || key === 'commitments' || key === 'findings';
      return `${JSON.stringify(key)}: ${isLong ? lines(value as readonly unknown[]) : JSON.stringify(value)}`;
    })
    .join(',\n')}\n}\n`;

/** The text of a lock: what it was worked out from, and the result as its file has it. */
export const lockText = ({ closedOn, inputs, digest, result }: EditionLock): string =>
  `{\n"closedOn": ${JSON.stringify(closedOn)},\n"digest": ${JSON.stringify(digest)},\n"inputs": {\n${Object.entries(
    inputs,
  )
    .map(([file, sum]) => `${JSON.stringify(file)}: ${JSON.stringify(sum)}`)
    .join(',\n')}\n},\n"result": ${resultText(result)}}\n`;
