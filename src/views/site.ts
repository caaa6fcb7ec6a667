import type { Archive, Entry } from '#model/archive.ts';
import type { DateText } from '#model/parts/date.ts';

import { asOf } from '#domain/as-of.ts';
import { findingsByCommitment, type FoundIn } from '#domain/audits/findings.ts';
import { evidenceOf } from '#domain/commitments/evidence.ts';
import { levelsOf, type PlacedLevel, topLevelsOf } from '#domain/commitments/levels.ts';
import { type Timeliness, timelinessOf } from '#domain/commitments/timeliness.ts';
import { type Contrast, contrastsOf } from '#domain/contrast/contrast.ts';
import { type Relations, relationsOf } from '#domain/laws/relations.ts';
import { type LegalState, legalState, repealedOn } from '#domain/laws/status.ts';
import { type FollowedRecommendation, followedRecommendations } from '#domain/recommendations/followed.ts';
import { type Discrepancy, discrepanciesOf } from '#domain/statistics/discrepancies.ts';
import { type EditionScores, editionsOf } from '#domain/scores/editions.ts';
import type { Addresses } from '#i18n/routes.ts';
import { type Words, wordsOf } from '#i18n/words.ts';

/** Everything a view may read: the records, the day the site speaks from, and what follows from both, worked out once. */
export interface Site {
  readonly archive: Archive;
  readonly day: DateText;
  readonly addresses: Addresses;
  /** Where the portal is published, without the base: `https://example.org`. Undefined while that is not known. */
  readonly origin: string | undefined;
  /** Whether a picture is drawn for each page that has one; never while the origin is not known. */
  readonly hasSharePictures: boolean;
  readonly relations: Relations;
  readonly legalStates: ReadonlyMap<string, LegalState>;
  readonly findings: ReadonlyMap<string, readonly FoundIn[]>;
  readonly levels: ReadonlyMap<string, PlacedLevel>;
  /** The last day on which a commitment binds, by its own terms or because its origin was repealed; undefined while none is known. */
  readonly endsOn: (commitment: Entry<'commitment'>) => string | undefined;
  /** How each commitment stands against its deadline, for all it binds or in one of its areas. */
  readonly timelinessOf: (commitment: Entry<'commitment'>, area?: string) => Timeliness;
  /** Every edition with its scores, the newest first. */
  readonly editions: readonly EditionScores[];
  /** Commitments by the norm they come from. */
  readonly commitmentsOfLaw: ReadonlyMap<string, readonly Entry<'commitment'>[]>;
  /** Recommendations by their audit, each with what on record refers to it; the newest audit first. */
  readonly recommendationsOf: ReadonlyMap<string, readonly FollowedRecommendation[]>;
  /** Where the state and an outside check have both spoken, and differ or cannot be compared; the newest first. */
  readonly contrasts: readonly Contrast[];
  /** Every comparison with how far apart its figures are; what disagrees most first. */
  readonly discrepancies: readonly Discrepancy[];
}

/** A site seen in one language. */
export interface View {
  readonly site: Site;
  readonly language: string;
  readonly words: Words;
  /** For numbers and dates: the language as the portal's country writes it. */
  readonly locale: string;
}

/** A portal in each of its languages, the first one first. */
export type Views = readonly [View, ...View[]];

const grouped = <T>(
  items: readonly T[],
  keyOf: (item: T) => string | undefined,
): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};

/** Works out timeliness once for each commitment, and for each area that a page asks for. */
const timelinessReader = (
  archive: Archive,
  { findings, levels, day, endsOn }: Pick<Site, 'findings' | 'levels' | 'day' | 'endsOn'>,
): Site['timelinessOf'] => {
  const known = new Map<string, Timeliness>();
  return (commitment, area) => {
    const key = `${commitment.id} ${area ?? ''}`;
    const before = known.get(key);
    if (before) return before;
    const evidence = {
      ...evidenceOf(archive, findings.get(commitment.id) ?? [], commitment, area),
      topLevels: topLevelsOf(levels, commitment.scale),
      endsOn: endsOn(commitment),
    };
    const state = timelinessOf(commitment, evidence, day);
    known.set(key, state);
    return state;
  };
};

/**
 * Prepares a portal for its views. `base` is the folder it is published in, `/` or `/repo/`; `drawsPictures` says that the pictures to
 * share will be drawn, which need an absolute address.
 */
export const makeSite = (
  archive: Archive,
  {
    base,
    origin,
    drawsPictures = false,
  }: { base: string; origin: string | undefined; drawsPictures?: boolean },
): Site => {
  const day = asOf(archive);
  const relations = relationsOf(archive);
  const findings = findingsByCommitment(archive);
  const rules = archive.portal.inForceRule ?? [];
  const levels = levelsOf(archive);
  const legalStates = new Map(
    archive.laws.all.map((law) => [
      law.id,
      legalState(law, relations.incoming.get(law.id) ?? [], day, rules),
    ]),
  );
  const endsOn: Site['endsOn'] = ({ until, origin: { law } }) =>
    until ?? (law === undefined ? undefined : repealedOn(legalStates.get(law)));
  return {
    archive,
    day,
    origin: origin?.replace(/\/$/, ''),
    hasSharePictures: drawsPictures && origin !== undefined,
    addresses: {
      base: base.endsWith('/') ? base : `${base}/`,
      languages: archive.portal.languages.map((language) => ({
        language,
        words: wordsOf(language, archive.words),
      })),
    },
    relations,
    findings,
    levels,
    legalStates,
    editions: editionsOf(archive),
    endsOn,
    timelinessOf: timelinessReader(archive, { findings, levels, day, endsOn }),
    commitmentsOfLaw: grouped(archive.commitments.all, ({ origin: from }) => from.law),
    recommendationsOf: grouped(followedRecommendations(archive, day), ({ audit }) => audit.id),
    contrasts: contrastsOf(archive, day),
    discrepancies: discrepanciesOf(archive),
  };
};

const locales = new Map<string, string>();

/** The locale of a language in a country; the bare language where no such locale is known. */
const localeOf = (language: string, country: string): string => {
  const wanted = `${language}-${country.slice(0, 2)}`;
  // Asked for each page in each language, and slow to answer.
  const known = locales.get(wanted);
  if (known !== undefined) return known;
  const isKnown =
    /^[a-z]{2,3}-[A-Z]{2}$/.test(wanted) && Intl.NumberFormat.supportedLocalesOf(wanted)[0] === wanted;
  const locale = isKnown ? wanted : language;
  locales.set(wanted, locale);
  return locale;
};

/** The site in `language`. */
export const viewOf = (site: Site, language: string): View => ({
  site,
  language,
  words: wordsOf(language, site.archive.words),
  locale: localeOf(language, site.archive.portal.country),
});

/** The site in each of its languages, the default one first. Throws where it has none. */
export const viewsOf = (site: Site): Views => {
  const [first, ...others] = site.archive.portal.languages.map((language) => viewOf(site, language));
  if (!first) throw new Error('The portal has no language.');
  return [first, ...others];
};
