import { compareDates } from '#model/parts/date.ts';
import { fieldIssue, issueAt, type Rule } from '#checks/rule.ts';

const name = 'editions-sound';

/** An edition has an address of its own, and says so when it was calculated by a method that was not public on its day. */
export const editionsSound: Rule = {
  name,
  check: (archive, { reservedSlugs = [] }) =>
    archive.editions.all.flatMap(({ id, asOf, method, calculatedOn }) => {
      const file = `editions/${id}.yaml`;
      const since = archive.methods.get(method)?.publishedOn;
      return [
        ...(reservedSlugs.includes(id)
          ? [
              issueAt(
                name,
                file,
                { in: 'file' },
                {
                  es: `«${id}» ya es la dirección de otra página de los cuadros.`,
                  en: `“${id}” is already the address of another page of the scorecards.`,
                },
                { es: 'Nombre el archivo por su año: 2025.yaml', en: 'Name the file by its year: 2025.yaml' },
              ),
            ]
          : []),
        ...(since === undefined || calculatedOn !== undefined || compareDates(asOf, since) >= 0
          ? []
          : [
              fieldIssue(
                name,
                file,
                ['asOf'],
                {
                  es: `el método «${method}» se publicó después (${since}), y nada dice que se calculó con él más tarde.`,
                  en: `the method “${method}” was published later (${since}), and nothing says that this was calculated afterwards.`,
                },
                {
                  es: 'Añada calculatedOn: con la fecha en que se calculó.',
                  en: 'Add calculatedOn: with the day it was calculated.',
                },
              ),
            ]),
      ];
    }),
};
