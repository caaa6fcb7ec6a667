import type { Allowance, PrivateKind } from '#model/privacy.ts';

import { foldValue } from './fold.ts';

/** The fewest digits by which one number may be taken for the same with a country's or an area's code. */
const leastShared = 6;

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** The same telephone, with or without the code before it (where the zero that dials out is left away) or the extension behind it. */
const sameTelephone = (one: string, other: string): boolean => {
  const [a, b] = [one.replace(/^0+/, ''), other.replace(/^0+/, '')];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return a === b || (short.length >= leastShared && (long.endsWith(short) || long.startsWith(short)));
};

/** Whether an allowance covers what was found; both are compared without accents, case, spaces and signs between digits. */
export const allows = (
  { kind, value }: Pick<Allowance, 'kind' | 'value'>,
  of: PrivateKind,
  found: string,
): boolean => {
  if (kind !== of) return false;
  const plain = foldValue(found);
  const wanted = foldValue(value.replaceAll('*', '\u0002'));
  if (kind === 'identity') return plain.replace(/[^a-z0-9]/g, '') === wanted.replace(/[^a-z0-9]/g, '');
  if (kind === 'telephone') return sameTelephone(digitsOf(plain), digitsOf(wanted));
  if (kind === 'email' && wanted.startsWith('\u0002@')) return plain.endsWith(wanted.slice(1));
  return plain === wanted;
};
