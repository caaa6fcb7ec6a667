import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { htmlRules } from './html-rules.ts';
import { samplePages } from './pages.ts';
import { onDisk } from './site.ts';

const htmlValidate = new HtmlValidate(htmlRules);

test.for(samplePages)('$path is valid HTML ($language $kind)', async ({ file }) => {
  const report = await htmlValidate.validateString(readFileSync(onDisk(file), 'utf8'), file);
  const problems = report.results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${file}:${line}:${column} ${ruleId}: ${message}`),
  );
  expect(problems).toEqual([]);
});
