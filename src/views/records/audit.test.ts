import { expect, test } from 'vitest';

import { anAudit } from '#checks/fixtures/records.ts';
import { aView } from '#views/fixtures/view.ts';

import { auditPage } from './audit.ts';

test.for([
  ['existence', 'Consta que existe; nadie ha leído aún sus hallazgos. No quiere decir que no los tenga.'],
  ['contents', 'Se leyó su índice; nadie ha leído aún sus hallazgos. No quiere decir que no los tenga.'],
  ['summary', 'Se leyó solo en resumen. No quiere decir que no tenga hallazgos.'],
  ['full', 'Se leyó entera: lo que se anotó de ella no juzga ninguno de los compromisos registrados.'],
  [undefined, 'No consta cuánto de ella se leyó. No quiere decir que no tenga hallazgos.'],
] as const)('an audit without findings, of which was read: %s', ([extent, meaning]) => {
  const audit = anAudit({ extent });
  const page = auditPage(aView({ records: [audit] }), audit);
  expect([page.findings, page.noFindings]).toEqual([[], meaning]);
});
