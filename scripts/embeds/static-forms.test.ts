import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

import { withoutScripts, writeStaticForms } from './static-forms.ts';

test.for([
  ['<p>a</p>', '<p>a</p>'],
  ['<main>a</main><script>\n  tell();\n</script></body>', '<main>a</main></body>'],
  ['<p>a</p><script type="module" src="/x.js"></script><p>b</p><script>c</script>', '<p>a</p><p>b</p>'],
  [
    '<meta http-equiv="refresh" content="0; url=/repo/embed/es/laws/ley-1/"><a href="/repo/embed/es/laws/ley-1/">',
    '<meta http-equiv="refresh" content="0; url=/repo/embed/static/es/laws/ley-1/"><a href="/repo/embed/es/laws/ley-1/">',
  ],
  ['<p>&lt;script&gt;</p>', '<p>&lt;script&gt;</p>'],
])('%s', ([html, expected]) => {
  expect(withoutScripts(html ?? '')).toBe(expected);
});

test('every embed has its form without script at the same place below the folder of those', async () => {
  const dist = mkdtempSync(join(tmpdir(), 'veedor-static-'));
  onTestFinished(() => rmSync(dist, { recursive: true }));
  for (const path of ['es/laws', 'es/laws/ley-1', 'en/scorecards/latest']) {
    mkdirSync(join(dist, 'embed', path), { recursive: true });
    writeFileSync(join(dist, 'embed', path, 'index.html'), `<p>${path}</p><script>tell()</script>`);
  }
  writeFileSync(join(dist, 'embed/resize.js'), 'listen()');
  expect(await writeStaticForms(dist)).toBe(3);
  expect(readFileSync(join(dist, 'embed/static/es/laws/ley-1/index.html'), 'utf8')).toBe(
    '<p>es/laws/ley-1</p>',
  );
  expect(readFileSync(join(dist, 'embed/es/laws/ley-1/index.html'), 'utf8')).toContain('<script>');
});

test('a portal without embeds has none', async () => {
  const dist = mkdtempSync(join(tmpdir(), 'veedor-static-'));
  onTestFinished(() => rmSync(dist, { recursive: true }));
  expect(await writeStaticForms(dist)).toBe(0);
});
