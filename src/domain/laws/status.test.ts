import { expect, test } from 'vitest';

import { aLaw } from '#checks/fixtures/records.ts';
import { aPortal } from '#checks/fixtures/settings.ts';
import { anArchive } from '#domain/fixtures/archive.ts';
import type { Entry } from '#model/archive.ts';
import type { InForceRule } from '#model/portal.ts';

import { relationsOf } from './relations.ts';
import { legalState, type Reason } from './status.ts';

type Law = Parameters<typeof aLaw>[0];
type Relation = NonNullable<Entry<'law'>['relations']>[number];

const nextDay: InForceRule = { daysAfterPublication: 1, ranks: ['act'], basis: 'Constitución, artículo 88' };

/** A reason in one line: its kind, its date, the norm it rests on. */
const line = (reason: Reason): string => {
  const link = 'by' in reason ? reason.by : 'extendedBy' in reason ? reason.extendedBy : undefined;
  const date = 'on' in reason ? reason.on : 'checkedOn' in reason ? reason.checkedOn : link?.on;
  const parts = [reason.kind, date, link && `by ${link.from.id}`, 'supplied' in reason && 'supplied'];
  return parts.filter(Boolean).join(' ');
};

/** The status of the norm `old` and its reasons, in a portal where the other norms stand beside it. */
const derive = (
  old: Law,
  others: readonly Law[],
  day: string,
  rules: readonly InForceRule[] = [],
): string[] => {
  const law = aLaw({ id: 'old', ...old });
  const portal = aPortal({ inForceRule: [...rules] });
  const { incoming } = relationsOf(
    anArchive({ portal, records: [law, ...others.map((other) => aLaw(other))] }),
  );
  const { status, reasons } = legalState(law, incoming.get('old') ?? [], day, rules);
  return [status, ...reasons.map(line)];
};

/** A norm of 2015 that does something to `old`. */
const newer = (relation: Omit<Relation, 'law'>, given: Law = {}): Law => ({
  id: 'newer',
  publishedOn: '2015-06-30',
  relations: [{ law: 'old', ...relation }],
  ...given,
});

const checked = 'no-repeal 2024-05-01';

