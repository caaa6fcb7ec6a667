import fc from 'fast-check';
import { expect, test } from 'vitest';

import { classAt, classesOf, mostClasses } from './classes.ts';

test.for<[string, string[], string[]]>([
  ['no values, no class', [], []],
  ['one value is one class', ['7'], ['…']],
  ['equal values are one class, however they are written', ['7', '7.0', '7.00'], ['…']],
  ['two values are two classes, parted by the roundest number above the lower', ['12', '31'], ['<20', '20…']],
  ['the limit may be the upper value itself', ['3', '4'], ['<4', '4…']],
  ['decimals where no whole number parts them', ['3.14', '3.27'], ['<3.2', '3.2…']],
  ['six values are three classes', ['1', '2', '13', '14', '37', '90'], ['<10', '10–20', '20…']],
  [
    'eight values are four classes',
    ['1', '2', '13', '14', '37', '90', '210', '700'],
    ['<10', '10–20', '20–200', '200…'],
  ],
  ['equal values stay together', ['5', '5', '5', '5', '5', '9'], ['<8', '8…']],
  [
    'a tie in the middle moves the limit to where values differ',
    ['1', '6', '6', '6', '6', '8'],
    ['<5', '5–8', '8…'],
  ],
  ['zero is a class of its own', ['0', '0', '0.0', '4', '9'], ['0', '0<<5', '5…']],
  ['zeros alone', ['0', '0'], ['0']],
  ['zeros and one other value', ['0', '0', '6'], ['0', '0<<…']],
  ['below zero there is no class of zero, and zero parts the signs', ['-3', '0', '2', '5'], ['<2', '2…']],
  ['the roundest number of all is zero', ['-3', '5'], ['<0', '0…']],
  ['below zero', ['-30', '-14'], ['<-20', '-20…']],
])('%s', ([, values, expected]) => {
  const said = classesOf(values).map(({ from, to, isZero, isAboveZero }) => {
    if (isZero) return '0';
    const low = isAboveZero ? '0<' : '';
    if (from === undefined) return to === undefined ? `${low}${low && '<'}…` : `${low}<${to}`;
    return to === undefined ? `${from}…` : `${from}–${to}`;
  });
  expect(said).toEqual(expected);
});

const numbers = fc
  .array(fc.tuple(fc.integer({ min: -50_000, max: 500_000 }), fc.constantFrom(0, 1, 2)), {
    minLength: 1,
    maxLength: 40,
  })
  .map((pairs) =>
    pairs.map(([digits, places]) => (digits / 10 ** places).toFixed(places).replace(/^-0(\.0+)?$/, '0$1')),
  );

test('every value is in exactly one class, no class is empty, and limits part values in their order', () => {
  fc.assert(
    fc.property(numbers, (values) => {
      const classes = classesOf(values);
      const places = values.map((value) => classAt(classes, value));
      for (const value of values)
        expect(classes.filter((each) => classAt([each], value) === 0)).toHaveLength(1);
      expect(new Set(places).size).toBe(classes.length);
      expect(classes.filter(({ isZero }) => !isZero).length).toBeLessThanOrEqual(mostClasses);
      for (const [index, a] of values.entries())
        for (const [other, b] of values.entries())
          if (Number(a) < Number(b)) expect(places[index]).toBeLessThanOrEqual(places[other] as number);
    }),
    { seed: 6, numRuns: 300 },
  );
});

test('a limit is never longer than the values it parts', () => {
  fc.assert(
    fc.property(numbers, (values) => {
      const longest = Math.max(...values.map((value) => value.split('.')[1]?.length ?? 0));
      for (const { from = '0' } of classesOf(values))
        expect(from.split('.')[1]?.length ?? 0).toBeLessThanOrEqual(longest);
    }),
    { seed: 6 },
  );
});
