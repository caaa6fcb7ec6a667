import type { Archive, Entry } from '#model/archive.ts';
import type { Issue } from '#model/issue.ts';
import { issueAt, type Rule } from '#checks/rule.ts';

import { translationFile } from './translations-match.ts';

const name = 'summary-length';

const filesOf = ({ laws, commitments, audits }: Archive): string[] =>
  [...laws.all, ...commitments.all, ...audits.all].flatMap(
    (record: Entry<'law' | 'commitment' | 'audit'>) => [
      record.file,
      ...Object.keys(record.translations).map((language) => translationFile(record.file, language)),
    ],
  );

const wrongLength = (file: string, words: number, least: number, most: number): Issue[] =>
  words >= least && words <= most
    ? []
    : [
        issueAt(
          name,
          file,
          words === 0 ? { in: 'file' } : { in: 'body', offset: 0 },
          words === 0
            ? { es: 'falta el resumen, bajo los campos.', en: 'the summary below the fields is missing.' }
            : {
                es: `el resumen tiene ${words} palabras; van de ${least} a ${most}.`,
                en: `the summary has ${words} words; it should have ${least} to ${most}.`,
              },
          {
            es: 'Diga en lenguaje llano qué hace, para quién y desde cuándo; lo demás va en sus campos.',
            en: 'Say in plain language what it does, for whom and since when; the rest goes into its fields.',
          },
        ),
      ];

/** Where the portal asks for it (`summaryWords`), the text of each law, commitment and audit is short and is there, in every language it has. */
export const summaryLength: Rule = {
  name,
  check: (archive, { bodies }) => {
    const { summaryWords: asked } = archive.portal;
    if (asked === undefined) return [];
    const words = new Map(bodies.map((body) => [body.file, body.words]));
    return filesOf(archive).flatMap((file) => {
      const count = words.get(file);
      return count === undefined ? [] : wrongLength(file, count, asked.least, asked.most);
    });
  },
};
