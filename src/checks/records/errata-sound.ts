import type { EditionEntry } from '#model/archive.ts';
import type { Issue } from '#model/issue.ts';
import { scorecardName } from '#model/scorecard.ts';
import { asWarning, fieldIssue, type Rule, suggest } from '#checks/rule.ts';

const name = 'errata-sound';

/** What an open edition says changes with its records: there is no published value to correct, but nothing is lost either. */
const ofOpen = ({ id }: EditionEntry): Issue =>
  asWarning(
    fieldIssue(
      name,
      `editions/${id}.yaml`,
      ['errata'],
      {
        es: 'la edición está abierta: no tiene todavía un valor publicado que corregir.',
        en: 'the edition is open: it has no published value to correct yet.',
      },
      {
        es: `Corrija los registros, o ciérrela antes: npm run edition -- close ${id}`,
        en: `Correct the records, or close it first: npm run edition -- close ${id}`,
      },
    ),
  );

const issuesOf = (edition: EditionEntry): readonly Issue[] => {
  const { id, lock, errata = [] } = edition;
  const file = `editions/${id}.yaml`;
  if (lock === undefined) return errata.length > 0 ? [ofOpen(edition)] : [];
  const known = lock.result.scorecards.map(({ kind, code }) => scorecardName(kind, code));
  return errata.flatMap(({ what, oldValue, newValue }, index) => [
    ...(known.includes(what)
      ? []
      : [
          fieldIssue(
            name,
            file,
            ['errata', index, 'what'],
            {
              es: `la edición no tiene ningún puntaje «${what}».`,
              en: `the edition has no score “${what}”.`,
            },
            suggest(what, known, {
              es: `Los nombres: npm run edition -- show ${id}`,
              en: `The names: npm run edition -- show ${id}`,
            }),
          ),
        ]),
    ...(oldValue === newValue
      ? [
          fieldIssue(
            name,
            file,
            ['errata', index, 'newValue'],
            { es: 'el valor nuevo es el anterior.', en: 'the new value is the old one.' },
            {
              es: 'Escriba el valor que saldría ahora, o quite la fe de erratas.',
              en: 'Write the value it would have now, or remove the erratum.',
            },
          ),
        ]
      : []),
  ]);
};

/** An erratum corrects a score that a closed edition has, and to another value. */
export const errataSound: Rule = {
  name,
  check: ({ editions }) => editions.all.flatMap(issuesOf),
};
