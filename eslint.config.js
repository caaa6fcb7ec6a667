import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * Which folder of `src` (and `scripts`) may import what. `from` names folders of `src`, `packages` names packages or
 * prefixes that end in `:`, `types` packages whose types alone may be used. A folder's own files are always allowed.
 * The last row that matches a file holds.
 */
export const borders = [
  {
    folder: 'src/model',
    from: [],
    packages: ['zod'],
    why: 'A record is described once, by its schema, and knows nothing of who reads it.',
  },
  {
    folder: 'src/checks',
    from: ['model'],
    packages: [],
    why: 'A rule sees records only and returns issues.',
  },
  {
    folder: 'src/domain',
    from: ['model'],
    packages: [],
    why: 'What follows from records runs in any JavaScript at all.',
  },
  {
    folder: 'src/records',
    from: ['model', 'checks'],
    packages: ['#content', 'contentlayer2', '@contentlayer2', 'satteri', 'yaml', 'csv-parse', 'node:'],
    types: ['astro', 'zod', 'unified'],
    why: 'The one door to content/: readers of files can be replaced in one folder.',
  },
  {
    folder: 'src/records/history',
    from: ['model', 'domain'],
    packages: ['csv-parse', 'node:'],
    why: 'What changed between two versions follows from them: the domain says it, while git hands them out.',
  },
  {
    folder: 'src/records/writing',
    from: ['model', 'domain'],
    packages: ['diff', 'node:'],
    why: 'What a change says is told as between two versions: by the domain, field by field, and by lines.',
  },
  {
    folder: 'src/records/sheets',
    from: ['model', 'checks'],
    packages: ['hucre', 'csv-parse', 'yaml', 'node:'],
    types: ['zod'],
    why: 'The library that knows spreadsheets is used in this folder alone.',
  },
  {
    folder: 'src/records/proposals',
    from: ['model', 'domain'],
    packages: ['node:'],
    types: ['zod'],
    why: 'What a proposal changes is found as between two versions: by the domain, member by member.',
  },
  { folder: 'src/i18n', from: [], packages: [], why: 'Words and routes depend on nothing.' },
  {
    folder: 'src/views',
    from: ['model', 'domain', 'i18n'],
    packages: [],
    why: 'A view is plain data, a function of the archive and a date. Libraries have rows of their own below.',
  },
  {
    folder: 'src/views/charts',
    from: ['model', 'domain', 'i18n', 'views'],
    packages: ['d3-geo', 'topojson-client'],
    why: 'Map geometry is the only calculation left to a library.',
  },
  {
    folder: 'src/views/exports',
    from: ['model', 'domain', 'i18n', 'views'],
    packages: ['sitemap', 'ical-generator', '@citation-js/core', '@citation-js/plugin-csl'],
    types: ['schema-dts'],
    why: 'A library that writes a format (citations, feeds, calendars) is named in this row and used nowhere else.',
  },
  {
    folder: 'src/views/editor',
    from: ['model', 'domain', 'i18n', 'views'],
    packages: [],
    types: ['zod'],
    why: 'A form is made from the schema of a record, field by field.',
  },
  {
    folder: 'src/views/propose',
    from: ['model', 'domain', 'i18n', 'views'],
    packages: [],
    types: ['zod'],
    why: 'What a reader is asked for is made from the same schemas and forms.',
  },
  {
    folder: 'src/components',
    from: ['views', 'i18n', 'references', 'styles'],
    packages: ['astro', 'astro:'],
    why: 'Props in, HTML out: a component knows neither archive nor route.',
  },
  {
    folder: 'src/components/islands',
    from: ['views', 'i18n', 'components', 'styles'],
    packages: ['react', 'react-dom', 'fuse.js', 'chart.js', 'react-chartjs-2'],
    why: 'React, search and charts are sent only where a reader interacts.',
  },
  {
    folder: 'src/components/islands/editor',
    from: ['model', 'records', 'views', 'i18n'],
    packages: ['@sveltia/cms'],
    types: ['zod'],
    why: 'The editor reads and writes files as the commands do, by the same code; it is sent to nobody but editors.',
  },
  {
    folder: 'src/components/islands/propose',
    from: ['views', 'i18n', 'components', 'checks'],
    packages: ['react', 'react-dom'],
    why: 'Whoever proposes a change is warned of personal data by the patterns that the check refuses, before anything is sent.',
  },
  {
    folder: 'src/layouts',
    from: ['components', 'views', 'i18n', 'styles'],
    packages: ['astro', 'astro:'],
    why: 'A layout is a frame around components.',
  },
  {
    folder: 'src/references',
    from: ['views'],
    packages: ['node:', 'astro:'],
    why: 'References are written beside the pages: what is in them, the view says and the library.',
  },
  {
    folder: 'src/earlier',
    from: [],
    packages: ['node:', 'astro:'],
    why: 'A page that was made of the very same before is taken again: what it is made of, this does not know.',
  },
  {
    folder: 'src/output',
    from: [],
    packages: ['node:', 'astro:'],
    why: 'Files that are no pages are written straight to the folder of the site: what is in them, this does not know.',
  },
  {
    folder: 'src/pages',
    from: ['records', 'views', 'layouts', 'components', 'i18n', 'earlier', 'output'],
    packages: ['astro', 'astro:'],
    why: 'A route takes its paths from the archive, calls one view and hands the result to a layout.',
  },
  {
    folder: 'scripts',
    from: ['model', 'records', 'checks', 'domain', 'views', 'i18n'],
    packages: [
      'node:',
      'astro',
      'csv-parse',
      'playwright-core',
      'yaml',
      '@resvg/resvg-js',
      'robots-parser',
      'iso-3166',
    ],
    why: 'A script reads arguments, calls src, prints and sets the exit code.',
  },
];

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const named = (name) => (name.endsWith(':') ? escaped(name) : `${escaped(name)}(?:/|$)`);