test.for<[string, Law, Law[], string, string[]]>([
  [
    'a norm with its own date of entry into force',
    { inForceOn: '2010-04-01' },
    [],
    '2020-01-01',
    ['in-force', 'in-force-since 2010-04-01', checked],
  ],
  [
    'a norm of which only the publication is known',
    {},
    [],
    '2020-01-01',
    ['in-force', 'in-force-unknown', checked],
  ],
  [
    'a norm whose publication is not known',
    { publishedOn: undefined },
    [],
    '2020-01-01',
    ['in-force', 'in-force-unknown', checked],
  ],
  [
    'a bill',
    { publishedOn: undefined, introducedOn: '2019-08-01' },
    [],
    '2020-01-01',
    ['bill', 'introduced 2019-08-01'],
  ],
  [
    'a bill that was published is a bill no more',
    { introducedOn: '2009-08-01', inForceOn: '2010-03-02' },
    [],
    '2020-01-01',
    ['in-force', 'in-force-since 2010-03-02', checked],
  ],
  [
    'a publication still to come',
    { publishedOn: '2020-01-02' },
    [],
    '2020-01-01',
    ['not-yet-in-force', 'published 2020-01-02'],
  ],
  [
    'a publication on the day itself',
    { publishedOn: '2020-01-01' },
    [],
    '2020-01-01',
    ['in-force', 'in-force-unknown', checked],
  ],
  [
    'a publication in a year that has not ended: its last day decides',
    { publishedOn: '2020' },
    [],
    '2020-06-01',
    ['not-yet-in-force', 'published 2020'],
  ],
  [
    'the day before entry into force',
    { inForceOn: '2010-04-01' },
    [],
    '2010-03-31',
    ['not-yet-in-force', 'not-yet 2010-04-01'],
  ],
  [
    'the day of entry into force',
    { inForceOn: '2010-04-01' },
    [],
    '2010-04-01',
    ['in-force', 'in-force-since 2010-04-01', checked],
  ],
  [
    'amended',
    {},
    [newer({ type: 'amends' })],
    '2020-01-01',
    ['amended', 'in-force-unknown', 'changed 2015-06-30 by newer', checked],
  ],
  [
    'inserts, moves: changed twice, oldest first',
    {},
    [
      newer({ type: 'moves' }, { id: 'later', publishedOn: '2017-01-01' }),
      newer({ type: 'inserts', provisions: ['Artículo 2-A'] }),
    ],
    '2020-01-01',
    ['amended', 'in-force-unknown', 'changed 2015-06-30 by newer', 'changed 2017-01-01 by later', checked],
  ],
  [
    'the day before a change takes effect',
    {},
    [newer({ type: 'amends' }, { inForceOn: '2015-08-01' })],
    '2015-07-31',
    ['in-force', 'in-force-unknown', checked],
  ],
  [
    'the day a change takes effect: the entry into force of the norm that states it',
    {},
    [newer({ type: 'amends' }, { inForceOn: '2015-08-01' })],
    '2015-08-01',
    ['amended', 'in-force-unknown', 'changed 2015-08-01 by newer', checked],
  ],
  [
    'a change of unknown date counts',
    {},
    [newer({ type: 'amends' }, { publishedOn: undefined })],
    '2020-01-01',
    ['amended', 'in-force-unknown', 'changed by newer', checked],
  ],
  [
    'what regulates, interprets or is based on a norm does not change it',
    {},
    [
      newer({ type: 'regulates' }, { id: 'a' }),
      newer({ type: 'interprets' }, { id: 'b' }),
      newer({ type: 'basedOn' }, { id: 'c' }),
      newer({ type: 'consolidates' }, { id: 'd' }),
    ],
    '2020-01-01',
    ['in-force', 'in-force-unknown', checked],
  ],
  [
    'repealed',
    { inForceOn: '2010-04-01' },
    [newer({ type: 'repeals' })],
    '2015-06-30',
    ['repealed', 'ended-by 2015-06-30 by newer'],
  ],
  [
    'a repeal not yet in effect',
    { inForceOn: '2010-04-01' },
    [newer({ type: 'repeals', on: '2016-01-01' })],
    '2015-12-31',
    ['in-force', 'in-force-since 2010-04-01', checked],
  ],
  [
    'a repeal dated to a year that has not ended',
    {},
    [newer({ type: 'repeals', on: '2016' })],
    '2016-06-01',
    ['in-force', 'in-force-unknown', checked],
  ],
  [
    'a repeal of some provisions is an amendment',
    {},
    [newer({ type: 'repeals', provisions: ['Artículo 9'] })],
    '2020-01-01',
    ['amended', 'in-force-unknown', 'changed 2015-06-30 by newer', checked],
  ],
  [
    'a repeal with an empty list of provisions is of the whole norm',
    {},
    [newer({ type: 'repeals', provisions: [] })],
    '2020-01-01',
    ['repealed', 'ended-by 2015-06-30 by newer'],
  ],
  ['replaced', {}, [newer({ type: 'replaces' })], '2020-01-01', ['repealed', 'ended-by 2015-06-30 by newer']],
  [
    'replaced in part',
    {},
    [newer({ type: 'replaces', provisions: ['Capítulo II'] })],
    '2020-01-01',
    ['amended', 'in-force-unknown', 'changed 2015-06-30 by newer', checked],
  ],
  [
    'repealed twice: the first repeal ended it',
    {},
    [newer({ type: 'repeals' }, { id: 'second', publishedOn: '2018-01-01' }), newer({ type: 'repeals' })],
    '2020-01-01',
    ['repealed', 'ended-by 2015-06-30 by newer'],
  ],
  [
    'repealed before its own term ended',
    { effectiveUntil: '2012-12-31' },
    [newer({ type: 'repeals', on: '2012-01-01' })],
    '2020-01-01',
    ['repealed', 'ended-by 2012-01-01 by newer'],
  ],
  [
    'the last day of its own term',
    { effectiveUntil: '2014-12-31' },
    [],
    '2014-12-31',
    ['in-force', 'in-force-unknown', 'until 2014-12-31', checked],
  ],
  [
    'the day after its own term',
    { effectiveUntil: '2014-12-31' },
    [],
    '2015-01-01',
    ['expired', 'ended-own-term 2014-12-31'],
  ],
  [
    'a term known to the month lasts to the end of it, in a leap year too',
    { effectiveUntil: '2016-02' },
    [],
    '2016-02-29',
    ['in-force', 'in-force-unknown', 'until 2016-02', checked],
  ],
  [
    'extended: the new last day',
    { effectiveUntil: '2015-12-31' },
    [newer({ type: 'extends', until: '2018-12-31' })],
    '2018-12-31',
    ['in-force', 'in-force-unknown', 'until 2018-12-31 by newer', checked],
  ],
  [
    'extended: the day after the new term',
    { effectiveUntil: '2015-12-31' },
    [newer({ type: 'extends', until: '2018-12-31' })],
    '2019-01-01',
    ['expired', 'ended-own-term 2018-12-31 by newer'],
  ],
  [
    'extended without an end',
    { effectiveUntil: '2015-12-31' },
    [newer({ type: 'extends' })],
    '2024-01-01',
    ['in-force', 'in-force-unknown', 'extended-open 2015-06-30 by newer', checked],
  ],
  [
    'extended twice: the last extension holds',
    { effectiveUntil: '2015-12-31' },
    [
      newer({ type: 'extends', until: '2020-12-31' }, { id: 'second', publishedOn: '2017-05-02' }),
      newer({ type: 'extends', until: '2017-12-31' }),
    ],
    '2019-01-01',
    ['in-force', 'in-force-unknown', 'until 2020-12-31 by second', checked],
  ],
  [
    'an extension not yet in effect does not save an expired term',
    { effectiveUntil: '2015-12-31' },
    [newer({ type: 'extends', until: '2018-12-31', on: '2016-02-01' })],
    '2016-01-31',
    ['expired', 'ended-own-term 2015-12-31'],
  ],
  [
    'an extension of a norm without a term of its own says nothing',
    {},
    [newer({ type: 'extends', until: '2018-12-31' })],
    '2020-01-01',
    ['in-force', 'in-force-unknown', checked],
  ],
  [
    'amended, then past its term',
    { effectiveUntil: '2018-12-31' },
    [newer({ type: 'amends' })],
    '2019-01-01',
    ['expired', 'ended-own-term 2018-12-31'],
  ],
  [
    'the repeal that a bill proposes',
    {},
    [newer({ type: 'repeals' }, { publishedOn: undefined, introducedOn: '2015-06-30' })],
    '2020-01-01',
    ['in-force', 'in-force-unknown', checked],
  ],
  [
    'the amendment that a bill proposes, even with a date',
    {},
    [newer({ type: 'amends', on: '2016-01-01' }, { publishedOn: undefined, introducedOn: '2015-06-30' })],
    '2020-01-01',
    ['in-force', 'in-force-unknown', checked],
  ],
  [
    'the extension that a bill proposes',
    { effectiveUntil: '2015-12-31' },
    [newer({ type: 'extends', until: '2030-12-31' }, { publishedOn: undefined, introducedOn: '2015-06-30' })],
    '2020-01-01',
    ['expired', 'ended-own-term 2015-12-31'],
  ],
  [
    'the repeal of a norm still to be published, said to apply before',
    {},
    [newer({ type: 'repeals', on: '2015-01-01' })],
    '2015-06-29',
    ['in-force', 'in-force-unknown', checked],
  ],
])('%s', ([, old, others, day, expected]) => {
  expect(derive(old, others, day)).toEqual(expected);
});

