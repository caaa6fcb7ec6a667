import { expect, test } from 'vitest';

import { Commitment } from '#model/commitment.ts';
import { type MarkdownType, markdownTypeNames, markdownTypes } from '#model/record-types.ts';
import type { Path } from '#model/shape.ts';

import { askField } from './interview.ts';
import { type Field, inOrderOfAsking, questionOf } from './question.ts';
import { type Answers, Talk } from './talk.ts';
import { pathText } from './value.ts';

const fieldsOf = (type: MarkdownType): readonly Field[] => {
  const question = questionOf(markdownTypes[type].schema);
  return question.kind === 'group' ? question.fields : [];
};

/** Asks for one field of a commitment with these lines as answers. */
const asked = async (key: string, lines: readonly string[], answers: Answers = new Map()) => {
  const left = [...lines];
  const told: string[] = [];
  const talk = new Talk({
    schema: Commitment,
    language: 'es',
    answers,
    partner: {
      ask: (shown) => {
        told.push(...shown);
        const line = left.shift();
        return line === undefined ? Promise.reject(new Error('more was asked')) : Promise.resolve(line);
      },
      tell: (line) => void told.push(line),
      keep: () => undefined,
    },
    choices: ({ kind }) => (kind === 'record' ? [{ value: 'ley-1', label: 'Ley 1' }] : undefined),
    labelOf: () => undefined,
    nameOf: () => undefined,
    defaults: {},
  });
  const path: Path = [key];
  const field = fieldsOf('commitment').find((each) => each.key === key) as Field;
  await askField(talk, field, path);
  return { record: talk.record, told: told.join('\n'), left, answers };
};

test.for(markdownTypeNames)(
  'every field of a %s is asked for with what it means in both languages',
  (type) => {
    const fields = fieldsOf(type);
    expect(fields.map(({ key }) => key)).toEqual(Object.keys(markdownTypes[type].schema.shape));
    for (const { key, meaning } of fields)
      expect([key, meaning.es === key, meaning.en === key]).toEqual([key, false, false]);
  },
);

test('marks of the schema decide what is asked', () => {
  const kinds = new Map(fieldsOf('law').map(({ key, question }) => [key, question]));
  expect(kinds.get('rank')).toEqual({ kind: 'code', list: 'ranks' });
  expect(kinds.get('jurisdiction')).toEqual({ kind: 'record', type: 'jurisdiction' });
  expect(kinds.get('issuers')).toEqual({ kind: 'list', item: { kind: 'record', type: 'institution' } });
  expect(kinds.get('confidence')).toEqual({ kind: 'values', values: ['read', 'reported', 'recalled'] });
});

test('what tells a record apart comes first, then what is required, and sources before what points to them', () => {
  const order = inOrderOfAsking(fieldsOf('commitment'), ['code', 'title']).map(({ key }) => key);
  expect(order.slice(0, 2)).toEqual(['code', 'title']);
  expect(order.indexOf('sources')).toBeLessThan(order.indexOf('origin'));
  expect(order.indexOf('checkedOn')).toBeLessThan(order.indexOf('gist'));
});

test('an answer that the schema refuses is asked for again', async () => {
  const { record, told } = await asked('madeOn', ['ayer', '2024-02-30', '2024-02-29']);
  expect(record).toEqual({ madeOn: '2024-02-29' });
  expect(told).toContain('✗ «2024-02-30» no es una fecha que exista (se espera AAAA-MM-DD, AAAA-MM o AAAA).');
});

test('a number with a comma, and what is none', async () => {
  const { record, told } = await asked('weight', ['dos', '-1', '2,5']);
  expect(record).toEqual({ weight: 2.5 });
  expect(told).toContain('«dos» no es un número. Escríbalo con cifras: 12 o 12,5.');
  expect(told).toContain('«weight» está fuera de rango');
});

test('a deadline has one of its forms, each with its own fields', async () => {
  const yearly = ['recurring', 'year', '2024', '.'];
  const { record } = await asked('due', [...yearly, 's', 'continuous', '.', 'n']);
  expect(record).toEqual({
    due: [{ kind: 'recurring', every: 'year', from: '2024' }, { kind: 'continuous' }],
  });
});

test('a fixed value, or a list instead', async () => {
  expect((await asked('scope', ['each-region'])).record).toEqual({ scope: 'each-region' });
  expect((await asked('scope', ['3', 'ley-1', ''])).record).toEqual({ scope: ['ley-1'] });
});

test('a part that does not hold together is asked again, with what was answered at hand', async () => {
  // law, provisions, title, url, on, audit, recommendation, quote, source
  const wrong = ['ley-1', '', 'Un plan', '', '', '', '', '', ''];
  const right = ['', '', '-', '', '', '', '', '', ''];
  const { record, told, left } = await asked('origin', [...wrong, ...right]);
  expect(told).toContain(
    '✗ un compromiso nace de una sola cosa: «law», «title» o «audit». Deje una de las tres.',
  );
  expect(record).toEqual({ origin: { law: 'ley-1' } });
  expect(left).toEqual([]);
});

test('what was answered before is taken without a question', async () => {
  const { answers } = await asked('madeOn', ['2024']);
  expect([...answers]).toEqual([[pathText(['madeOn']), '2024']]);
  expect((await asked('madeOn', [], answers)).record).toEqual({ madeOn: '2024' });
});

test('a remembered answer that no longer holds is asked for', async () => {
  expect((await asked('madeOn', ['2025'], new Map([['madeOn', 'never']]))).record).toEqual({
    madeOn: '2025',
  });
});
