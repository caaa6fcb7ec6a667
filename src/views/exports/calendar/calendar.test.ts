import ICAL from 'ical.js';
import { expect, test } from 'vitest';

import { aCommitment, anInstitution } from '#checks/fixtures/records.ts';
import { aPortal } from '#checks/fixtures/settings.ts';
import type { Entry } from '#model/archive.ts';
import { calendarsOf } from '#views/follow/calendars.ts';
import { aView } from '#views/fixtures/view.ts';

import { calendarText } from './calendar.ts';

type Given = Parameters<typeof aView>[0];

const origin = 'https://agua.example';

/** The text of the calendar of `name`. */
const textOf = (given: Given, name = 'all', where: Parameters<typeof aView>[1] = { origin }): string => {
  const view = aView(given, where);
  const calendar = calendarsOf(view).find((each) => each.name.join('/') === name);
  if (!calendar) throw new Error(`There is no calendar ${name}.`);
  return calendarText(view, calendar);
};

/** What a calendar program reads in it. */
const eventsIn = (text: string): ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));

const due = (...dues: Entry<'commitment'>['due']): Given => ({ records: [aCommitment({ due: dues })] });
const once = due({ kind: 'once', on: '2023-03-15' });
const yearly = due({ kind: 'recurring', every: 'year', month: 9, from: '2020-01-01', until: '2022' });

test('a deadline is an event of a whole day, in no time zone', () => {
  expect(textOf(once)).toMatchInlineSnapshot(`
    "BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//Veedor//Veedor//ES
    URL:https://agua.example/es/
    NAME:Plazos: Todo · Portal del agua
    X-WR-CALNAME:Plazos: Todo · Portal del agua
    X-WR-CALDESC:Cuándo vencen los compromisos del Estado\\, también los que 
     ya vencieron. Datos al 1 de mayo de 2024.
    REFRESH-INTERVAL;VALUE=DURATION:P1D
    X-PUBLISHED-TTL:P1D
    BEGIN:VEVENT
    UID:commitment-1.2023-03-15@agua.example
    SEQUENCE:0
    DTSTAMP:20240501T000000Z
    DTSTART;VALUE=DATE:20230315
    X-MICROSOFT-CDO-ALLDAYEVENT:TRUE
    X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE
    SUMMARY:Vence: Agua segura en cada escuela
    TRANSP:TRANSPARENT
    DESCRIPTION:Plazo: A más tardar el 15 de marzo de 2023.\\nResponde: Junta 
     del Agua.\\nHasta ahora: Plazo vencido\\, sin constancia (413 días desde el
      vencimiento). Datos al 1 de mayo de 2024.\\nFuente: Gobierno\\, «Gaceta of
     icial». https://gazette.example/1\\nhttps://agua.example/es/compromisos/co
     mmitment-1/
    CATEGORIES:Deber legal
    URL;VALUE=URI:https://agua.example/es/compromisos/commitment-1/
    END:VEVENT
    END:VCALENDAR
    "
  `);
});

test('a duty that recurs is one event with a rule', () => {
  const text = textOf(yearly);
  expect(text).toContain('DTSTART;VALUE=DATE:20200930\r\n');
  expect(text).toContain('RRULE:FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=-1;UNTIL=20221231\r\n');
  const [event] = eventsIn(text);
  const iterator = event?.iterator();
  const days = [iterator?.next(), iterator?.next(), iterator?.next(), iterator?.next()];
  expect(days.map((each) => each?.toString())).toEqual(['2020-09-30', '2021-09-30', '2022-09-30', undefined]);
});

test.for<[string, Entry<'commitment'>['due'][number], string, string]>([
  ['a day', { kind: 'once', on: '2023-03-15' }, '2023-03-15', 'Vence: Agua segura en cada escuela'],
  [
    'about a day',
    { kind: 'once', on: '2023-03-15', precision: 'about' },
    '2023-03-15',
    'Vence por estas fechas: Agua segura en cada escuela',
  ],
  [
    'a month: on its last day, in words',
    { kind: 'once', on: '2024-02' },
    '2024-02-29',
    'Vence en el curso de febrero de 2024: Agua segura en cada escuela',
  ],
  [
    'a year: on its last day, in words',
    { kind: 'once', on: '2025' },
    '2025-12-31',
    'Vence en el curso de 2025: Agua segura en cada escuela',
  ],
  [
    'every year, in no month',
    { kind: 'recurring', every: 'year', from: '2020-02-01' },
    '2020-12-31',
    'Vence en el curso del año: Agua segura en cada escuela',
  ],
  [
    'every month',
    { kind: 'recurring', every: 'month', from: '2020-02-01' },
    '2020-02-29',
    'Vence en el curso del mes: Agua segura en cada escuela',
  ],
])('known by %s', ([, given, on, summary]) => {
  const [event] = eventsIn(textOf(due(given)));
  expect([event?.startDate.toString(), event?.summary]).toEqual([on, summary]);
  expect(event?.description.includes('No consta un día')).toBe(summary.includes('en el curso'));
});

