import type { LocalText } from '#model/parts/text.ts';
import { listNames } from '#model/api/lists/lists.ts';

import { hrefOf } from '#i18n/routes.ts';
import type { DictionaryEntry, EntryKind } from '#views/exports/dictionary/dictionary-fixed.ts';
import { wholeDictionary } from '#views/exports/dictionary/whole.ts';
import { statisticsHrefs } from '#views/exports/statistics/addresses.ts';
import { type Frame, frameOf, sectionCrumb } from '#views/frame.ts';
import { plain, type Said, sayLocal } from '#views/said.ts';
import { type Site, type View, viewOf, viewsOf } from '#views/site.ts';

interface DictionaryTerm {
  readonly code: string;
  /** In words, where they say more than the code. */
  readonly label?: Said;
  readonly meaning?: Said;
}

interface DictionaryGroup {
  readonly id: string;
  readonly heading: Said;
  readonly terms: readonly DictionaryTerm[];
}

/** The data dictionary for people: the same entries as its files, but for what other pages tell (dimensions and areas). */
export interface DictionaryPage {
  readonly frame: Frame;
  readonly title: Said;
  readonly lead: Said;
  readonly sections: readonly {
    readonly id: string;
    readonly heading: Said;
    readonly note?: Said;
    /** One group stands open; several are folded, each under its heading. */
    readonly groups: readonly DictionaryGroup[];
  }[];
  readonly areas: {
    readonly heading: string;
    readonly text: string;
    readonly links: readonly { readonly href: string; readonly text: string }[];
  };
  readonly files: readonly { readonly href: string; readonly text: string }[];
  readonly words: View['words']['openData']['dictionary'];
}

/** The part of the address of the dictionary below the section of the data. */
export const dictionarySlug = ({ words }: Pick<View, 'words'>): string => words.openData.slugs.dictionary;

/** The path of the dictionary in each language, without the base. */
export const dictionaryPath =
  (site: Site) =>
  (language: string): string =>
    dictionaryHref(viewOf(site, language)).slice(site.addresses.base.length);

export const dictionaryHref = (view: View): string =>
  hrefOf(view.site.addresses, view.language, 'data', dictionarySlug(view));

const termOf = (view: View, { code, label, meaning }: DictionaryEntry): DictionaryTerm => {
  const said = sayLocal(view, label);
  const text = (value: LocalText | undefined) => (value === undefined ? undefined : sayLocal(view, value));
  const means = text(meaning);
  return {
    code,
    ...(plain(said) === code ? {} : { label: said }),
    ...(means === undefined ? {} : { meaning: means }),
  };
};

/** Entries by what they share, in order of first appearance. */
const groupsBy = (
  view: View,
  entries: readonly DictionaryEntry[],
  keyOf: (entry: DictionaryEntry) => string,
  headingOf: (key: string) => Said,
): readonly DictionaryGroup[] =>
  [...Map.groupBy(entries, keyOf)].map(([key, all]) => ({
    id: `${all[0]?.kind}-${key}`,
    heading: headingOf(key),
    terms: all.map((entry) => termOf(view, entry)),
  }));

const headingOfFile = (view: View, file: string): string => {
  const { lists, page, dictionary } = view.words.openData;
  if (file === commonFile) return dictionary.common;
  const list = listNames.find((name) => name === file);
  return list === undefined ? `${page.editions} (scorecards/*.csv)` : `${lists[list]} (${list}.csv)`;
};

const commonFile = 'common';

/** The columns of the lists; one that several have with the same meaning is told once, before all. */
const fieldsOnce = (fields: readonly DictionaryEntry[]): readonly DictionaryEntry[] => {
  const keyOf = ({ code, meaning }: DictionaryEntry): string => JSON.stringify([code, meaning]);
  const alike = Map.groupBy(fields, keyOf);
  const isCommon = (entry: DictionaryEntry): boolean => (alike.get(keyOf(entry))?.length ?? 0) > 2;
  const common = [...alike.values()].flatMap(([first]) => (first && isCommon(first) ? [first] : []));
  return [
    ...common.map((entry) => ({ ...entry, file: commonFile })),
    ...fields.filter((entry) => !isCommon(entry)),
  ];
};

/** The page in the language of `view`. */
export const dictionaryPage = (view: View): DictionaryPage => {
  const { site, words } = view;
  const { dictionary, page, lists } = words.openData;
  const all = wholeDictionary(viewsOf(site));
  const of = (kind: EntryKind) => all.filter((entry) => entry.kind === kind);
  const one = (kind: EntryKind, heading: string): DictionaryPage['sections'][number] => ({
    id: kind,
    heading,
    groups: groupsBy(
      view,
      of(kind),
      () => kind,
      () => heading,
    ),
  });
  const by = (entries: readonly DictionaryEntry[]) =>
    groupsBy(
      view,
      entries,
      ({ list = '' }) => list,
      (list) => list,
    );
  const hrefs = statisticsHrefs(site);
  const { base } = site.addresses;
  const sections: DictionaryPage['sections'] = [
    {
      id: 'field',
      heading: dictionary.lists,
      note: dictionary.listsNote,
      groups: groupsBy(
        view,
        fieldsOnce(of('field')),
        ({ file = '' }) => file,
        (file) => headingOfFile(view, file),
      ),
    },
    { ...one('column', dictionary.observations), note: dictionary.observationsNote },
    one('status', dictionary.statuses),
    one('qualifier', dictionary.qualifiers),
    one('frequency', dictionary.frequencies),
    { id: 'value', heading: dictionary.values, groups: by(of('value')) },
    { id: 'code', heading: dictionary.codes, groups: by(of('code')) },
  ];
  return {
    frame: frameOf(view, {
      title: page.dictionary,
      description: dictionary.lead,
      section: 'data',
      path: dictionaryPath(site),
      crumbs: [sectionCrumb(view, 'data'), { text: page.dictionary }],
    }),
    title: page.dictionary,
    lead: dictionary.lead,
    sections: sections.filter(({ groups }) => groups.length > 0),
    areas: {
      heading: dictionary.areas,
      text: dictionary.areasText,
      links: (['csv', 'json'] as const).map((ending) => ({
        href: `${base}api/v1/jurisdictions.${ending}`,
        text: `${lists.jurisdictions} (${ending.toUpperCase()})`,
      })),
    },
    files: [
      { href: hrefs.dictionaryCsv, text: 'CSV' },
      { href: hrefs.dictionaryJson, text: 'JSON' },
    ],
    words: dictionary,
  };
};
