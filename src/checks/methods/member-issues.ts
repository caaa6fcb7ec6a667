import type { Archive, MethodEntry } from '#model/archive.ts';
import type { Issue, Message } from '#model/issue.ts';
import type { Path } from '#model/shape.ts';
import { fieldIssue } from '#checks/rule.ts';

import { compareExact } from './exact.ts';

interface Member {
  readonly commitment: string;
  readonly path: Path;
}

const membersOf = (
  list: 'sections' | 'groups',
  of: readonly { readonly commitments: readonly string[] }[] = [],
): Member[] =>
  of.flatMap(({ commitments }, index) =>
    commitments.map((commitment, at) => ({ commitment, path: [list, index, 'commitments', at] })),
  );

const repeated = (rule: string, file: string, members: readonly Member[], of: Message): Issue[] => {
  const seen = new Set<string>();
  return members.flatMap(({ commitment, path }) => {
    if (!seen.has(commitment)) {
      seen.add(commitment);
      return [];
    }
    return [
      fieldIssue(
        rule,
        file,
        path,
        {
          es: `«${commitment}» ya está en ${of.es}: contaría una sola vez, en la primera mención.`,
          en: `“${commitment}” is already in ${of.en}: it would count once, where it is named first.`,
        },
        { es: 'Quítelo de aquí o de allá.', en: 'Take it out here or there.' },
      ),
    ];
  });
};

/** Groups whose commitments stand in more than one section: their points would not be added up. */
const splitGroups = (rule: string, file: string, { sections, groups = [] }: MethodEntry): Issue[] => {
  if (sections === undefined) return [];
  const sectionOf = (id: string): number => sections.findIndex(({ commitments }) => commitments.includes(id));
  return groups.flatMap(({ id, commitments }, group) =>
    new Set(commitments.map(sectionOf)).size === 1
      ? []
      : [
          fieldIssue(
            rule,
            file,
            ['groups', group, 'commitments'],
            {
              es: `los compromisos del grupo «${id}» no están en una misma sección.`,
              en: `the commitments of the group “${id}” are not in one section.`,
            },
            {
              es: 'Póngalos en la misma sección, o haga un grupo por sección.',
              en: 'Put them in the same section, or make one group for each.',
            },
          ),
        ],
  );
};

/** Commitments that a mean would leave out in silence: penalties without a question whose points they could reduce. */
const idlePenalties = (rule: string, file: string, archive: Archive, method: MethodEntry): Issue[] => {
  if (method.combine !== 'mean') return [];
  const scaleOf = (id: string): number => {
    const wanted = archive.commitments.get(id)?.scale;
    return Math.max(
      0,
      method.scales.findIndex((scale) => scale.id === wanted),
    );
  };
  const isPenalty = (id: string): boolean => {
    const best = method.scales[scaleOf(id)]?.levels.at(-1);
    return best !== undefined && compareExact(best.value, '0') <= 0;
  };
  const listed = method.sections?.flatMap(({ commitments }) => commitments);
  return archive.commitments.all
    .filter(({ id }) => (listed === undefined || listed.includes(id)) && isPenalty(id))
    .filter(({ id }) => {
      const group = method.groups?.find(({ commitments }) => commitments.includes(id));
      return !group?.commitments.some((each) => archive.commitments.get(each) && !isPenalty(each));
    })
    .map(({ id }) =>
      fieldIssue(
        rule,
        file,
        ['scales', scaleOf(id), 'id'],
        {
          es: `«${id}» solo resta puntos, y ningún grupo dice a qué pregunta: un promedio lo dejaría fuera.`,
          en: `“${id}” only takes points away, and no group says from which question: a mean would leave it out.`,
        },
        {
          es: `Póngalo en groups junto a su pregunta, o use combine: sum`,
          en: `Put it in groups beside its question, or use combine: sum`,
        },
      ),
    );
};

/** What is wrong with the lists of commitments of a method: sections, groups, weights. */
export const memberIssues = (rule: string, file: string, archive: Archive, method: MethodEntry): Issue[] => [
  ...(method.sections?.length === 0
    ? [
        fieldIssue(
          rule,
          file,
          ['sections'],
          {
            es: 'una lista de secciones vacía deja todo fuera del puntaje.',
            en: 'an empty list of sections leaves everything out of the score.',
          },
          { es: 'Quite «sections», o escriba una sección.', en: 'Remove “sections”, or write one.' },
        ),
      ]
    : []),
  ...repeated(rule, file, membersOf('sections', method.sections), {
    es: 'una sección',
    en: 'a section',
  }),
  ...repeated(rule, file, membersOf('groups', method.groups), { es: 'un grupo', en: 'a group' }),
  ...repeated(
    rule,
    file,
    (method.weights ?? []).map(({ commitment }, index) => ({
      commitment,
      path: ['weights', index, 'commitment'],
    })),
    { es: 'la lista de pesos', en: 'the list of weights' },
  ),
  ...splitGroups(rule, file, method),
  ...idlePenalties(rule, file, archive, method),
];
