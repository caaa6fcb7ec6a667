import { globSync, readFileSync } from 'node:fs';

import ts from 'typescript';

import { rules } from '#checks/index.ts';
import { customs } from '#records/schema-rules.ts';

import { parameterPlaces, type Spoken, spokenIn } from './spoken.ts';

/** Where messages to editors are made: the checks, the door to the content, and the commands. */
const folders = ['src/checks/**/*.ts', 'src/records/**/*.ts', 'scripts/**/*.ts'];

/** What no editor ever runs: measuring, samples, the dictionary and the dossier of this repository, the pictures of the guides. */
const notForEditors =
  /\.test\.ts$|\/fixtures\/|^scripts\/(?:bench|sample|scoreboard|dictionary|dossier|screenshot|guide-pictures|chromium|share|steps|tally|test)|^scripts\/init\/pages/;

const files = folders
  .flatMap((pattern) => globSync(pattern))
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !notForEditors.test(file))
  .sort()
  .map((file) => ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));

const hints = ['hint', 'remedy'];
const everywhere = new Map(files.flatMap((file) => [...parameterPlaces(file, hints)]));

/** Every text of the program that an editor may read, in the order of the files. */
export const spoken: readonly Spoken[] = files.flatMap((file) =>
  spokenIn(file, new Map([...everywhere, ...parameterPlaces(file, hints)])),
);

/** Names that a file gives to rules: after `rule:`, as that argument of a function that takes one, and where a rule is made. */
const rulesIn = (file: ts.SourceFile, places: ReadonlyMap<string, number>): string[] => {
  const names: string[] = [];
  const isName = (node: ts.Node): boolean => {
    const { parent } = node;
    if (ts.isPropertyAssignment(parent))
      return parent.name.getText(file) === 'rule' || parent.parent.parent.getText(file).startsWith('ruleOf');
    if (ts.isVariableDeclaration(parent)) return parent.name.getText(file) === 'name';
    return (
      ts.isCallExpression(parent) &&
      places.get(parent.expression.getText(file)) === parent.arguments.indexOf(node as ts.Expression)
    );
  };
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && isName(node)) names.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
};

const rulePlaces = files.map((file) => parameterPlaces(file, ['rule']));
const rulesEverywhere = new Map(rulePlaces.flatMap((places) => [...places]));

/** The names of all rules that the code gives to issues, in the order of the alphabet. */
export const ruleNames: readonly string[] = [
  ...new Set([
    ...rules.map(({ name }) => name),
    ...Object.keys(customs),
    ...files.flatMap((file, index) =>
      rulesIn(file, new Map([...rulesEverywhere, ...(rulePlaces[index] ?? [])])),
    ),
  ]),
]
  // Other words are compared with names too; a rule has two words at least, but for one.
  .filter((name) => name === 'tab' || name.includes('-'))
  .sort();
