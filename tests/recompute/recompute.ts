import { judge, type Judged } from './cells.ts';
import { type Content, type Raw, readFolder } from './content.ts';
import { type Recomputed, scoreOf } from './score.ts';

export type { Recomputed } from './score.ts';

/** A scorecard as it is recomputed: its score, those of its sections by their id and of its pillars by their code. */
export interface RecomputedCard {
  readonly score: Recomputed;
  readonly sections: Readonly<Record<string, Recomputed>>;
  readonly pillars: Readonly<Record<string, Recomputed>>;
}

/** The scorecards of an edition by `kind code` (`whole`, `jurisdiction PE-CUS`, `institution pnp`, `pillar …`, `strength …`). */
export type RecomputedEdition = ReadonlyMap<string, RecomputedCard>;

type Chosen = { judged: Judged; only?: string | undefined };

/** Whether an institution answers for a commitment, and where: `only` in its own place, or everywhere. */
const answers = (
  judged: Judged,
  institution: Raw,
  day: string,
): { only?: string | undefined } | undefined => {
  const { record, cells } = judged;
  const own = cells.some(({ place }) => place === institution['jurisdiction']);
  const isNational = record['scope'] === 'national';
  const does = (record['responsible'] as Raw[]).some(
    (each) =>
      (each['from'] === undefined || each['from'] <= day) &&
      (each['institution'] === institution['id'] ||
        (each['class'] !== undefined && each['class'] === institution['class'] && (own || isNational))),
  );
  return does ? { only: own ? institution['jurisdiction'] : undefined } : undefined;
};

/** Works out every score of every edition of a content folder from its files alone. */
export const recompute = (folder: string): ReadonlyMap<string, RecomputedEdition> =>
  recomputeContent(readFolder(folder));

/** The same of records that are read already. */
export const recomputeContent = (content: Content): ReadonlyMap<string, RecomputedEdition> => {
  const { portal } = content;
  const pillars: string[] = (portal['codes'].pillars ?? []).map(({ code }: Raw) => code);
  return new Map(
    content.editions.map((edition) => {
      const method = content.methods.find(({ id }) => id === edition['method']) as Raw;
      const judged = judge(content, edition);
      const cards = new Map<string, RecomputedCard>();
      const put = (key: string, chosen: readonly Chosen[], withPillars = false): void => {
        const own = pillars.map(
          (pillar) =>
            [pillar, chosen.filter((each) => each.judged.record['pillars'].includes(pillar))] as const,
        );
        cards.set(key, {
          ...scoreOf(method, chosen),
          pillars: withPillars
            ? Object.fromEntries(
                own
                  .filter(([, list]) => list.length > 0)
                  .map(([pillar, list]) => [pillar, scoreOf(method, list).score]),
              )
            : {},
        });
      };
      const all = judged.map((each) => ({ judged: each }));
      put('whole', all, true);
      const places = new Set(
        content.jurisdictions.filter(({ scored }) => scored === true).map(({ code }) => code as string),
      );
      for (const { record } of judged)
        if (Array.isArray(record['scope'])) record['scope'].forEach((code) => places.add(code));
      places.delete(portal['country']);
      for (const code of places)
        put(
          `jurisdiction ${code}`,
          judged
            .filter(({ cells }) => cells.some(({ place }) => place === code))
            .map((each) => ({ judged: each, only: code })),
          true,
        );
      for (const institution of content.institutions) {
        const chosen = judged.flatMap((each): Chosen[] => {
          const where = answers(each, institution, edition['asOf']);
          return where === undefined ? [] : [{ judged: each, ...where }];
        });
        if (chosen.length > 0) put(`institution ${institution['id']}`, chosen);
      }
      for (const pillar of pillars)
        put(
          `pillar ${pillar}`,
          all.filter((each) => each.judged.record['pillars'].includes(pillar)),
        );
      for (const strength of method['scoredStrengths'])
        put(
          `strength ${strength}`,
          all.filter((each) => each.judged.record['strength'] === strength),
        );
      return [edition['id'] as string, cards] as const;
    }),
  );
};
