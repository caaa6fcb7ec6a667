import type { Archive } from '#model/archive.ts';
import { inLanguage, type LocalText } from '#model/parts/text.ts';
import type { RecordType } from '#model/parts/field.ts';

import type { Question } from './question.ts';

/** A value that may be answered, and how a person reads it. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Lower case without accents, but ñ, which is a letter of its own. */
const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<!n)\u0303|[\u0300-\u0302\u0304-\u036f]/g, '')
    .normalize('NFC');

/** The choices that have every word of `wanted`, or a beginning of it, in their value or label; those whose value or label begins so come first. */
export const matching = (choices: readonly Choice[], wanted: string): readonly Choice[] => {
  const words = folded(wanted).split(/\s+/).filter(Boolean);
  const place = ({ value, label }: Choice): number =>
    [value, label].some((text) => folded(text).startsWith(folded(wanted.trim()))) ? 0 : 1;
  return choices
    .filter(({ value, label }) => words.every((word) => folded(`${value} ${label}`).includes(word)))
    .toSorted((a, b) => place(a) - place(b));
};

interface Named {
  readonly id: string;
  readonly title?: LocalText | undefined;
  readonly name?: LocalText | undefined;
  readonly shortName?: string | undefined;
  readonly identifier?: string | undefined;
}

const recordsOfType = (archive: Archive, type: RecordType): readonly Named[] => {
  switch (type) {
    case 'jurisdiction':
      return archive.jurisdictions.all.map(({ code, name }) => ({ id: code, name }));
    case 'law':
      return archive.laws.all;
    case 'commitment':
      return archive.commitments.all;
    case 'audit':
      return archive.audits.all;
    case 'statistic':
      return archive.statistics.all;
    case 'comparison':
      return archive.comparisons.all;
    case 'institution':
      return archive.institutions.all;
    case 'page':
      return archive.pages.all;
    case 'method':
      return archive.methods.all;
    case 'edition':
      return archive.editions.all;
  }
};

/** What may be answered to a question from what the portal has; undefined where any text may be. `sources` are those of the record. */
export const choicesFor = (
  question: Question,
  archive: Archive,
  language: string,
  sources: readonly { readonly key?: string; readonly title?: string }[],
): readonly Choice[] | undefined => {
  const read = (text: LocalText): string => inLanguage(text, language, archive.portal.languages).text;
  switch (question.kind) {
    case 'code':
      return (archive.portal.codes[question.list] ?? []).map(({ code, label }) => ({
        value: code,
        label: read(label),
      }));
    case 'record':
      return recordsOfType(archive, question.type).map(({ id, title, name, shortName, identifier }) => ({
        value: id,
        label: [identifier, shortName, read(title ?? name ?? id)].filter(Boolean).join(' · '),
      }));
    case 'level': {
      const levels = archive.methods.all.flatMap(({ scales }) => scales.flatMap((scale) => scale.levels));
      const labels = new Map(levels.map(({ code, label }) => [code, read(label)]));
      return [...labels].map(([value, label]) => ({ value, label }));
    }
    case 'source':
      return sources.flatMap(({ key, title }) =>
        key === undefined ? [] : [{ value: key, label: title ?? key }],
      );
    default:
      return undefined;
  }
};
