import type { View } from '#views/site.ts';

/** How large a file is, as people say it: whole kilobytes of 1,000 bytes, at least one; from a million bytes on megabytes to one decimal. */
export const sizeWords = ({ locale }: Pick<View, 'locale'>, bytes: number): string => {
  const [value, unit, places] =
    bytes < 1_000_000
      ? ([Math.max(1, Math.round(bytes / 1000)), 'kilobyte', 0] as const)
      : ([bytes / 1_000_000, 'megabyte', 1] as const);
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  }).format(value);
};
