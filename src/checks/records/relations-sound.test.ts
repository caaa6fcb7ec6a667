import { expect, test } from 'vitest';

import { check, placesOf, spoken } from '#checks/fixtures/archive.ts';
import { aLaw } from '#checks/fixtures/records.ts';
import type { RelationType } from '#model/law.ts';

import { relationsSound } from './relations-sound.ts';

const law = (id: string, publishedOn: string | undefined, ...relations: [RelationType, string][]) =>
  aLaw({
    id,
    publishedOn: publishedOn,
    relations: relations.map(([type, target]) => ({ type, law: target })),
  });

test('a newer norm changes an older one', () => {
  const laws = [
    law('new', '2016-02-09', ['replaces', 'old'], ['regulates', 'main']),
    law('old', '2008-11-30'),
    law('main', '2007'),
    law('same-year', '2016', ['amends', 'new']),
    law('ratification', '2001', ['ratifies', 'main']),
    aLaw({ id: 'longer', relations: [{ type: 'extends', law: 'main', until: '2030' }] }),
  ];
  expect(check(relationsSound, { laws })).toEqual([]);
});

test('a norm that repeals a newer one', () => {
  const laws = [law('old', '2008-11-30', ['repeals', 'new']), law('new', '2016-02-09')];
  expect(spoken(check(relationsSound, { laws }))).toEqual([
    'laws/old.md relations.0.law: «repeals» va de la norma más nueva a la más antigua, y «new» (2016-02-09) es posterior a esta (2008-11-30). Quítela de aquí y escríbala en laws/new.md: { type: repeals, law: old }',
  ]);
});

test('a relation to itself, and an end date without «extends»', () => {
  const laws = [aLaw({ relations: [{ type: 'amends', law: 'law-1', until: '2030' }] })];
  expect(spoken(check(relationsSound, { laws }))).toEqual([
    'laws/law-1.md relations.0.law: una norma no se relaciona consigo misma. Escriba el identificador de la otra norma.',
    'laws/law-1.md relations.0.until: «until» solo va con «extends», no con «amends». Escriba type: extends, o quite «until».',
  ]);
});

test('each circle is one issue, at the older norm that points to a newer one', () => {
  const laws = [
    law('a', '2001', ['implements', 'c']),
    law('b', '2002', ['implements', 'a']),
    law('c', '2003', ['implements', 'a'], ['implements', 'b']),
    law('d', undefined, ['basedOn', 'a']),
  ];
  expect(spoken(check(relationsSound, { laws }))).toEqual([
    'laws/a.md relations.0.law: las relaciones forman un círculo: a → c → a. Una relación se escribe una sola vez, en la norma más nueva: quite la que sobra.',
    'laws/a.md relations.0.law: las relaciones forman un círculo: a → c → b → a. Una relación se escribe una sola vez, en la norma más nueva: quite la que sobra.',
  ]);
});

test('a circle of norms without dates', () => {
  const laws = [law('b', undefined, ['adapts', 'a']), law('a', undefined, ['amends', 'b'])];
  expect(placesOf(check(relationsSound, { laws }))).toEqual(['laws/a.md relations.0.law']);
});
