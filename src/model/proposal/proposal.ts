import { z } from 'zod';

import { dayText } from '#model/parts/date-field.ts';
import { idText } from '#model/parts/id.ts';
import { languageTag } from '#model/parts/text.ts';
import { markdownTypes } from '#model/record-types.ts';

/** The name of the format, with the number of its version: what a file that is no proposal, or one of another time, is told by. */
export const proposalFormat = 'veedor-proposal/1';

/** The types of which a whole new record may be proposed. */
export const proposedTypes = ['law', 'commitment'] as const;

const { page: _page, ...withPage } = markdownTypes;

/** The types whose records may be corrected: those of the sections. */
export const correctedTypes = Object.keys(withPage) as readonly Exclude<keyof typeof markdownTypes, 'page'>[];

/** The longest text of a proposal, in characters. */
const longest = 20_000;

const line = () => z.string().trim().min(1).max(2000);

const proposedValue = z.union([
  z.string().max(longest),
  z.number(),
  z.boolean(),
  z.array(z.string().max(2000)).max(500),
]);

/** From the record down: keys, and members of lists by the names that versions tell them by, else by their place from 1. */
const proposedPath = z.array(z.string().min(1).max(400)).min(1).max(10);

/** A value that should be another. Without `from` there was none when the record was seen; without `to` there should be none. */
export const ProposedChange = z.strictObject({
  path: proposedPath,
  from: proposedValue.optional(),
  to: proposedValue.optional(),
});
export type ProposedChange = z.infer<typeof ProposedChange>;

/** A new member of one of the lists of a record, as a finding of an audit. It has no id yet: the import gives one. */
export const ProposedMember = z.strictObject({ list: line(), values: z.record(z.string(), z.unknown()) });
export type ProposedMember = z.infer<typeof ProposedMember>;

/**
 * What somebody without an account proposes to change, as the page of the portal writes it. It says nothing of who wrote it, and no time
 * finer than a day.
 */
export const Proposal = z
  .strictObject({
    format: z.literal(proposalFormat),
    /** Address of the page on which it was written. */
    portal: z.string().max(2000),
    language: languageTag(),
    day: dayText(),
    /** The record that is corrected, in the version that was seen: its last commit, where that is known, and the digest of its values. */
    record: z
      .strictObject({
        type: z.enum(correctedTypes),
        id: idText(),
        commit: z
          .string()
          .regex(/^[0-9a-f]{7,40}$/)
          .optional(),
        digest: z
          .string()
          .regex(/^[0-9a-f]{64}$/)
          .optional(),
      })
      .optional(),
    changes: z.array(ProposedChange).max(200).optional(),
    members: z.array(ProposedMember).max(50).optional(),
    newRecord: z
      .strictObject({ type: z.enum(proposedTypes), values: z.record(z.string(), z.unknown()) })
      .optional(),
    why: z.string().trim().max(longest).optional(),
    sources: z
      .array(z.strictObject({ where: line(), page: line().optional() }))
      .max(50)
      .optional(),
  })
  .refine(({ record, newRecord }) => (record === undefined) !== (newRecord === undefined), {
    params: { rule: 'proposal-subject' },
  });
export type Proposal = z.infer<typeof Proposal>;
