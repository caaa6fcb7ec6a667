import type { Entry } from '#model/archive.ts';
import { isDateText } from '#model/parts/date.ts';
import type { InForceRule } from '#model/portal.ts';

/** The day `days` after a full date; undefined for a partial one, which has no next day. */
const dayAfter = (date: string, days: number): string | undefined =>
  date.length === 10 && isDateText(date)
    ? new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)
    : undefined;

/** When a norm enters into force: its own date, else the country's rule for its rank, said to be supplied. */
export const inForceOn = (
  law: Pick<Entry<'law'>, 'inForceOn' | 'publishedOn' | 'rank'>,
  rules: readonly InForceRule[],
): { on: string; supplied?: InForceRule } | undefined => {
  if (law.inForceOn !== undefined) return { on: law.inForceOn };
  const supplied = rules.find((rule) => rule.ranks.includes(law.rank));
  const on = supplied && law.publishedOn && dayAfter(law.publishedOn, supplied.daysAfterPublication);
  return on ? { on, supplied } : undefined;
};