test('what has no day is no event, and a calendar without events is none', () => {
  const view = aView(due({ kind: 'continuous' }, { kind: 'unset' }));
  expect(calendarsOf(view)).toEqual([]);
});

const names = (text: string): string[] => eventsIn(text).map(({ uid }) => uid);

test('an event keeps its name when the title changes, when records are added, and in every language', () => {
  const first = names(textOf(once));
  expect(first).toEqual(['commitment-1.2023-03-15@agua.example']);
  const renamed = aCommitment({ title: 'Otro título', due: [{ kind: 'once', on: '2023-03-15' }] });
  const earlier = aCommitment({ id: 'a-new-one', due: [{ kind: 'once', on: '2020' }] });
  expect(names(textOf({ records: [earlier, renamed] }))).toEqual(['a-new-one.2020@agua.example', ...first]);
  expect(names(textOf(once, 'all', { origin, language: 'en' }))).toEqual(first);
  expect(names(textOf(once, 'commitments/commitment-1'))).toEqual(first);
  const moved = { ...once, portal: aPortal({ tagAuthority: 'agua.example,2024' }) };
  expect(names(textOf(moved, 'all', { origin: 'https://nuevo.example' }))).toEqual(first);
});

test('two deadlines of one commitment have names of their own', () => {
  const text = textOf(
    due(
      { kind: 'once', id: 'law', on: '2023' },
      { kind: 'once', id: 'rules', on: '2023' },
      { kind: 'recurring', every: 'month', day: 30, from: '2023-05-01' },
    ),
  );
  expect(names(text).sort()).toEqual(
    [
      'commitment-1.from-2023-05-01.february@agua.example',
      'commitment-1.from-2023-05-01@agua.example',
      'commitment-1.law@agua.example',
      'commitment-1.rules@agua.example',
    ].sort(),
  );
});

const regional: Given = {
  records: [
    anInstitution({ id: 'board-north', class: 'regional-government', jurisdiction: 'ZZ-NOR' }),
    aCommitment({
      scope: 'each-region',
      responsible: [{ class: 'regional-government', role: 'lead' }],
      due: [{ kind: 'once', on: '2023' }],
      updates: [
        {
          on: '2023-06-01',
          status: 'delivered',
          note: 'Entregado.',
          by: 'board-north',
          jurisdiction: 'ZZ-NOR',
          sources: ['gazette'],
        },
      ],
    }),
  ],
};

test('what binds each region is told in a region and by its government as it stands there', () => {
  const [whole] = eventsIn(textOf(regional));
  const [north] = eventsIn(textOf(regional, 'regions/zz-nor'));
  const [south] = eventsIn(textOf(regional, 'regions/zz-sur'));
  expect([whole?.uid, north?.uid, south?.uid]).toEqual([
    'commitment-1.2023@agua.example',
    'commitment-1.2023.zz-nor@agua.example',
    'commitment-1.2023.zz-sur@agua.example',
  ]);
  expect(north?.description).toContain('Cumplido');
  expect(south?.description).not.toContain('Cumplido');
  expect(textOf(regional, 'institutions/board-north')).toContain('UID:commitment-1.2023.zz-nor@');
});

test('no line is longer than 75 octets, every one ends in CR LF, and what is long is read whole', () => {
  const title = `Agua, saneamiento; «año» y 🚰\\ ${'ñandú '.repeat(60)}fin`;
  const text = textOf({ records: [aCommitment({ title, due: [{ kind: 'once', on: '2023-03-15' }] })] });
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const widths = text.split('\r\n').map((line) => Buffer.byteLength(line));
  expect(Math.max(...widths)).toBeLessThanOrEqual(75);
  expect(eventsIn(text)[0]?.summary).toBe(`Vence: ${title}`);
});

test('while nobody knows where the portal is published, no address is given', () => {
  const text = textOf(once, 'all', {});
  expect(text).not.toContain('URL;VALUE=URI:');
  expect(names(text)).toEqual(['commitment-1.2023-03-15@localhost']);
});
