import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { iso31661 } from 'iso-3166/1.js';
import { iso31662 } from 'iso-3166/2.js';
import { stringify } from 'yaml';

import { placeholderWords } from '#model/placeholder.ts';
import { markdownTypes } from '#model/record-types.ts';
import { translationOf } from '#model/translation.ts';
import { recordText } from '#records/canonical-form.ts';

import { pageTexts } from './pages.ts';

/** The languages that the software ships; another one needs its own words. */
export const languages = ['es', 'en'] as const;
export type Language = (typeof languages)[number];

export interface NewPortal {
  /** ISO 3166-1, two letters. */
  readonly country: string;
  /** The language that records are written in; the other one comes second. */
  readonly language: Language;
  readonly name?: string | undefined;
  readonly today: string;
}

/** Whether ISO 3166-1 has the country. */
export const isCountry = (code: string): boolean =>
  iso31661.some(({ alpha2, state }) => alpha2 === code && state === 'assigned');

const nameIn = (language: Language, country: string): string =>
  new Intl.DisplayNames([language], { type: 'region' }).of(country) ?? country;

const areas = (country: string): readonly object[] => {
  const own = iso31662.filter(({ code }) => code.startsWith(`${country}-`));
  return own.map(({ code, name, parent }) =>
    parent === country
      ? { code, name, kind: 'region', parent, scored: true }
      : { code, name, kind: 'subregion', parent },
  );
};

const quoted = (text: string): string => text.replaceAll("'", "''");

const filled = (template: string, { country, language, name, today }: NewPortal): string => {
  const values: Readonly<Record<string, string>> = {
    country,
    language,
    today,
    languages: [language, ...languages.filter((each) => each !== language)].join(', '),
    number: `[${placeholderWords[language]}]`,
    'name.es': quoted(name?.trim() || `Veedor ${nameIn('es', country)}`),
    'name.en': quoted(name?.trim() || `Veedor ${nameIn('en', country)}`),
  };
  return template.replace(/__([a-z.]+)__/g, (_, key: string) => {
    const value = values[key];
    if (value === undefined) throw new Error(`The template asks for "${key}", which nothing gives.`);
    return value;
  });
};

const pages = ({ language, today }: NewPortal): (readonly [string, string])[] => {
  const { schema } = markdownTypes.page;
  return Object.entries(pageTexts).flatMap(([id, texts], index) =>
    languages.map((each) => {
      const { body, ...fields } = texts[each];
      return each === language
        ? ([
            `pages/${id}.md`,
            recordText(schema, { ...fields, order: index + 1, checkedOn: today }, body),
          ] as const)
        : ([`pages/${id}.${each}.md`, recordText(translationOf(schema), fields, body)] as const);
    }),
  );
};

/** The files of a portal without records, by their path in the content folder: it holds nothing that was not given or is not of ISO 3166. */
export const filesOfNewPortal = (portal: NewPortal): ReadonlyMap<string, string> => {
  const { country } = portal;
  const template = (file: string): readonly [string, string] => [
    file,
    filled(readFileSync(join(import.meta.dirname, 'template', file), 'utf8'), portal),
  ];
  const top = {
    code: country,
    name: { es: nameIn('es', country), en: nameIn('en', country) },
    kind: 'country',
  };
  return new Map([
    template('portal.yaml'),
    ['jurisdictions.yaml', stringify([top, ...areas(country)], { lineWidth: 0, singleQuote: true })],
    template('methods/1.yaml'),
    ...pages(portal),
  ]);
};
