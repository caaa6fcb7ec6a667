import type { Archive, Entry } from '#model/archive.ts';
import type { Issue } from '#model/issue.ts';
import type { RelationType } from '#model/law.ts';
import { cyclesOf } from '#checks/cycles.ts';
import { isAfter } from '#checks/dates/is-after.ts';
import { fieldIssue, type Rule } from '#checks/rule.ts';

const name = 'relations-sound';

/** What only a newer norm can do: it changes the text of the other, or ends or prolongs it. */
const changesTheOther: readonly RelationType[] = [
  'amends',
  'inserts',
  'moves',
  'repeals',
  'replaces',
  'extends',
];

const isOlder = (law: Entry<'law'>, other: Entry<'law'> | undefined): boolean =>
  law.publishedOn !== undefined &&
  other?.publishedOn !== undefined &&
  isAfter(other.publishedOn, law.publishedOn);

const ofOneRelation = (archive: Archive, law: Entry<'law'>): Issue[] =>
  (law.relations ?? []).flatMap(({ type, law: target, until }, index) => {
    const issues: Issue[] = [];
    const other = archive.laws.get(target);
    if (target === law.id)
      issues.push(
        fieldIssue(
          name,
          law.file,
          ['relations', index, 'law'],
          { es: 'una norma no se relaciona consigo misma.', en: 'a norm has no relation to itself.' },
          { es: 'Escriba el identificador de la otra norma.', en: 'Write the id of the other norm.' },
        ),
      );
    else if (changesTheOther.includes(type) && isOlder(law, other))
      issues.push(
        fieldIssue(
          name,
          law.file,
          ['relations', index, 'law'],
          {
            es: `«${type}» va de la norma más nueva a la más antigua, y «${target}» (${other?.publishedOn}) es posterior a esta (${law.publishedOn}).`,
            en: `“${type}” goes from the newer norm to the older one, and “${target}” (${other?.publishedOn}) is later than this one (${law.publishedOn}).`,
          },
          {
            es: `Quítela de aquí y escríbala en ${other?.file}: { type: ${type}, law: ${law.id} }`,
            en: `Remove it here and write it in ${other?.file}: { type: ${type}, law: ${law.id} }`,
          },
        ),
      );
    if (until !== undefined && type !== 'extends')
      issues.push(
        fieldIssue(
          name,
          law.file,
          ['relations', index, 'until'],
          {
            es: `«until» solo va con «extends», no con «${type}».`,
            en: `“until” goes only with “extends”, not with “${type}”.`,
          },
          { es: 'Escriba type: extends, o quite «until».', en: 'Write type: extends, or remove “until”.' },
        ),
      );
    return issues;
  });

/** One issue for each circle, at the relation that is the likeliest mistake: that of an older norm with a newer one. */
const circles = (archive: Archive): Issue[] => {
  const edges = new Map(
    archive.laws.all.map((law) => [
      law.id,
      (law.relations ?? []).map((relation) => relation.law).filter((target) => target !== law.id),
    ]),
  );
  return cyclesOf(edges).flatMap((cycle) => {
    const steps = cycle.flatMap((id, index) => {
      const law = archive.laws.get(id);
      return law ? [{ law, target: cycle[(index + 1) % cycle.length] as string }] : [];
    });
    const worst = steps.find(({ law, target }) => isOlder(law, archive.laws.get(target))) ?? steps[0];
    if (!worst) return [];
    const index = (worst.law.relations ?? []).findIndex(({ law }) => law === worst.target);
    const named = [...cycle, cycle[0]].join(' → ');
    return [
      fieldIssue(
        name,
        worst.law.file,
        ['relations', index, 'law'],
        { es: `las relaciones forman un círculo: ${named}.`, en: `the relations form a circle: ${named}.` },
        {
          es: 'Una relación se escribe una sola vez, en la norma más nueva: quite la que sobra.',
          en: 'A relation is written once, on the newer norm: remove the one too many.',
        },
      ),
    ];
  });
};

/** Relations go from a newer norm to an older one, and never lead back. */
export const relationsSound: Rule = {
  name,
  check: (archive) => [
    ...archive.laws.all.flatMap((law) => ofOneRelation(archive, law)),
    ...circles(archive),
  ],
};
