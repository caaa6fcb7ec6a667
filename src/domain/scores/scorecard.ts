import type { Archive, Entry, MethodEntry } from '#model/archive.ts';
import { strengths } from '#model/commitment.ts';
import type { LocalText } from '#model/parts/text.ts';
import type { Scorecard, ScorecardKind } from '#model/scorecard.ts';

import { hasHappened } from '#domain/as-of.ts';
import { scoredRegions } from '#domain/commitments/responsible.ts';

import { type Gathered, gatheredFrom, type Gathering, gathering, nothing } from './gathered.ts';
import { type Item, itemOver } from './item.ts';
import { inAllLanguages, type JudgedCommitment } from './judging/judge.ts';
import { scoresOf } from './score.ts';

/** The areas in which an institution answers for a commitment on `asOf`: its own where it is one of them, else all. Undefined where it does not. */
const areaOf = (
  { entry, areas }: JudgedCommitment,
  institution: Entry<'institution'>,
  asOf: string,
): { readonly only: string | undefined } | undefined => {
  const own = areas.has(institution.jurisdiction) ? institution.jurisdiction : undefined;
  for (const each of entry.responsible) {
    if (!hasHappened(each.from, asOf)) continue;
    if (each.institution === institution.id) return { only: own };
    // A class binds the institution of each area; in a national commitment every one of the class.
    if (each.class !== undefined && each.class === institution.class)
      if (own !== undefined || entry.scope === 'national') return { only: own };
  }
  return undefined;
};

const codesOf = (archive: Archive, judged: readonly JudgedCommitment[]): readonly string[] => {
  const codes = new Set(scoredRegions(archive).map(({ code }) => code));
  for (const { entry } of judged)
    if (Array.isArray(entry.scope)) for (const code of entry.scope) codes.add(code);
  codes.delete(archive.portal.country);
  return [...codes].sort();
};

/**
 * The scorecards of an edition: the whole; each region that counts and each other area that a commitment names; each institution
 * that answers for something; each pillar of the portal's list; each strength that is scored.
 */
export const scorecardsOf = (
  archive: Archive,
  method: MethodEntry,
  judgedAll: readonly JudgedCommitment[],
  asOf: string,
): readonly Scorecard[] => {
  const judged = judgedAll.filter(
    ({ told }) => told.excluded === undefined || told.excluded === 'not-applicable',
  );
  const pillars = archive.portal.codes['pillars'] ?? [];
  const card = (
    kind: ScorecardKind,
    code: string | undefined,
    title: LocalText,
    { items, notApplicable }: Gathered,
    byPillar?: Gathering['byPillar'],
  ): Scorecard => ({
    kind,
    ...(code === undefined ? {} : { code }),
    title,
    ...scoresOf(method, items, notApplicable),
    ...(byPillar === undefined
      ? {}
      : {
          pillars: pillars.flatMap(({ code: pillar, label }) => {
            const own = byPillar.get(pillar);
            return own === undefined
              ? []
              : [{ code: pillar, title: label, score: scoresOf(method, own.items, own.notApplicable).score }];
          }),
        }),
    items: items.map(({ shown }) => shown),
  });
  // Every commitment over all its areas, and in each of them.
  const whole = gathering();
  const inAreas = new Map(codesOf(archive, judged).map((code) => [code, gathering()]));
  const over = new Map<JudgedCommitment, Item | undefined>();
  for (const each of judged) {
    const item = itemOver(each.weighing, each.areas.values());
    over.set(each, item);
    const own = new Set(each.told.pillars);
    whole.put(own, item);
    each.areas.forEach((one, code) => inAreas.get(code)?.put(own, one.applies ? one : undefined));
  }
  return [
    card('whole', undefined, archive.portal.policy, whole.all, whole.byPillar),
    ...[...inAreas].map(([code, { all, byPillar }]) =>
      card('jurisdiction', code, archive.jurisdictions.get(code)?.name ?? code, all, byPillar),
    ),
    ...archive.institutions.all.flatMap((institution) => {
      const own: (Item | undefined)[] = [];
      for (const each of judged) {
        const where = areaOf(each, institution, asOf);
        if (where === undefined) continue;
        const one =
          where.only === undefined || each.areas.size === 1 ? undefined : each.areas.get(where.only);
        own.push(one === undefined ? over.get(each) : one.applies ? one : undefined);
      }
      return own.length === 0
        ? []
        : [
            card(
              'institution',
              institution.id,
              inAllLanguages(archive, institution, institution.name, ({ name }) => name),
              gatheredFrom(own),
            ),
          ];
    }),
    ...pillars.map(({ code, label }) => card('pillar', code, label, whole.byPillar.get(code) ?? nothing)),
    ...strengths
      .filter((strength) => method.scoredStrengths.includes(strength))
      .map((strength) =>
        card(
          'strength',
          strength,
          strength,
          gatheredFrom(judged.filter(({ told }) => told.strength === strength).map((each) => over.get(each))),
        ),
      ),
  ];
};
