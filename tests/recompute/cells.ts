import type { Content, Raw } from './content.ts';
import { daysLater, dueDays, first, last, later } from './days.ts';
import { less, over, type Q, q } from './number.ts';

// Written from the method as the design tells it, rules 1 to 4 and 7, and on purpose without any code of the engine.

/** One commitment in one place, at one time if it has times: what is known of it. */
export interface Cell {
  readonly place: string;
  /** A level of the scale, an outcome, or why nothing speaks. */
  readonly state: string;
  readonly value: Q | undefined;
  readonly twice: boolean;
}

export interface Judged {
  readonly record: Raw;
  readonly cells: readonly Cell[];
  /** What a part without a rating may be worth. */
  readonly worst: Q;
  readonly best: Q;
  /** Points of the best level; undefined for a penalty. */
  readonly points: Q | undefined;
  readonly scale: string;
  readonly weight: Q;
}

/** Rule 1. A record that nobody can date counts. */
const counts = (date: string | undefined, day: number): boolean => date === undefined || last(date) <= day;

const force = (law: Raw, portal: Raw): number | undefined => {
  if (law['inForceOn'] !== undefined) return last(law['inForceOn']);
  for (const rule of portal['inForceRule'] ?? [])
    if (rule.ranks.includes(law['rank']))
      return law['publishedOn']?.length === 10
        ? daysLater(last(law['publishedOn']), rule.daysAfterPublication)
        : undefined;
  return undefined;
};

/** Whether a norm was repealed or had expired by the day. */
const hasEnded = (content: Content, law: Raw, day: number): boolean => {
  const done = content.laws.flatMap((other) => {
    const isNorm =
      other['publishedOn'] === undefined
        ? other['introducedOn'] === undefined
        : last(other['publishedOn']) <= day;
    if (!isNorm) return [];
    return (other['relations'] ?? []).flatMap((relation: Raw) => {
      if (relation['law'] !== law['id']) return [];
      const on =
        relation['on'] === undefined
          ? (force(other, content.portal) ?? (other['publishedOn'] && last(other['publishedOn'])))
          : last(relation['on']);
      return on === undefined || on <= day ? [{ ...relation, on: on ?? 0, by: other['id'] }] : [];
    });
  });
  if (law['publishedOn'] === undefined && law['introducedOn'] !== undefined) return false;
  if (!counts(law['publishedOn'], day)) return false;
  if (
    done.some(
      ({ type, provisions = [] }) => (type === 'repeals' || type === 'replaces') && provisions.length === 0,
    )
  )
    return true;
  if (law['effectiveUntil'] === undefined) return false;
  const extended = done
    .filter(({ type }) => type === 'extends')
    .sort((a, b) => a.on - b.on || (a.by < b.by ? -1 : 1));
  const until = extended.length === 0 ? law['effectiveUntil'] : extended.at(-1).until;
  return until !== undefined && last(until) < day;
};

/** Rule 2, but for what a finding says does not apply. */
const isIn = (content: Content, method: Raw, record: Raw, day: number): boolean => {
  const { origin } = record as { origin: Raw };
  const law = content.laws.find(({ id }) => id === origin['law']);
  const audit = content.audits.find(({ id }) => id === origin['audit']);
  if (!counts(record['madeOn'] ?? origin['on'] ?? law?.['publishedOn'] ?? audit?.['publishedOn'], day))
    return false;
  if (!method['scoredStrengths'].includes(record['strength'])) return false;
  if (
    record['strength'] === 'recommendation' &&
    !(method['scoredResponses'] ?? ['accepted']).includes(record['response'])
  )
    return false;
  if (record['until'] !== undefined && last(record['until']) < day) return false;
  if (law !== undefined && hasEnded(content, law, day)) return false;
  return (
    method['sections'] === undefined ||
    method['sections'].some((section: Raw) => section['commitments'].includes(record['id']))
  );
};

const parents = (content: Content, place: string): string[] => {
  const found: string[] = [];
  let at = content.jurisdictions.find(({ code }) => code === place)?.['parent'] as string | undefined;
  while (at !== undefined && !found.includes(at)) {
    found.push(at);
    at = content.jurisdictions.find(({ code }) => code === at)?.['parent'];
  }
  return found;
};

interface Said {
  verdict: string | undefined;
  isRating: boolean;
  place: string | undefined;
  from: number;
  to: number;
  published: number;
  key: string;
  stands: boolean;
  isSelf: boolean;
  twice: boolean;
}

/** Rules 1 and 3: what the audits say of a commitment, in the order of their names. */
const saidOf = (content: Content, method: Raw, id: string, day: number): Said[] =>
  content.audits.flatMap((audit) =>
    counts(audit['publishedOn'], day)
      ? (audit['findings'] ?? []).flatMap((finding: Raw): Said[] => {
          if (finding['commitment'] !== id) return [];
          const span = finding['period'] ?? audit['period'];
          const end: string | undefined = span?.to ?? audit['publishedOn'];
          const to = end === undefined ? 0 : last(end);
          return [
            {
              verdict: finding['rating'] ?? finding['outcome'],
              isRating: finding['rating'] !== undefined,
              place: finding['jurisdiction'],
              from: end === undefined ? 0 : first(span?.from ?? end),
              to,
              published: audit['publishedOn'] === undefined ? 0 : last(audit['publishedOn']),
              key: `${audit['id']}/${finding['id']}`,
              stands: end !== undefined && later(to, method['validityMonths']) >= day,
              isSelf: audit['kind'] === 'self-report',
              twice: audit['reviewedBy'] !== undefined,
            },
          ];
        })
      : [],
  );

