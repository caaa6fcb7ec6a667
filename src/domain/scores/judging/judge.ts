import type { Archive, Entry, MethodEntry, Stored } from '#model/archive.ts';
import type { LocalText } from '#model/parts/text.ts';
import type { ScoredCommitment } from '#model/scorecard.ts';

import { areasOf } from '#domain/commitments/responsible.ts';

import { above } from './above.ts';
import { applicableOn, type Exclusion } from './applies.ts';
import { areaJudge } from './area-judge.ts';
import { fractionText } from '#domain/scores/fraction.ts';
import type { AreaItem } from '#domain/scores/item.ts';
import { type Weighing, weighingOf } from '#domain/scores/weighing.ts';
import type { Counted } from './standing.ts';
import { timesOf } from './times.ts';

/** A commitment that counts on the day: what was judged of it, and how it is told. */
export interface JudgedCommitment {
  readonly entry: Entry<'commitment'>;
  readonly weighing: Weighing;
  /** By jurisdiction. */
  readonly areas: ReadonlyMap<string, AreaItem>;
  readonly told: ScoredCommitment;
  /** The findings that one of its areas names: as speaking, as agreeing, or as set aside. */
  readonly named: readonly Counted[];
}

/** A text of a record in every language it has; the language of one without a translation is told all the same. */
export const inAllLanguages = (
  archive: Archive,
  record: Pick<Stored, 'translations'>,
  original: string,
  path: (fields: Readonly<Record<string, unknown>>) => unknown,
): LocalText => ({
  [archive.portal.languages[0] as string]: original,
  ...Object.fromEntries(
    Object.entries(record.translations).flatMap(([language, { fields }]) => {
      const text = path(fields);
      return typeof text === 'string' ? [[language, text] as const] : [];
    }),
  ),
});

/** The areas that a commitment is judged in; a national one in the country. */
const judgedAreas = (archive: Archive, commitment: Entry<'commitment'>): readonly string[] =>
  commitment.scope === 'national' ? [archive.portal.country] : areasOf(archive, commitment);

/** Those of the findings that one of the areas names, as `findingsAround` has them. */
const namedIn = (
  archive: Archive,
  found: readonly Counted[],
  areas: ReadonlyMap<string, unknown>,
): readonly Counted[] => {
  if (areas.size === 0) return [];
  let around: ReadonlySet<string> | undefined;
  const isAround = (code: string): boolean =>
    (around ??= new Set([...areas.keys()].flatMap((area) => above(archive, area)))).has(code);
  return found.filter(
    ({ finding: { jurisdiction }, above: over }) =>
      jurisdiction === undefined ||
      areas.has(jurisdiction) ||
      over.some((code) => areas.has(code)) ||
      isAround(jurisdiction),
  );
};

const exclusionFields = (exclusion: Exclusion | undefined): Partial<ScoredCommitment> =>
  exclusion === undefined
    ? {}
    : {
        excluded: exclusion.reason,
        ...(exclusion.on === undefined ? {} : { endedOn: exclusion.on }),
        ...(exclusion.by === undefined ? {} : { endedBy: exclusion.by }),
      };

/** Every commitment that counts on `asOf`, judged in each of its areas by what was `found`; those out of the denominator with the reason. */
export const judgedCommitments = (
  archive: Archive,
  method: MethodEntry,
  asOf: string,
  found: ReadonlyMap<string, readonly Counted[]>,
): readonly JudgedCommitment[] => {
  const judge = areaJudge(archive, method);
  return applicableOn(archive, method, asOf).map(({ commitment, exclusion }) => {
    const weighing = weighingOf(method, commitment);
    const { scale, weight, section, group } = weighing;
    const own = found.get(commitment.id) ?? [];
    const times = timesOf(commitment, method, asOf);
    const codes = exclusion === undefined ? judgedAreas(archive, commitment) : [];
    const areas = judge(weighing, codes, times, own);
    const applies = [...areas.values()].some((area) => area.applies);
    const out = exclusion ?? (applies ? undefined : ({ reason: 'not-applicable' } as const));
    return {
      entry: commitment,
      weighing,
      areas,
      named: namedIn(archive, own, areas),
      told: {
        id: commitment.id,
        title: inAllLanguages(archive, commitment, commitment.title, ({ title }) => title),
        strength: commitment.strength,
        ...(commitment.response === undefined ? {} : { response: commitment.response }),
        pillars: [...commitment.pillars],
        ...exclusionFields(out),
        scale: scale.id,
        maximum: fractionText(scale.maximum),
        weight: fractionText(weight),
        ...(section === undefined ? {} : { section }),
        ...(group === undefined ? {} : { group }),
        ...(commitment.scope === 'each-region' ? { eachRegion: true as const } : {}),
        areas: [...areas.values()].map(({ area }) => area),
      },
    };
  });
};