/** The border of one row, as a config for core ESLint. It sees static imports and exports; `import()` is refused below. */
function border({ folder, from, packages, types = [], why }) {
  const own = folder.startsWith('src/') ? [folder.split('/')[1]] : [];
  const allowed = ['\\./', ...[...own, ...from].map((name) => `#${name}/`), ...packages.map(named)];
  const reach = [...from.map((name) => `#${name}/`), ...packages, ...types.map((name) => `${name} (types)`)];
  const message = `${folder} may import only: ${reach.join(', ') || 'its own files'}. ${why}`;
  const reachable = [...allowed, ...types.map(named)].join('|');
  const patterns = [
    { regex: `^(?!(?!.*\\.\\./)(?:${reachable}))`, message },
    ...types.map((name) => ({ regex: `^${named(name)}`, allowTypeImports: true, message })),
  ];
  return {
    name: `border/${folder}`,
    files: [`${folder}/**/*.{js,mjs,ts,tsx,astro}`],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
}

const because = (message, ...selectors) => selectors.map((selector) => ({ selector, message }));

const repeatable = [
  ...because(
    'No file asks the clock: the date the site speaks from is an argument.',
    'NewExpression[callee.name="Date"][arguments.length=0]',
    'CallExpression[callee.name="Date"]',
    'MemberExpression[object.name=/^(Date|performance)$/][property.name="now"]',
    'MemberExpression[object.name="Temporal"][property.name="Now"]',
  ),
  ...because(
    'Two builds of one commit are the same: nothing here is random.',
    'MemberExpression[object.name="Math"][property.name="random"]',
    'MemberExpression[object.name="crypto"][property.name=/^random/]',
  ),
];

const surroundings = [
  ...because(
    'Only records, pages, scripts and what keeps earlier pages know the environment: pass the value in.',
    'MemberExpression[object.name="process"]',
    'MemberExpression[object.type="MetaProperty"][property.name="env"]',
  ),
  ...because('A dynamic import hides from the borders: write a static one.', 'ImportExpression'),
];

// Seen: the call and the operator themselves. Not seen: arithmetic inside a function that is called, `-x`, a method
// reached by a computed name, and a loop that sorts or filters by hand.
const display = [
  ...because(
    'No sorting or filtering in .astro: the view hands over what is shown, in its order.',
    'CallExpression[callee.property.name=/^(sort|toSorted|reverse|toReversed|filter|reduce|reduceRight)$/]',
  ),
  ...because(
    'No arithmetic in .astro: calculate in the view; join text with a template literal.',
    'BinaryExpression[operator=/^([-+*/%]|\\*\\*)$/]',
    'AssignmentExpression[operator=/^([-+*/%]|\\*\\*)=$/]',
    'UpdateExpression',
    'MemberExpression[object.name="Math"]',
  ),
];

const restricted = (name, files, refused) => ({
  name,
  files,
  // Scripts for the reader's browser inside an .astro file appear as X.astro/1.ts: they run there and then.
  ignores: ['**/*.test.ts', '**/*.astro/*.ts'],
  rules: { 'no-restricted-syntax': ['error', ...refused] },
});

const pure = '{model,checks,domain,views,i18n,components,layouts}';

export default defineConfig(
  { ignores: ['dist*/', '.astro/', '.contentlayer/', '.cache/', 'public/', '**/fixtures/', 'content/'] },
  js.configs.recommended,
  tseslint.configs.recommended,
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-strict'],
  { ...jsxA11y.flatConfigs.strict, files: ['**/*.tsx'] },
  {
    name: 'veedor',
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    name: 'scrolling',
    files: ['**/*.astro'],
    // A wide table scrolls in a section, which must take focus for those who have no mouse.
    rules: {
      'astro/jsx-a11y/no-noninteractive-tabindex': [
        'error',
        { tags: ['section'], roles: ['region', 'tabpanel'] },
      ],
    },
  },
  {
    name: 'scrolling/islands',
    files: ['**/*.tsx'],
    rules: {
      'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: ['section'], roles: ['region', 'tabpanel'] }],
    },
  },
  // Types know every name; ESLint does not.
  { name: 'names', files: ['**/*.{ts,tsx,astro}'], rules: { 'no-undef': 'off' } },
  {
    name: 'length',
    files: ['{src,scripts}/**/*.{ts,tsx,astro}'],
    // The words of a language are data.
    ignores: ['**/*.test.ts', 'src/i18n/??.ts'],
    // Past about 150 lines a file is a question; past 220 it has no answer.
    rules: { 'max-lines': ['error', 220] },
  },
  borders.map(border),
  restricted('repeatable', ['src/{records,references,earlier,output,pages}/**/*.{ts,tsx}'], repeatable),
  restricted('pure', [`src/${pure}/**/*.{ts,tsx}`], [...repeatable, ...surroundings]),
  restricted('shown', ['src/pages/**/*.astro'], [...repeatable, ...display]),
  restricted(
    'shown/pure',
    ['src/{components,layouts}/**/*.astro'],
    [...repeatable, ...surroundings, ...display],
  ),
);
