import type { Issue } from '#model/issue.ts';
import type { Jurisdiction } from '#model/jurisdiction.ts';
import { cyclesOf } from '#checks/cycles.ts';
import { jurisdictionsOf } from '#checks/documents.ts';
import { fieldIssue, type Rule } from '#checks/rule.ts';

const name = 'jurisdictions-sound';
const file = 'jurisdictions.yaml';

const repeated = (jurisdictions: readonly Jurisdiction[]): Issue[] => {
  const seen = new Set<string>();
  return jurisdictions.flatMap(({ code }, index) => {
    if (!seen.has(code)) {
      seen.add(code);
      return [];
    }
    return [
      fieldIssue(
        name,
        file,
        [index, 'code'],
        { es: `el código «${code}» aparece dos veces.`, en: `the code “${code}” appears twice.` },
        { es: 'Deje uno, o dé otro código a este ámbito.', en: 'Keep one, or give this area another code.' },
      ),
    ];
  });
};

const circles = (jurisdictions: readonly Jurisdiction[]): Issue[] => {
  const edges = new Map(
    jurisdictions.map(({ code, parent }) => [code, parent === undefined ? [] : [parent]]),
  );
  return cyclesOf(edges).map((cycle) => {
    const index = jurisdictions.findIndex(({ code }) => code === cycle[0]);
    const named = [...cycle, cycle[0]].join(' → ');
    return fieldIssue(
      name,
      file,
      [index, 'parent'],
      {
        es: `los ámbitos se contienen en círculo: ${named}.`,
        en: `the areas contain one another in a circle: ${named}.`,
      },
      { es: 'Corrija el «parent» de uno de ellos.', en: 'Correct the “parent” of one of them.' },
    );
  });
};

const roots = (country: string, jurisdictions: readonly Jurisdiction[]): Issue[] => {
  const countries = jurisdictions.find(({ code }) => code === country)?.kind;
  return jurisdictions.flatMap(({ code, kind, parent }, index) => {
    if (code === country && parent !== undefined)
      return [
        fieldIssue(
          name,
          file,
          [index, 'parent'],
          {
            es: `«${country}» es el país del portal, y nada lo contiene.`,
            en: `“${country}” is the country of the portal, and nothing contains it.`,
          },
          { es: 'Quite esta línea.', en: 'Remove this line.' },
        ),
      ];
    if (kind === countries || parent !== undefined) return [];
    return [
      fieldIssue(
        name,
        file,
        [index, 'code'],
        {
          es: `a «${code}» le falta «parent»; solo el país del portal («${country}») y otros de su misma clase van sin él.`,
          en: `“${code}” lacks “parent”; only the country of the portal (“${country}”) and others of its kind go without it.`,
        },
        { es: `Añada parent: ${country}`, en: `Add parent: ${country}` },
      ),
    ];
  });
};

/**
 * Each jurisdiction has its own code, and those of the portal are a tree with its country as the root. Another country, there to
 * be compared with, stands outside of it: nothing contains it.
 */
export const jurisdictionsSound: Rule = {
  name,
  check: (archive, surroundings) => {
    const jurisdictions = jurisdictionsOf(archive, surroundings);
    return [
      ...repeated(jurisdictions),
      ...circles(jurisdictions),
      ...roots(archive.portal.country, jurisdictions),
    ];
  },
};
