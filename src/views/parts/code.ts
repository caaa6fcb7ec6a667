import type { Said } from '#views/said.ts';
import { sayLocal } from '#views/said.ts';
import type { View } from '#views/site.ts';

/** The label of a code in the language of the page; the code itself where the list does not have it. */
export const codeWords = (view: View, list: string, code: string): Said => {
  const found = view.site.archive.code(list, code);
  return found ? sayLocal(view, found.label) : code;
};

/** The same in the plural, where the list gives one. */
export const codePlural = (view: View, list: string, code: string): Said => {
  const found = view.site.archive.code(list, code);
  return found ? sayLocal(view, found.plural ?? found.label) : code;
};

/** A unit after its number: the singular for one, where the list gives it. */
export const unitWords = (view: View, unit: string, value: number | string): Said => {
  const found = view.site.archive.code('units', unit);
  if (!found) return unit;
  return sayLocal(view, Number(value) === 1 ? (found.singular ?? found.label) : found.label);
};

/** The order of codes in one of the portal's own lists; what it does not name comes last, by code. */
export const inListOrder = (view: View, list: string): ((a: string, b: string) => number) => {
  const codes = (view.site.archive.portal.codes[list] ?? []).map(({ code }) => code);
  const place = (code: string): number => (codes.includes(code) ? codes.indexOf(code) : codes.length);
  return (a, b) => place(a) - place(b) || (a < b ? -1 : 1);
};

/** The name of a jurisdiction. */
export const placeWords = (view: View, code: string): Said => {
  const found = view.site.archive.jurisdictions.get(code);
  return found ? sayLocal(view, found.name) : code;
};
