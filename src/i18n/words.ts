import { en } from './en.ts';
import { es } from './es.ts';
import { latestEdition } from './routes.ts';

/** A text in the forms that the plural of a language needs; `other` always. */
export interface Forms {
  readonly one?: string;
  readonly other: string;
  readonly zero?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
}

type Widened<T> = T extends string
  ? string
  : T extends { other: string }
    ? Forms
    : { readonly [K in keyof T]: Widened<T[K]> };

/** Every word of the interface, in one language. */
export type Words = Widened<typeof es>;

const shipped: Readonly<Record<string, Words>> = { es, en };

/** The words that a language kept in the content must match. */
export const referenceWords: Words = es;

/** The words of a language: those the software ships, else those of the content. Throws when there are none: the check has told the editor. */
export const wordsOf = (language: string, ofContent: Readonly<Record<string, unknown>>): Words => {
  const words = (ofContent[language] as Words | undefined) ?? shipped[language];
  if (!words)
    throw new Error(`There are no interface words for "${language}": write interface/${language}.yaml.`);
  return words;
};

/** The names that stand in addresses beside the editions, in every language; words of the content that lack them give none. */
export const slugsBesideEditions = (ofContent: Readonly<Record<string, unknown>>): readonly string[] => [
  latestEdition,
  ...[...Object.values(shipped), ...Object.values(ofContent)].flatMap((words) => {
    const slugs = (words as { scores?: { slugs?: Partial<Words['scores']['slugs']> } } | null)?.scores?.slugs;
    return [slugs?.recommendations ?? [], slugs?.contrast ?? []].flat();
  }),
];

/** Fills the gaps of a text: `{name}` becomes `values.name`. Throws on a gap without a value. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`No value for {${name}} in "${text}".`);
    return value;
  });

const plurals = new Map<string, Intl.PluralRules>();

/** The form of a text that goes with `count` in `language`. */
export const form = (language: string, forms: Forms, count: number): string => {
  const rules = plurals.get(language) ?? new Intl.PluralRules(language);
  plurals.set(language, rules);
  return forms[rules.select(count)] ?? forms.other;
};
