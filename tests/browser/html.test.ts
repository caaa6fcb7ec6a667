import { readFileSync } from 'node:fs';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { samplePages } from './pages.ts';
import { onDisk } from './site.ts';

const htmlValidate = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // How generated HTML is written is the generator's affair; what it says is ours.
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'doctype-style': 'off',
      'no-trailing-whitespace': 'off',
      'void-style': 'off',
      'attr-quotes': 'off',
      'attr-case': 'off',
      // A norm has the title it has.
      'long-title': 'off',
      // An id may begin with a digit, as anchors of findings and articles do.
      'valid-id': ['error', { relaxed: true }],
      // Charts place their marks by style.
      'no-inline-style': 'off',
      // Numbers are kept on one line by style.
      'tel-non-breaking': 'off',
    },
  }),
);

test.for(samplePages)('$path is valid HTML ($language $kind)', async ({ file }) => {
  const report = await htmlValidate.validateString(readFileSync(onDisk(file), 'utf8'), file);
  const problems = report.results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${file}:${line}:${column} ${ruleId}: ${message}`),
  );
  expect(problems).toEqual([]);
});
