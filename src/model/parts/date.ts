/** A day, a month or a year as text: `2007-01-16`, `2007-01`, `2007`. A partial date is a value, not an error. */
export type DateText = string & { readonly __date: unique symbol };

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};

/** Whether the text is a date that exists in the calendar, between 1800 and 2199. `2001-02-29` is not. */
export const isDateText = (value: string): value is DateText => {
  const match = shape.exec(value);
  if (!match) return false;
  const year = Number(match[1]);
  const month = match[2] === undefined ? 1 : Number(match[2]);
  const day = match[3] === undefined ? 1 : Number(match[3]);
  return (
    year >= 1800 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  );
};

/** The first day that a date may mean: `2007` gives `2007-01-01`. */
export const firstDay = (date: string): DateText => {
  if (date.length === 10) return date as DateText;
  if (date.length === 4) return `${date}-01-01` as DateText;
  const [year, month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}` as DateText;
};

/** The last day that a date may mean: `2007-02` gives `2007-02-28`. Comparisons use it. */
export const lastDay = (date: string): DateText => {
  if (date.length === 10) return date as DateText;
  if (date.length === 4) return `${date}-12-31` as DateText;
  const [year = '', month = '12', day] = date.split('-');
  return `${year}-${month}-${day ?? daysInMonth(Number(year), Number(month))}` as DateText;
};

/** Negative when `a` ends before `b`, 0 when both end on the same day, positive otherwise. */
export const compareDates = (a: string, b: string): number => {
  const [x, y] = [lastDay(a), lastDay(b)];
  return x < y ? -1 : x > y ? 1 : 0;
};

/** Days from the last day of `from` to the last day of `to`; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(lastDay(to)) - Date.parse(lastDay(from))) / 86_400_000);
