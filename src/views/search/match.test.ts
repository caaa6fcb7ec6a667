import { expect, test } from 'vitest';

import { nearWords } from '#components/islands/search/near-words.ts';

import { errorsAllowed, isOtherLetter, meaningsOf, type NearWords, search } from './match.ts';
import { indexWords, type Searchable, wordsOf } from './word-index.ts';
import { wordsIn } from './words.ts';

const records: readonly Searchable[] = [
  {
    identifier: 'Ley 28950',
    title: 'Ley contra la Trata de Personas',
    text: 'Tráfico ilícito de migrantes.',
  },
  {
    identifier: 'DS 001-2016-IN',
    title: 'Reglamento de la Ley 28950',
    gist: 'Manda hacer redes regionales.',
  },
  { identifier: 'DS 016-2001-IN', title: 'Otro reglamento', text: 'De 2016, con 1 anexo.' },
  { identifier: 'D.Leg. 1323', title: 'Fortalece la lucha contra el feminicidio', text: 'Este año.' },
  {
    title: 'Implementar albergues para víctimas',
    gist: 'Cada región, un albergue.',
    text: 'Una persona llamada Ano.',
  },
  { title: 'Campaña de radio en la peña', text: 'Sin pena ni gloria; la Ley 28950 manda.' },
  { title: 'Reintegración de víctimas', text: 'Reintegrar es acompañar. Señal de ayuda.' },
];
const index = indexWords(records);
const near = nearWords(index.places.keys());
const found = (query: string): number[] => search(index, query, near).found.map(({ at }) => at);

test.for<[string, number[]]>([
  ['28950', [0, 1, 5]],
  ['ley 28950', [0, 1, 5]],
  ['28950 ley', [0, 1, 5]],
  ['DS 001-2016', [1, 2]],
  ['d.s. 1-2016-IN', [1, 2]],
  ['ds 1 2016', [1, 2]],
  ['001-2016', [1, 2]],
  ['D.Leg 1323', [3]],
  ['dleg 1323', [3]],
  ['tráfico', [0]],
  ['TRAFICO', [0]],
  ['migrantes trata', [0]],
  ['año', [3]],
  ['ano', [4]],
  ['peña', [5]],
  ['pena', [5]],
  ['albergue', [4]],
  ['alberge', [4]],
  ['albregue', [4]],
  ['reintegracoin', [6]],
  ['victimas', [4, 6]],
  ['víctimas albergue', [4]],
  ['albergue peña', []],
  ['1323 feminicidio lucha', [3]],
  ['132', [3]],
  ['1', [1, 2]],
  ['xilófono', []],
  ['', []],
  ['¿?', []],
])('«%s» finds %j', ([query, expected]) => {
  expect(found(query)).toEqual(expected);
});

test('an n for an ñ is another word, not a typing error', () => {
  expect(isOtherLetter('senal', 'señal')).toBe(true);
  expect(isOtherLetter('señal', 'señal')).toBe(false);
  expect(isOtherLetter('senales', 'señal')).toBe(false);
  expect(found('señal')).toEqual([6]);
  expect(found('senal')).toEqual([]);
});

test.for<[string, number]>([
  ['ley', 0],
  ['pena', 0],
  ['trata', 1],
  ['migrante', 2],
  ['28950', 0],
  ['129ñ', 0],
])('a word like %s may have %d errors', ([word, errors]) => {
  expect(errorsAllowed(word)).toBe(errors);
});

/** The same search with every text read anew, and Fuse over the words of that text alone: slow and plain. */
const directly = (all: readonly Searchable[], query: string): number[] => {
  const asked = [...new Set(wordsIn(query))];
  const values = all.map((record) => {
    const words = wordsOf(record);
    const alone: NearWords = nearWords(words.keys());
    return asked.map((each) => {
      const meanings = meaningsOf(
        { places: new Map([...words.keys()].map((word) => [word, []])) },
        each,
        alone,
      );
      return Math.max(0, ...[...meanings].map(([word, value]) => value * (words.get(word) ?? 0)));
    });
  });
  const rarity = asked.map((_, at) =>
    Math.log(1 + all.length / Math.max(1, values.filter((each) => (each[at] ?? 0) > 0).length)),
  );
  const whole = ` ${wordsIn(query).join(' ')} `;
  return all
    .map((record, at) => {
      const identifier = ` ${wordsIn(record.identifier ?? '').join(' ')} `;
      const place = whole.trim() === '' ? -1 : identifier.indexOf(whole);
      const bonus = place < 0 ? 0 : identifier === whole ? 1000 : place === 0 ? 600 : 400;
      const each = values[at] ?? [];
      const all = asked.length > 0 && each.every((value) => value > 0);
      const score = each.reduce((sum, value, word) => sum + value * (rarity[word] ?? 0), bonus);
      return { at, score: all ? score : -1 };
    })
    .filter(({ score }) => score >= 0)
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .map(({ at }) => at);
};

test.for([
  '28950',
  'ley trata',
  'alberge victimas',
  'ds 1',
  'reglamnto de',
  're',
  'contra la',
  'senal',
  'persona',
])('the index gives for «%s» the same list, in the same order, as searching directly', (query) => {
  expect(found(query)).toEqual(directly(records, query));
});
