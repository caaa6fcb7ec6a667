import { form, fill, type Forms } from '#i18n/words.ts';

import type { View } from '#views/site.ts';

const formats = new Map<string, Intl.NumberFormat>();

/** A number as the portal's country writes it in the language. A decimal text keeps every digit it was published with. */
export const numberWords = ({ locale }: Pick<View, 'locale'>, value: string | number): string => {
  const places = String(value).split('.')[1]?.length ?? 0;
  const key = `${locale} ${places}`;
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(locale, { minimumFractionDigits: places, maximumFractionDigits: places });
  formats.set(key, format);
  return format.format(value as Intl.StringNumericLiteral);
};

/** A count with its noun in the right form: "1 registro", "31 registros". Other gaps come from `values`. */
export const counted = (
  view: Pick<View, 'locale' | 'language'>,
  forms: Forms,
  count: number,
  values: Readonly<Record<string, string>> = {},
): string => fill(form(view.language, forms, count), { count: numberWords(view, count), ...values });
