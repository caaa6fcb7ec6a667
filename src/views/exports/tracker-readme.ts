import { fill } from '#i18n/words.ts';

import { dateWords } from '#views/format/date.ts';

import { type About, type Coded, filterWords, type Taken } from './tracker-about.ts';
import type { RecordColumn } from './tracker-columns.ts';

/** A column with what it means, and its codes in words where the tracker has them. */
export interface DescribedColumn extends RecordColumn {
  readonly meaning: string;
  readonly codes?: readonly Coded[];
}

/**
 * The README of a file: plain text that opens with a double click, so with the byte order mark and the line ends that the text
 * editors of Windows and macOS need.
 */
export const readmeText = (taken: Taken, about: About, columns: readonly DescribedColumn[]): string => {
  const { words, language, asOf } = taken;
  const { heads, reading } = words;
  const date = dateWords({ language }, asOf);
  const said = (label: string, text: string): string => fill(words.filter, { facet: label, values: text });
  const parts: readonly (readonly [head: string, ...lines: string[]])[] = [
    [about.title, about.description],
    ...(about.notice === null ? [] : [[heads.notice, about.notice] as const]),
    [
      heads.choices,
      ...(about.query === null ? [] : [fill(words.query, { query: about.query })]),
      ...about.filters.map((filter) => filterWords(taken, filter)),
      ...(about.query === null && about.filters.length === 0 ? [words.nothingChosen] : []),
      said(words.order, about.order),
    ],
    [heads.address, about.source, words.sameList],
    [heads.asOf, fill(words.asOf, { date, day: asOf })],
    [heads.licence, `${about.licence.name}: ${about.licence.url}`],
    [heads.citation, about.citation],
    [heads.reading, reading.empty, reading.lists, reading.evidence, reading.apostrophe, reading.spreadsheet],
    [heads.columns, ...columns.map(({ name, meaning }) => said(name, meaning))],
    ...columns.flatMap(({ name, codes }) =>
      codes
        ? [
            [
              fill(words.codesOf, { column: name }),
              ...codes.map(({ code, label }) => said(code, label)),
            ] as const,
          ]
        : [],
    ),
  ];
  const text = parts.map(([head, ...lines]) => [head, '-'.repeat(head.length), ...lines, ''].join('\r\n'));
  return `\uFEFF${text.join('\r\n')}`;
};
