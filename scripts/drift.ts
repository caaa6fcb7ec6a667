import { type Drift, driftOf } from '#domain/scores/compare/drift.ts';
import type { Archive, EditionEntry } from '#model/archive.ts';
import type { Issue } from '#model/issue.ts';

/** The erratum that tells of a drift, ready to be pasted below `errata:`; only the reason is to be written. */
const erratumOf = (
  { what, oldValue, newValue }: Drift,
  today: string,
  languages: readonly string[],
): string =>
  [
    `  - on: '${today}'`,
    `    what: ${what}`,
    `    oldValue: '${oldValue}'`,
    `    newValue: '${newValue}'`,
    '    reason:',
    ...languages.map((language) => `      ${language}: …`),
  ].join('\n');

const issueOf = (edition: EditionEntry, drift: Drift, today: string, languages: readonly string[]): Issue => {
  const { what, oldValue, newValue } = drift;
  const paste = erratumOf(drift, today, languages);
  return {
    rule: 'edition-drift',
    severity: 'warning',
    file: `editions/${edition.id}.yaml`,
    place: { in: 'file' },
    message: {
      es: `la edición está cerrada, y con los registros de hoy ${what} ya no saldría «${oldValue}», sino «${newValue}».`,
      en: `the edition is closed, and with today’s records ${what} would no longer be “${oldValue}” but “${newValue}”.`,
    },
    hint: {
      es: `Lo publicado no cambia. Si el cambio es correcto, publíquelo como fe de erratas, con su razón, debajo de «errata:»\n${paste}`,
      en: `What is published does not change. If the change is right, publish it as an erratum, with its reason, below “errata:”\n${paste}`,
    },
  };
};

/** What every closed edition would no longer say, as warnings at its file with the erratum to paste. */
export const driftIssues = (archive: Archive, today: string): readonly Issue[] =>
  archive.editions.all.flatMap((edition) =>
    driftOf(archive, edition).map((drift) => issueOf(edition, drift, today, archive.portal.languages)),
  );
