import { expect, test } from 'vitest';

import { aView } from '#views/fixtures/view.ts';

import { markdownText, reviewMarkdown } from './markdown.ts';
import type { Review, ReviewLine } from './review.ts';

const view = aView();

test.for<[string, string, string]>([
  ['plain words', 'Ley N.º 28950 (2007), «trata»', 'Ley N.º 28950 (2007), «trata»'],
  ['format', '*a* _b_ `c` ~d~ | $e$', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\| \\$e\\$'],
  ['HTML', '<b>&amp;</b>', '&lt;b&gt;&amp;amp;&lt;/b&gt;'],
  ['a link and a picture', '![a](b) [c]: d', '\\!\\[a\\](b) \\[c\\]: d'],
  ['somebody is called', '@red y a@example.org', '@\u200bred y a@\u200bexample.org'],
  ['an issue is named', '#12 y GH-7, a/b#3', '\\#\u200b12 y GH-\u200b7, a/b\\#\u200b3'],
  ['an address', 'https://x.example www.x.example', 'https:\u200b//x.example www\u200b.x.example'],
  ['an address behind a sign', '_www.x.example', '\\_www\u200b.x.example'],
  ['several lines', ' a\n\n# b\u0000c\u2028d ', 'a \\# b c d'],
])('a text of a record as Markdown: %s', ([, text, expected]) => {
  expect(markdownText(text)).toBe(expected);
});

const lines = (count: number, size = 10): readonly ReviewLine[] =>
  Array.from({ length: count }, (_, index) => ({ name: `${index} ${'x'.repeat(size)}`, details: [] }));
const aReview = (given: Partial<Review>): Review => ({ title: 'T', notes: ['N.'], groups: [], ...given });

test('title, notes, groups, lines with their address, text and details', () => {
  const line = { name: 'Puno', address: '/es/a`b/', text: '41 % → 44 %', details: ['Título: A → B'] };
  const review = aReview({ groups: [{ heading: 'Puntajes', lines: [line, { name: 'X', details: [] }] }] });
  expect(reviewMarkdown(view, review, 1000)).toBe(
    ['## T', 'N.', '### Puntajes', '- **Puno** `/es/ab/`: 41 % → 44 %\n  - Título: A → B\n- **X**\n'].join(
      '\n\n',
    ),
  );
});

test('what does not fit is counted, and no group pushes out the next', () => {
  const groups = [
    { heading: 'Muchos', lines: lines(1000) },
    { heading: 'Pocos', lines: lines(2) },
  ];
  const markdown = reviewMarkdown(view, aReview({ groups }), 2000);
  expect(markdown.length).toBeLessThanOrEqual(2000);
  expect(markdown.length).toBeGreaterThan(900);
  const shown = markdown.match(/^- \*\*\d+ x/gm)?.length ?? 0;
  expect(markdown).toContain(`- y ${new Intl.NumberFormat(view.locale).format(1002 - shown)} más`);
  expect(markdown).toMatch(/### Pocos\n\n- \*\*0 x+\*\*\n- \*\*1 x+\*\*\n$/);
});

test('a line longer than all the room is counted too', () => {
  const markdown = reviewMarkdown(view, aReview({ groups: [{ heading: 'A', lines: lines(2, 5000) }] }), 1000);
  expect(markdown).toBe('## T\n\nN.\n\n### A\n\n- y 2 más\n');
});
