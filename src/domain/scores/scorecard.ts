import type { Archive, Entry, MethodEntry } from '#model/archive.ts';
import { strengths } from '#model/commitment.ts';
import type { LocalText } from '#model/parts/text.ts';
import type { Scorecard, ScorecardKind } from '#model/scorecard.ts';

import { hasHappened } from '#domain/as-of.ts';
import { scoredRegions } from '#domain/commitments/responsible.ts';

import { type Item, itemIn, itemOver } from './item.ts';
import { inAllLanguages, type JudgedCommitment } from './judging/judge.ts';
import { scoresOf } from './score.ts';

/** What a scorecard is made of: the items that apply, and how many commitments do not. */
interface Gathered {
  readonly items: readonly Item[];
  readonly notApplicable: number;
}

/** Keeps what applies; what a finding says does not apply is only counted. Commitments out for another reason are not given. */
const gather = (judged: readonly (readonly [JudgedCommitment, Item | undefined])[]): Gathered => {
  const items = judged.flatMap(([, item]) => item ?? []);
  return { items, notApplicable: judged.length - items.length };
};

const ofPillar = (judged: readonly JudgedCommitment[], pillar: string): readonly JudgedCommitment[] =>
  judged.filter(({ told }) => told.pillars.includes(pillar));

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
  const card = (
    kind: ScorecardKind,
    code: string | undefined,
    title: LocalText,
    pairs: readonly (readonly [JudgedCommitment, Item | undefined])[],
    withPillars = false,
  ): Scorecard => {
    const { items, notApplicable } = gather(pairs);
    const pillars = (archive.portal.codes['pillars'] ?? []).flatMap(({ code: pillar, label }) => {
      const own = gather(pairs.filter(([{ told }]) => told.pillars.includes(pillar)));
      return own.items.length + own.notApplicable === 0
        ? []
        : [{ code: pillar, title: label, score: scoresOf(method, own.items, own.notApplicable).score }];
    });
    return {
      kind,
      ...(code === undefined ? {} : { code }),
      title,
      ...scoresOf(method, items, notApplicable),
      ...(withPillars ? { pillars } : {}),
      items: items.map(({ shown }) => shown),
    };
  };
  // A commitment in one of its areas, worked out once for the area and for who answers there.
  const inAreas = new Map(
    judged.map((each) => [
      each.commitment,
      new Map([...each.areas.keys()].map((code) => [code, itemIn(each, code)])),
    ]),
  );
  const itemAt = ({ commitment }: JudgedCommitment, code: string): Item | undefined =>
    inAreas.get(commitment)?.get(code);
  const over = judged.map((each) => [each, itemOver(each)] as const);
  const national = new Map(over.map(([{ commitment }, item]) => [commitment, item]));
  const overall = (some: readonly JudgedCommitment[]) =>
    some.map((each) => [each, national.get(each.commitment)] as const);
  return [
    card('whole', undefined, archive.portal.policy, over, true),
    ...codesOf(archive, judged).map((code) =>
      card(
        'jurisdiction',
        code,
        archive.jurisdictions.get(code)?.name ?? code,
        judged.filter(({ areas }) => areas.has(code)).map((each) => [each, itemAt(each, code)] as const),
        true,
      ),
    ),
    ...archive.institutions.all.flatMap((institution) => {
      const own = judged.flatMap((each) => {
        const where = areaOf(each, institution, asOf);
        if (where === undefined) return [];
        const item =
          where.only === undefined || each.areas.size === 1
            ? national.get(each.commitment)
            : itemAt(each, where.only);
        return [[each, item] as const];
      });
      return own.length === 0
        ? []
        : [
            card(
              'institution',
              institution.id,
              inAllLanguages(archive, institution, institution.name, ({ name }) => name),
              own,
            ),
          ];
    }),
    ...(archive.portal.codes['pillars'] ?? []).map(({ code, label }) =>
      card('pillar', code, label, overall(ofPillar(judged, code))),
    ),
    ...strengths
      .filter((strength) => method.scoredStrengths.includes(strength))
      .map((strength) =>
        card(
          'strength',
          strength,
          strength,
          overall(judged.filter(({ told }) => told.strength === strength)),
        ),
      ),
  ];
};
