import { expect, test } from 'vitest';

import { aView } from '#views/fixtures/view.ts';

import { linkTerms } from './link-terms.ts';
import { termsOf } from './terms-of.ts';

const term = (id: string, es: string[], en: string[] = [`${id}-en`]) => ({
  id,
  term: id,
  meaning: 'Algo.',
  confidence: 'read' as const,
  forms: { es, en },
});

const glossary = [
  term('water-point', ['punto de agua', 'puntos de agua'], ['water point']),
  term('water', ['agua']),
  term('home', ['CAR']),
  term('year', ['año']),
  term('monitoring', ['M&E']),
  term('and', ['amp']),
  { ...term('means', []), forms: undefined },
];

const terms = termsOf(aView({ glossary })) ?? { language: 'es', pattern: '$^', termOf: {}, href: '' };
const linked = (html: string): string =>
  linkTerms(html, terms).replace(/<a class="term" href="\/es\/glosario\/#([^"]*)">([^<]*)<\/a>/g, '[$2→$1]');

test.for<[string, string, string]>([
  ['only the first time', '<p>Agua y agua.</p><p>El agua.</p>', '<p>[Agua→water] y agua.</p><p>El agua.</p>'],
  ['the longest form wins', '<p>Un punto de agua.</p>', '<p>Un [punto de agua→water-point].</p>'],
  ['over a line break', '<p>Dos puntos\n  de agua.</p>', '<p>Dos [puntos\n  de agua→water-point].</p>'],
  ['whole words, with ñ a letter like any', '<p>Paraguas, daño, aguas.</p>', '<p>Paraguas, daño, aguas.</p>'],
  ['not a part of a number', '<p>RM 1-CAR, CAR-2.</p>', '<p>RM 1-CAR, CAR-2.</p>'],
  ['an acronym as it is written', '<p>Un car y un CAR.</p>', '<p>Un car y un [CAR→home].</p>'],
  ['not inside a link', '<p><a href="/x">agua</a> y agua</p>', '<p><a href="/x">agua</a> y [agua→water]</p>'],
  [
    'nor in a heading, a quotation, a drawing',
    '<h2 id="agua">Agua</h2><blockquote><p>agua</p></blockquote><svg><title>agua</title></svg>',
    '<h2 id="agua">Agua</h2><blockquote><p>agua</p></blockquote><svg><title>agua</title></svg>',
  ],
  [
    'nor in small print',
    '<p class="a meta">agua</p><p>agua</p>',
    '<p class="a meta">agua</p><p>[agua→water]</p>',
  ],
  [
    'nor in what is in another language',
    '<p lang="en">agua <b>agua</b></p><p>agua</p>',
    '<p lang="en">agua <b>agua</b></p><p>[agua→water]</p>',
  ],
  [
    'nor in tags, comments and scripts',
    '<!-- agua > agua --><script>if (agua < 1) agua();</script><img alt="a > agua"><p title="el > agua">Un</p>',
    '<!-- agua > agua --><script>if (agua < 1) agua();</script><img alt="a > agua"><p title="el > agua">Un</p>',
  ],
  [
    'nor where nobody sees it',
    '<noscript>agua</noscript><div hidden class="x">agua</div><p class="visually-hidden">agua</p><p class="a hidden">agua</p>',
    '<noscript>agua</noscript><div hidden class="x">agua</div><p class="visually-hidden">agua</p><p class="a hidden">[agua→water]</p>',
  ],
  ['nor inside a character reference', '<p>Uno &amp; M&amp;E</p>', '<p>Uno &amp; [M&amp;E→monitoring]</p>'],
  ['elements without an end do not close the rest', '<p>Uno<br>agua</p>', '<p>Uno<br>[agua→water]</p>'],
])('%s', ([, html, expected]) => {
  expect(linked(html)).toBe(expected);
});

test('nothing else of the page changes', () => {
  const html = '<p>El <b>agua</b>  &amp; el\n<i lang="es">año</i></p>';
  expect(linkTerms(html, terms).replace(/<a class="term"[^>]*>|<\/a>/g, '')).toBe(html);
});

test('each language has its own words; without any there is nothing to link', () => {
  expect(termsOf(aView({ glossary }, { language: 'en' }))?.termOf).toMatchObject({
    'water point': 'water-point',
  });
  expect(termsOf(aView({ glossary: [{ ...term('means', []), forms: undefined }] }))).toBeUndefined();
  expect(termsOf(aView())).toBeUndefined();
});

test('the glossary does not lead to itself', async () => {
  const { glossaryPage } = await import('#views/glossary.ts');
  expect(glossaryPage(aView({ glossary })).frame.terms).toBeUndefined();
});
