import type { CommitmentRow, UpdateRow } from '#model/api/lists/commitment.ts';
import type { Entry } from '#model/archive.ts';

import { madeOn } from '#domain/as-of.ts';
import { areasOf } from '#domain/commitments/responsible.ts';
import { publishedRecord, recordHeadOf, requiredText, saidIn, textIn } from '#views/exports/api/given.ts';
import { daysLate } from '#views/lists/commitments.ts';
import type { Views } from '#views/site.ts';

import { rowEnds } from './row.ts';

const commitmentRow = (views: Views, commitment: Entry<'commitment'>): CommitmentRow => {
  const { site } = views[0];
  const given = publishedRecord(site, commitment);
  const { start, end } = rowEnds(views, commitment);
  const { origin, scope, strength, responsible } = commitment;
  const timeliness = site.timelinessOf(commitment);
  return {
    ...start,
    title: requiredText(given, 'title'),
    gist: textIn(given, 'gist'),
    code: commitment.code ?? null,
    strength,
    strengthLabel: saidIn(views, (view) => view.words.strengths[strength]),
    response: commitment.response ?? null,
    origin: origin.law !== undefined ? 'law' : origin.audit !== undefined ? 'audit' : 'instrument',
    originLaw: origin.law ?? null,
    originAudit: origin.audit ?? null,
    originRecommendation: origin.recommendation ?? null,
    institutions: responsible.flatMap(({ institution }) => institution ?? []),
    classes: responsible.flatMap(({ class: group }) => group ?? []),
    scope: typeof scope === 'string' ? scope : 'listed',
    jurisdictions: areasOf(site.archive, commitment),
    pillars: commitment.pillars,
    topics: commitment.topics ?? [],
    madeOn: madeOn(site.archive, commitment.id) ?? null,
    until: commitment.until ?? null,
    dueOn: timeliness.dueOn ?? null,
    timeliness: timeliness.state,
    timelinessLabel: saidIn(views, (view) => view.words.timeliness[timeliness.state]),
    daysLate: daysLate(timeliness) ?? null,
    metOn: timeliness.metOn ?? null,
    nextDueOn: timeliness.nextOn ?? null,
    fulfilledWhen: requiredText(given, 'fulfilledWhen'),
    updates: commitment.updates?.length ?? 0,
    findings: site.findings.get(commitment.id)?.length ?? 0,
    ...end,
  };
};

/** The rows of `/api/v1/commitments.json`, in the order of their ids. */
export const commitmentRows = (views: Views): readonly CommitmentRow[] =>
  views[0].site.archive.commitments.all.map((each) => commitmentRow(views, each));

/** The rows of `/api/v1/updates.json`: what the state says, by commitment, as each record has it. */
export const updateRows = (views: Views): readonly UpdateRow[] => {
  const [{ site }] = views;
  return site.archive.commitments.all.flatMap((commitment) => {
    const { url, pages } = recordHeadOf(views, commitment);
    const given = publishedRecord(site, commitment)['updates'] as readonly unknown[] | undefined;
    return (commitment.updates ?? []).map((update, at): UpdateRow => ({
      id: `${commitment.id}/${update.id ?? at + 1}`,
      url,
      commitment: commitment.id,
      on: update.on,
      status: update.status,
      statusLabel: saidIn(views, (view) => view.words.updateStatuses[update.status]),
      deliveredOn: update.deliveredOn ?? null,
      period: update.period ?? null,
      jurisdiction: update.jurisdiction ?? null,
      note: requiredText(given?.[at], 'note'),
      by: update.by,
      sources: update.sources,
      pages,
    }));
  });
};
