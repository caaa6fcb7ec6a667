import { expect, test } from 'vitest';

import { check, spoken } from '#checks/fixtures/archive.ts';
import { anAudit } from '#checks/fixtures/records.ts';

import { requestAddressee } from './request-addressee.ts';

test('one addressee, and no more answers than requests', () => {
  const informationRequests = [
    { id: 'q1', institution: 'water-board', sent: 3, answered: 3 },
    { id: 'q2', class: 'regional-government', answered: 4 },
  ];
  expect(check(requestAddressee, { audits: [anAudit({ informationRequests })] })).toEqual([]);
});

test('two addressees, none, and more answers than requests', () => {
  const informationRequests = [
    { id: 'q1', institution: 'water-board', class: 'regional-government' },
    { id: 'q2', sent: 3, answered: 4 },
  ];
  expect(spoken(check(requestAddressee, { audits: [anAudit({ informationRequests })] }))).toEqual([
    'audits/audit-1.md informationRequests.0.class: una solicitud va a «institution» o a «class», no a las dos. Deje una sola.',
    'audits/audit-1.md informationRequests.1: falta a quién se pidió. Añada «institution» (un identificador) o «class» (un código de «classes»).',
    'audits/audit-1.md informationRequests.1.answered: se respondieron 4 solicitudes de 3 enviadas. Revise «sent» y «answered».',
  ]);
});
