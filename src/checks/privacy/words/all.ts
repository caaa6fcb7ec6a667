import { en } from './en.ts';
import { es } from './es.ts';
import type { GuardWords } from './guard-words.ts';

/** The words of every language together: a text may quote another one. */
export const words = Object.fromEntries(
  (Object.keys(es) as (keyof GuardWords)[]).map((name) => [name, [...es[name], ...en[name]]]),
) as unknown as GuardWords;
