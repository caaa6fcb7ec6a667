import fc from 'fast-check';
import { expect, test } from 'vitest';

import { type FacetName, facetNames } from './facet-names.ts';
import { bestToDrop, type Choices, countValues, type Filterable, select } from './select.ts';

const record = (facets: Filterable['facets'], checkedOn = '2024-05-01'): Filterable => ({
  facets,
  checkedOn,
});

const laws = [
  record({ jurisdiction: ['PE'], rank: ['ley'], year: ['2007'] }),
  record({ jurisdiction: ['PE'], rank: ['decreto'], year: ['2016'] }, '2023-12-31'),
  record({ jurisdiction: ['PE-CUS', 'PE-PUN'], rank: ['ordenanza'], year: [] }),
];

test.for<[string, Choices, number[]]>([
  ['nothing chosen', { facets: {} }, [0, 1, 2]],
  ['one value', { facets: { jurisdiction: ['PE'] } }, [0, 1]],
  ['several values of one facet widen', { facets: { jurisdiction: ['PE', 'PE-CUS'] } }, [0, 1, 2]],
  ['several facets narrow', { facets: { jurisdiction: ['PE'], rank: ['ley'] } }, [0]],
  ['any of several values of a record', { facets: { jurisdiction: ['PE-PUN'] } }, [2]],
  ['a value that nothing has', { facets: { rank: ['tratado'] } }, []],
  ['a facet that the records lack', { facets: { strength: ['legal-duty'] } }, []],
  ['an emptied facet is no choice', { facets: { rank: [] } }, [0, 1, 2]],
  ['checked before a day', { facets: {}, checkedBefore: '2024-01-01' }, [1]],
  ['the day itself is not before', { facets: {}, checkedBefore: '2023-12-31' }, []],
])('%s', ([, choices, expected]) => {
  expect(select(laws, choices)).toEqual(expected.map((at) => laws[at]));
});

test('counts: one more value of the same facet widens, so its own choices are set aside', () => {
  expect(countValues(laws, { facets: { jurisdiction: ['PE'] } }, ['jurisdiction', 'rank', 'year'])).toEqual({
    jurisdiction: { PE: 2, 'PE-CUS': 1, 'PE-PUN': 1 },
    rank: { ley: 1, decreto: 1 },
    year: { 2007: 1, 2016: 1 },
  });
});

test('what to drop: the choice that leaves most; nothing where no single one helps', () => {
  expect(bestToDrop(laws, { facets: { jurisdiction: ['PE-CUS'], rank: ['ley'] } })).toEqual({
    facet: 'jurisdiction',
    count: 1,
  });
  expect(bestToDrop(laws, { facets: { rank: ['ley'] }, checkedBefore: '2020-01-01' })).toEqual({
    facet: 'checkedBefore',
    count: 1,
  });
  expect(bestToDrop(laws, { facets: { rank: ['x'], year: ['y'] } })).toBeUndefined();
});

const value = fc.constantFrom('a', 'b', 'c', 'd');
const values = fc.uniqueArray(value, { maxLength: 3 });
const facets = fc.dictionary(fc.constantFrom(...facetNames), values) as fc.Arbitrary<Filterable['facets']>;
const day = fc.constantFrom('2023-01-01', '2023-06-01', '2024-01-01');
const records = fc.array(fc.record({ facets, checkedOn: day }), { maxLength: 30 });
const steps = fc.array(
  fc.oneof(
    fc.record({ facet: fc.constantFrom(...facetNames), value }),
    fc.record({ checkedBefore: fc.option(day, { nil: undefined }) }),
  ),
  { maxLength: 12 },
);

/** What a reader does: puts a value on or takes it off. */
const after = (
  choices: Choices,
  step: { facet?: FacetName; value?: string; checkedBefore?: string | undefined },
): Choices => {
  if (step.facet === undefined) return { ...choices, checkedBefore: step.checkedBefore };
  const before = choices.facets[step.facet] ?? [];
  const now = before.includes(step.value as string)
    ? before.filter((each) => each !== step.value)
    : [...before, step.value as string];
  return { ...choices, facets: { ...choices.facets, [step.facet]: now } };
};

/** The same said once more, as the words of the interface have it, without any shortcut. */
const directly = (
  all: readonly Filterable[],
  { facets: chosen, checkedBefore }: Choices,
): readonly Filterable[] =>
  all.filter((each) => {
    for (const facet of facetNames) {
      const wanted = chosen[facet];
      if (wanted === undefined || wanted.length === 0) continue;
      let has = false;
      for (const one of wanted) if (each.facets[facet]?.includes(one)) has = true;
      if (!has) return false;
    }
    return checkedBefore === undefined || each.checkedOn < checkedBefore;
  });

test('any sequence of choices gives what filtering the data directly gives', () => {
  fc.assert(
    fc.property(records, steps, (all, taken) => {
      let choices: Choices = { facets: {} };
      for (const step of taken) {
        choices = after(choices, step);
        expect(select(all, choices)).toEqual(directly(all, choices));
      }
    }),
  );
});

test('a count is what choosing that value besides would leave', () => {
  fc.assert(
    fc.property(records, steps, (all, taken) => {
      const choices = taken.reduce<Choices>(after, { facets: {} });
      const counts = countValues(all, choices, facetNames);
      for (const facet of facetNames)
        for (const one of ['a', 'b', 'c', 'd']) {
          const alone = { ...choices, facets: { ...choices.facets, [facet]: [one] } };
          expect(counts[facet]?.[one] ?? 0).toBe(directly(all, alone).length);
        }
    }),
  );
});
