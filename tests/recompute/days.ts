/** Days as numbers that read as dates: 20231231. */
const inMonth = (year: number, month: number): number =>
  [
    31,
    year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ][month - 1] as number;

const parts = (date: string): (number | undefined)[] =>
  [date.slice(0, 4), date.slice(5, 7), date.slice(8, 10)].map((part) =>
    part === '' ? undefined : Number(part),
  );

export const first = (date: string): number => {
  const [year = 0, month = 1, day = 1] = parts(date);
  return year * 10_000 + month * 100 + day;
};

/** A partial date counts as its last day. */
export const last = (date: string): number => {
  const [year = 0, month = 12, day] = parts(date);
  return year * 10_000 + month * 100 + (day ?? inMonth(year, month));
};

/** The day so many months after; the last of the month where it has no such day. */
export const later = (day: number, months: number): number => {
  let [year, month] = [Math.floor(day / 10_000), Math.floor(day / 100) % 100];
  for (let left = months; left > 0; left -= 1) {
    month += 1;
    if (month === 13) [year, month] = [year + 1, 1];
  }
  return year * 10_000 + month * 100 + Math.min(day % 100, inMonth(year, month));
};

/** The day so many days after. */
export const daysLater = (day: number, days: number): number => {
  let [year, month, date] = [Math.floor(day / 10_000), Math.floor(day / 100) % 100, day % 100];
  for (let left = days; left > 0; left -= 1) {
    date += 1;
    if (date > inMonth(year, month)) [month, date] = [month + 1, 1];
    if (month === 13) [year, month] = [year + 1, 1];
  }
  return year * 10_000 + month * 100 + date;
};

/** The days on which a duty that recurs fell due up to `day`, each with the days of its year or month. */
export const dueDays = (
  due: { every: string; month?: number; day?: number; from: string; until?: string },
  day: number,
): { dueOn: number; from: number; to: number }[] => {
  const times = [];
  for (let year = Math.floor(first(due.from) / 10_000); year <= Math.floor(day / 10_000); year += 1)
    for (let month = 1; month <= 12; month += 1) {
      const isYearly = due.every === 'year';
      if (isYearly && month !== (due.month ?? 12)) continue;
      const dueOn = year * 10_000 + month * 100 + Math.min(due.day ?? 31, inMonth(year, month));
      if (dueOn < first(due.from) || dueOn > day || (due.until !== undefined && dueOn > last(due.until)))
        continue;
      const span = isYearly ? `${year}` : `${year}-${String(month).padStart(2, '0')}`;
      times.push({ dueOn, from: first(span), to: last(span) });
    }
  return times;
};
