import { expect, test } from 'vitest';

import { check, spoken } from '#checks/fixtures/archive.ts';
import { aPage } from '#checks/fixtures/records.ts';
import { aPortal } from '#checks/fixtures/settings.ts';

import { toFillIn } from './to-fill-in.ts';

test('a portal that is filled in has nothing to say', () => {
  expect(check(toFillIn, { portal: aPortal({ name: 'Agua [borrador]' }) })).toEqual([]);
});

test('each text that is still to be filled in is named, in the settings, in pages and in their translations', () => {
  const page = aPage({ id: 'about', description: '[POR COMPLETAR: de qué trata]' });
  const translated = { ...page, translations: { en: { fields: { title: '[TO FILL IN]' }, html: '' } } };
  const portal = aPortal({
    policy: { es: '[POR COMPLETAR: qué política]', en: '[TO FILL IN: which policy]' },
  });
  expect(spoken(check(toFillIn, { portal, pages: [translated] }))).toEqual([
    'portal.yaml policy.es (aviso): por completar: qué política. Escriba el dato en lugar de todo el corchete, o quite el campo si es opcional.',
    'portal.yaml policy.en (aviso): por completar: which policy. Escriba el dato en lugar de todo el corchete, o quite el campo si es opcional.',
    'pages/about.md description (aviso): por completar: de qué trata. Escriba el dato en lugar de todo el corchete, o quite el campo si es opcional.',
    'pages/about.en.md title (aviso): por completar: title. Escriba el dato en lugar de todo el corchete, o quite el campo si es opcional.',
  ]);
});
