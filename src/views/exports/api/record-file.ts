import type { Stored } from '#model/archive.ts';

import { jsonText } from '#views/exports/json-text.ts';
import { bodyOf } from '#views/links.ts';
import type { Views } from '#views/site.ts';

import { type ApiEntry, derivedOf } from './derived.ts';
import { headOf, publishedRecord, recordHeadOf } from './given.ts';

/** The text of a record as HTML in the languages that have it; its links lead to the pages of their language. */
const bodiesOf = (views: Views, record: Stored): Readonly<Record<string, string>> =>
  Object.fromEntries(
    views.flatMap((view) => {
      const body = bodyOf(view, record);
      return body === undefined || body.lang !== undefined ? [] : [[view.language, body.html] as const];
    }),
  );

/** A record as `/api/v1/laws/<id>.json`: what was written, field by field, and apart from it what follows. */
export const recordJson = (views: Views, record: ApiEntry): string => {
  const { site } = views[0];
  return `${jsonText({
    ...headOf(site),
    type: record.type,
    ...recordHeadOf(views, record),
    record: publishedRecord(site, record),
    body: bodiesOf(views, record),
    derived: derivedOf(views, record),
  })}\n`;
};

/** Every record that has such a file, by type and id. */
export const apiRecords = ([{ site }]: Views): readonly ApiEntry[] => {
  const { laws, commitments, audits, comparisons, institutions } = site.archive;
  return [...laws.all, ...commitments.all, ...audits.all, ...comparisons.all, ...institutions.all];
};
