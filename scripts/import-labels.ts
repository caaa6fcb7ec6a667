import { en } from '#i18n/en.ts';
import { es } from '#i18n/es.ts';
import type { Labels } from '#records/sheets/heading.ts';
import type { ValueNames } from '#records/sheets/known.ts';

import { labelsIn } from './new/labels.ts';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const wordIn = (names: Readonly<Record<string, string>>, key: string, parent: string | undefined): string =>
  (parent === undefined ? undefined : names[`${parent}${capital(key)}`]) ?? names[key] ?? key;

/**
 * What people may write above a column instead of its name: its label in Spanish or English, alone (`Valor`) or behind those of the groups it
 * stands in (`Medida: Valor`).
 */
export const labels: Labels = ({ steps }) =>
  [es.fields, en.fields].flatMap((names: Readonly<Record<string, string>>) => {
    const words = steps.map(({ key }, index) => wordIn(names, key, steps[index - 1]?.key));
    return [words.at(-1) ?? '', words.join(': '), words.join(' › ')];
  });

const spoken = { es: labelsIn('es'), en: labelsIn('en') };
const observed = { es: es.statisticFiles.statuses, en: en.statisticFiles.statuses };

/** What the pages of the portal call a value that the model names: «El Estado no respondió» for `no-answer`. */
export const valueNames: ValueNames = ({ steps, limitedTo }, value) => {
  const key = steps.at(-1)?.key ?? '';
  const nameIn = (language: 'es' | 'en'): string | undefined =>
    limitedTo && key === 'status'
      ? observed[language][value as keyof typeof es.statisticFiles.statuses].title
      : spoken[language].labelOf(key, value);
  const [inSpanish, inEnglish] = [nameIn('es'), nameIn('en')];
  return inSpanish !== undefined && inEnglish !== undefined ? { es: inSpanish, en: inEnglish } : undefined;
};
