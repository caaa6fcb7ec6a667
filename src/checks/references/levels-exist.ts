import type { Archive } from '#model/archive.ts';
import type { Issue } from '#model/issue.ts';
import { fieldIssue, type Rule, suggest } from '#checks/rule.ts';

const name = 'levels-exist';

/** Level codes by scale, over all methods; under `undefined` those of the scale that holds where a commitment names none. */
const levelsOf = (archive: Archive): ReadonlyMap<string | undefined, readonly string[]> => {
  const levels = new Map<string | undefined, readonly string[]>();
  const add = (scale: string | undefined, codes: readonly string[]) =>
    levels.set(scale, [...new Set([...(levels.get(scale) ?? []), ...codes])]);
  for (const { scales } of archive.methods.all)
    scales.forEach((scale, index) => {
      const codes = scale.levels.map(({ code }) => code);
      add(scale.id, codes);
      if (index === 0) add(undefined, codes);
    });
  return levels;
};

const where = { es: 'Las escalas están en methods/.', en: 'The scales are in methods/.' };

/** One issue, at the first rating there is: what is missing is a method, not every level. */
const withoutMethod = (archive: Archive): Issue[] => {
  for (const { file, findings = [] } of archive.audits.all) {
    const index = findings.findIndex(({ rating }) => rating !== undefined);
    if (index === -1) continue;
    return [
      fieldIssue(
        name,
        file,
        ['findings', index, 'rating'],
        { es: 'hay calificaciones, pero ningún método.', en: 'there are ratings, but no method.' },
        { es: 'Añada uno en methods/, con su escala.', en: 'Add one in methods/, with its scale.' },
      ),
    ];
  }
  return [];
};

/** A rating is a level of the scale that judges its commitment, and the scale that a commitment names is there. */
export const levelsExist: Rule = {
  name,
  check: (archive) => {
    if (archive.methods.all.length === 0) return withoutMethod(archive);
    const levels = levelsOf(archive);
    const scales = [...levels.keys()].filter((scale) => scale !== undefined);
    const unknownScales = archive.commitments.all.flatMap(({ file, scale }) =>
      scale === undefined || levels.has(scale)
        ? []
        : [
            fieldIssue(
              name,
              file,
              ['scale'],
              { es: `ningún método tiene la escala «${scale}».`, en: `no method has the scale “${scale}”.` },
              suggest(scale, scales, where),
            ),
          ],
    );
    const unknownLevels = archive.audits.all.flatMap(({ file, findings = [] }) =>
      findings.flatMap(({ rating, commitment }, index) => {
        const scale = archive.commitments.get(commitment)?.scale;
        if (rating === undefined || (scale !== undefined && !levels.has(scale))) return [];
        const known = levels.get(scale) ?? [];
        if (known.includes(rating)) return [];
        const of =
          scale === undefined
            ? { es: 'del método', en: 'the method’s scale' }
            : { es: `«${scale}»`, en: `the scale “${scale}”` };
        return [
          fieldIssue(
            name,
            file,
            ['findings', index, 'rating'],
            {
              es: `«${rating}» no es un nivel de la escala ${of.es}.`,
              en: `“${rating}” is not a level of ${of.en}.`,
            },
            suggest(rating, known, where),
          ),
        ];
      }),
    );
    return [...unknownScales, ...unknownLevels];
  },
};