test.for<[string, Law, InForceRule[], string, string[]]>([
  [
    'supplies the day after publication',
    {},
    [nextDay],
    '2020-01-01',
    ['in-force', 'in-force-since 2010-03-02 supplied', checked],
  ],
  [
    'on the day of publication the norm is not yet in force',
    {},
    [nextDay],
    '2010-03-01',
    ['not-yet-in-force', 'not-yet 2010-03-02 supplied'],
  ],
  [
    'crosses the end of February in a leap year',
    { publishedOn: '2012-02-28' },
    [nextDay],
    '2020-01-01',
    ['in-force', 'in-force-since 2012-02-29 supplied', checked],
  ],
  [
    'crosses the end of the year',
    { publishedOn: '2010-12-31' },
    [nextDay],
    '2020-01-01',
    ['in-force', 'in-force-since 2011-01-01 supplied', checked],
  ],
  [
    'of thirty days',
    {},
    [{ ...nextDay, daysAfterPublication: 30 }],
    '2020-01-01',
    ['in-force', 'in-force-since 2010-03-31 supplied', checked],
  ],
  [
    'of no day at all: the day of publication',
    {},
    [{ ...nextDay, daysAfterPublication: 0 }],
    '2010-03-01',
    ['in-force', 'in-force-since 2010-03-01 supplied', checked],
  ],
  [
    'yields to the norm’s own date',
    { inForceOn: '2011-01-01' },
    [nextDay],
    '2020-01-01',
    ['in-force', 'in-force-since 2011-01-01', checked],
  ],
  [
    'does not speak of other ranks',
    { rank: 'decree' },
    [nextDay],
    '2020-01-01',
    ['in-force', 'in-force-unknown', checked],
  ],
  [
    'of several, the one for the rank',
    { rank: 'decree' },
    [nextDay, { ...nextDay, ranks: ['decree'], daysAfterPublication: 15 }],
    '2020-01-01',
    ['in-force', 'in-force-since 2010-03-16 supplied', checked],
  ],
  [
    'cannot count from a month',
    { publishedOn: '2010-03' },
    [nextDay],
    '2020-01-01',
    ['in-force', 'in-force-unknown', checked],
  ],
  [
    'cannot count from a year',
    { publishedOn: '2010' },
    [nextDay],
    '2020-01-01',
    ['in-force', 'in-force-unknown', checked],
  ],
  [
    'cannot count from an unknown publication',
    { publishedOn: undefined },
    [nextDay],
    '2020-01-01',
    ['in-force', 'in-force-unknown', checked],
  ],
])('a rule of the country %s', ([, old, rules, day, expected]) => {
  expect(derive(old, [], day, rules)).toEqual(expected);
});

test('a change takes effect when the country’s rule puts the newer norm in force', () => {
  const others = [newer({ type: 'repeals' })];
  expect(derive({ inForceOn: '2010-04-01' }, others, '2015-06-30', [nextDay])[0]).toBe('in-force');
  expect(derive({ inForceOn: '2010-04-01' }, others, '2015-07-01', [nextDay])).toEqual([
    'repealed',
    'ended-by 2015-07-01 by newer',
  ]);
});
