import { z } from 'zod';

import { isDateText } from './date.ts';

/** A date as text, quoted in YAML: a day, a month or a year. */
export const dateText = () =>
  z
    .string()
    .refine((value): boolean => isDateText(value), { error: 'date', params: { rule: 'date-impossible' } });

/** A whole day, for values that no month or year can stand for. */
export const dayText = () =>
  z.string().refine((value): boolean => value.length === 10 && isDateText(value), {
    error: 'day',
    params: { rule: 'date-impossible' },
  });
