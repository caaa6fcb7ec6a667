import { firstDay, isDateText } from '#model/parts/date.ts';

import {
  canSplit,
  type ChartKind,
  type Choice,
  mostAreas,
  usualChoice,
  usualCode,
  kindsFor,
} from './choice.ts';
import type { StatisticFile } from './data.ts';
import { canRate } from './rate.ts';

/** What an address asks for, and what of it is not known here and was set aside. */
export interface ReadChoice {
  readonly choice: Choice;
  readonly unknown: readonly { readonly name: string; readonly value: string }[];
}

/** Names in addresses besides the dimensions of the statistic: those of the model, the same in every language. */
const own = ['jurisdiction', 'dimension', 'from', 'to', 'view', 'rate'] as const;

/** Parameters that other parts of the portal may add (campaigns, say) are none of ours. */
const isOurs = (file: StatisticFile, name: string): boolean =>
  (own as readonly string[]).includes(name) || file.columns.some((column) => column.name === name);

/**
 * Reads a choice from an address: `?jurisdiction=PE-CUS,PE-PUN&from=2018&to=2024&dimension=sex&view=line`. What the statistic does
 * not have is told and set aside, never guessed.
 */
export const readChoice = (file: StatisticFile, query: URLSearchParams): ReadChoice => {
  const usual = usualChoice(file);
  const unknown: { name: string; value: string }[] = [];
  const drop = (name: string, value: string): undefined => void unknown.push({ name, value });
  for (const [name, value] of query)
    if (!isOurs(file, name) && !name.startsWith('utm_')) unknown.push({ name, value });

  const known = new Set(file.areas.map(({ code }) => code));
  const asked = (query.get('jurisdiction') ?? '').split(',').filter((code) => code !== '');
  for (const code of asked) if (!known.has(code)) drop('jurisdiction', code);
  const found = [...new Set(asked.filter((code) => known.has(code)))];
  for (const code of found.slice(mostAreas)) drop('jurisdiction', code);
  const areas = found.length > 0 ? found.slice(0, mostAreas) : usual.areas;

  const wanted = query.get('dimension');
  const column = file.columns.find(({ name }) => name === wanted);
  const splits = column !== undefined && canSplit(file, column) && areas.length < 2;
  if (wanted !== null && wanted !== 'none' && !splits) drop('dimension', wanted);
  const split = splits ? column.name : wanted === 'none' || areas.length > 1 ? undefined : usual.split;

  const codes = Object.fromEntries(
    file.columns
      .filter(({ name }) => name !== split)
      .map((each) => {
        const code = query.get(each.name);
        const has = each.codes.some((listed) => listed.code === code);
        if (code !== null && !has) drop(each.name, code);
        return [each.name, has ? (code as string) : usualCode(each)];
      }),
  );

  const day = (name: 'from' | 'to'): string | undefined => {
    const value = query.get(name);
    if (value === null || value === '') return undefined;
    return isDateText(value) && value.length < 10 ? value : drop(name, value);
  };
  let [from, to] = [day('from'), day('to')];
  if (from !== undefined && to !== undefined && firstDay(from) > firstDay(to)) [from, to] = [to, from];

  const views = kindsFor(file, { areas, split });
  const view = query.get('view');
  if (view !== null && !(views as readonly string[]).includes(view)) drop('view', view);
  const rate = query.get('rate');
  const isRate = rate === '1' && canRate(file);
  if (rate !== null && !isRate) drop('rate', rate);
  return {
    choice: {
      areas,
      split,
      codes,
      from,
      to,
      view: (views as readonly string[]).includes(view ?? '') ? (view as ChartKind) : (views[0] as ChartKind),
      isRate,
    },
    unknown,
  };
};

/** The address of a choice: only what differs from the usual, in one fixed order, so that one choice has one address. */
export const writeChoice = (file: StatisticFile, choice: Choice): string => {
  const usual = usualChoice(file);
  const query = new URLSearchParams();
  if (choice.areas.join() !== usual.areas.join()) query.set('jurisdiction', choice.areas.join(','));
  const usualHere = choice.areas.length > 1 ? undefined : usual.split;
  if (choice.split !== usualHere) query.set('dimension', choice.split ?? 'none');
  for (const column of file.columns) {
    const code = choice.codes[column.name];
    if (code !== undefined && code !== usualCode(column)) query.set(column.name, code);
  }
  if (choice.from !== undefined) query.set('from', choice.from);
  if (choice.to !== undefined) query.set('to', choice.to);
  if (choice.view !== kindsFor(file, choice)[0]) query.set('view', choice.view);
  if (choice.isRate) query.set('rate', '1');
  return query.toString().replaceAll('%2C', ',');
};
