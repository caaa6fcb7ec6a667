import { expect, test } from 'vitest';

import { bodyIssues } from './body-issues.ts';
import { readBody } from './markdown.ts';

const spoken = (markdown: string): string[] =>
  bodyIssues('laws/water.md', readBody(markdown).parts).map(
    ({ rule, place, message, hint }) =>
      `${rule} ${place.in === 'body' ? place.offset : ''}: ${message.es} ${hint?.es}`,
  );

test('plain Markdown passes', () => {
  const body =
    '## Qué dice\n\nTexto **fuerte**, [norma](/laws/ley-1), [nota](#nota), [web](https://a.example), [línea](tel:100).\n\n| a |\n|---|\n| 1 |\n';
  expect(spoken(body)).toEqual([]);
});

test.for<[string, string]>([
  [
    'Año <b>x',
    'html-in-body 4: hay HTML en el texto («<b>»). Use solo Markdown: **negrita**, listas, [enlaces](https://…).',
  ],
  [
    '<script>alert(1)</script>',
    'html-in-body 0: hay HTML en el texto («<script>alert(1)</script>»). Use solo Markdown: **negrita**, listas, [enlaces](https://…).',
  ],
  [
    'Vea [esto](javascript:alert(1)).',
    'link-address 4: el enlace «javascript:alert(1)» no lleva a una página segura. Use https://…, o /laws/identificador para otro registro.',
  ],
  [
    '![Foto](a.png)',
    'image-in-body 0: hay una imagen en el texto; los registros no llevan imágenes. Ponga un enlace a la fuente.',
  ],
  [
    '# Título',
    'heading-level 0: un título de nivel 1 («# ») repite el título de la página. Empiece por «## ».',
  ],
])('%s', ([markdown, expected]) => {
  expect(spoken(markdown)).toEqual([expected]);
});

test.for([
  'JavaScript:alert(1)',
  'jav&#x61;script:x',
  'data:text/html,x',
  'mailto:a@b.example',
  'laws/ley-1',
  '../x',
])('a link to %s is refused', (target) => {
  expect(bodyIssues('f.md', readBody(`[a](${target})`).parts).map(({ rule }) => rule)).toEqual([
    'link-address',
  ]);
});

test('the address of a reference is looked at where it is defined', () => {
  expect(
    bodyIssues('f.md', readBody('[a][r]\n\n[r]: javascript:x\n').parts).map(({ place }) => place),
  ).toEqual([{ in: 'body', offset: 8 }]);
});