/** Rule 4. `about` are all findings of the place and time; `within` those of a part of the place. */
const speak = (
  about: Said[],
  within: Said[],
  values: ReadonlyMap<string, Q>,
  rule: string,
): Omit<Cell, 'place'> => {
  const outside = about.filter(({ isSelf }) => !isSelf);
  const verdicts = outside.filter(
    ({ stands, verdict, isRating }) => stands && verdict !== undefined && (!isRating || values.has(verdict)),
  );
  if (verdicts.length === 0) {
    const looked =
      outside.some(({ stands }) => stands) || within.some(({ isSelf, stands }) => !isSelf && stands);
    const state = looked
      ? 'unrated'
      : [...outside, ...within.filter(({ isSelf }) => !isSelf)].length > 0
        ? 'outdated'
        : 'not-reviewed';
    return { state, value: undefined, twice: false };
  }
  const end = Math.max(...verdicts.map(({ to }) => to));
  const ending = verdicts.filter(({ to }) => to === end);
  const newest = verdicts.filter((each) => ending.some((one) => each.from <= one.to && one.from <= each.to));
  const byAge = (a: Said, b: Said): number =>
    b.to - a.to || b.published - a.published || (a.key < b.key ? -1 : 1);
  const worth = ({ verdict }: Said): Q => values.get(verdict as string) as Q;
  let rated = newest.filter(({ isRating }) => isRating).sort(byAge);
  if (rule === 'latest')
    rated = rated.filter(({ to, published }) => to === rated[0]?.to && published === rated[0]?.published);
  const [one] = rated;
  if (one !== undefined) {
    let speaker = one;
    for (const each of rated)
      if (rule === 'highest' ? less(worth(speaker), worth(each)) : less(worth(each), worth(speaker)))
        speaker = each;
    return { state: speaker.verdict as string, value: worth(speaker), twice: speaker.twice };
  }
  const outcomes = ['no-answer', 'not-assessable', 'not-applicable'];
  const told = ending.map(({ verdict }) => verdict);
  return { state: outcomes.find((each) => told.includes(each)) as string, value: undefined, twice: false };
};

const readScale = (scale: Raw) => {
  const levels = new Map<string, Q>(scale['levels'].map(({ code, value }: Raw) => [code, q(value)]));
  const sorted = [...levels.values()].sort((a, b) => (less(a, b) ? -1 : less(b, a) ? 1 : 0));
  const top = sorted.at(-1) as Q;
  const points = top[0] > 0n ? top : undefined;
  const values = new Map([...levels].map(([code, value]) => [code, points ? over(value, points) : value]));
  const share = (value: Q): Q => (points ? over(value, points) : value);
  return { points, values, worst: share(sorted[0] as Q), best: share(top) };
};

/** Every commitment in the denominator of an edition, with its cells; those that do not apply there are among them. */
export const judge = (content: Content, edition: Raw): readonly Judged[] => {
  const method = content.methods.find(({ id }) => id === edition['method']) as Raw;
  const day = last(edition['asOf']);
  return content.commitments
    .filter((record) => isIn(content, method, record, day))
    .map((record) => {
      const scale = method['scales'].find(({ id }: Raw) => id === record['scale']) ?? method['scales'][0];
      const { values, ...worth } = readScale(scale);
      const said = saidOf(content, method, record['id'], day);
      const places: string[] =
        record['scope'] === 'national'
          ? [content.portal['country']]
          : record['scope'] === 'each-region'
            ? content.jurisdictions.filter(({ scored }) => scored === true).map(({ code }) => code as string)
            : record['scope'];
      const timesOfDuty = (record['due'] as Raw[])
        .filter(({ kind }) => kind === 'recurring')
        .flatMap((due) => dueDays(due as never, day))
        .filter(({ dueOn }) => later(dueOn, method['validityMonths']) >= day)
        .filter(({ dueOn }) => record['until'] === undefined || dueOn <= last(record['until']));
      const cells = places.flatMap((place) => {
        const around = [place, ...parents(content, place)];
        const here = said.filter((each) => each.place === undefined || around.includes(each.place));
        const within = said.filter(
          (each) =>
            each.place !== undefined &&
            !around.includes(each.place) &&
            parents(content, each.place).includes(place),
        );
        const at = (time?: { from: number; to: number }): Cell => {
          const isThen = (each: Said): boolean =>
            time === undefined || (each.to > 0 && each.from <= time.to && each.to >= time.from);
          return {
            place,
            ...speak(here.filter(isThen), within.filter(isThen), values, method['disagreement']),
          };
        };
        return timesOfDuty.length === 0 ? [at()] : timesOfDuty.map(at);
      });
      const set = (method['weights'] ?? []).find(
        ({ commitment }: Raw) => commitment === record['id'],
      )?.weight;
      return {
        record,
        cells,
        ...worth,
        scale: scale.id as string,
        weight: q(set ?? record['weight'] ?? '1'),
      };
    });
};
