import { firstDay, lastDay } from '#model/parts/date.ts';

/** Whether `a` is later than `b` whatever days the two stand for: `2020-03` is after `2020-02-29`, and not after `2020`. */
export const isAfter = (a: string, b: string): boolean => firstDay(a) > lastDay(b);
