import { expect, test } from 'vitest';

import { ruleNames, spoken } from './program.ts';
import { published } from './rules.ts';
import { statements } from './statements.ts';
import type { Spoken } from './spoken.ts';

// Every text that an editor may read is found in the code itself, so that none can be forgotten here.

/** What is quoted, typed or pasted is in no language: names of fields and files, commands, addresses, values. */
const unquoted = (text: string): string =>
  text
    .replace(/«[^»]*»|“[^”]*”|'[^']*'|"[^"]*"|\([^()]*[_/][^()]*\)/g, ' ')
    .replace(
      /https?:\S+|npm run .*|--[\w-]+(?: [A-Z]+)?|[\w./-]+\.(?:md|yaml|csv|json|ts|xlsx|txt)|\w+: \S+|\b\w+=\w+/g,
      ' ',
    );

/** Words that hardly a sentence of one language does without and the other does not have. */
const marks = {
  es: /(?<!\p{L})(?:el|la|los|las|una|del|que|para|por|con|está|su|sus|al|hay|este|esta|falta|y)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:the|of|and|with|is|are|was|it|its|from|that|which|or|not|this|there|must|cannot|has)(?!\p{L})/iu,
};

/** What only those who write programs say, or what a program says by mistake. */
const jargon =
  /\b(?:undefined|null|NaN|JSON\.parse|ENOENT|EACCES|EISDIR|stderr|stdout|string|array|parse[rd]?|regex|token|boolean|exception|stack|rebase|stash|HEAD|SHA|AST)\b|\[object|Error:|\bat .*:\d+:\d+/;

/** What tells somebody what to do: a verb that asks for it, a command, what to choose from or what to paste. */
const steps: readonly RegExp[] = [
  /(?<!\p{L})(?:abra|ábra|actualice|agregue|agrégue|añada|anote|borre|bórre|busque|cambie|cámbie|cierre|ciérre|cite|cíte|compare|complete|compruebe|compruébe|copie|cópie|corrija|cree|deje|dele|dé|diga|díga|divida|divída|ejecute|ejecúte|elija|empiece|escriba|escríba|espere|exporte|expórte|guarde|guárde|llene|lléne|mire|mueva|muéva|muestre|nombre|nómbre|ordene|pase|pegue|pida|pregunte|pregúnte|ponga|pónga|publique|publíque|quite|quíte|recupere|recupére|reemplace|reempláce|repita|revise|revíse|separe|sepáre|siga|suprima|traduzca|tradúzca|una|úna|use|vea|vuelva)(?:l[oa]s?|les?)*(?!\p{L})/iu,
  /npm run \w+/,
  /(?<!\p{L})(?:Valores|Formas que valen|Forma|Claves|Hojas|Tipos|Formatos|Auditorías|Estadísticas|Ámbitos que tiene|Periodos que hay|Hay): |(?:[Ss]e escribe(?: como|:)|[Pp]or ejemplo|[Pp]ara pegar)(?!\p{L})/u,
];

const namesAStep = (text: string): boolean => steps.some((step) => step.test(text));

const cases = (list: readonly Spoken[]): (readonly [string, Spoken])[] =>
  list.map((each) => [`${each.at} ${each.es[0]?.slice(0, 60) ?? ''}`, each] as const);

/** More than a sign or a name that is the same in both languages. */
const isSentence = (text: string): boolean => (unquoted(text).match(/\p{L}{2,}/gu)?.length ?? 0) >= 3;

test('there are as many as one expects', () => {
  expect(spoken.length).toBeGreaterThan(700);
  expect(spoken.filter(({ isHint }) => isHint).length).toBeGreaterThan(150);
});

test.for(cases(spoken))('in Spanish and in English: %s', ([, { es, en }]) => {
  const [spanish, english] = [es.filter(isSentence), en.filter(isSentence)];
  expect(en, 'there is no English').not.toEqual([]);
  for (const text of spanish) {
    expect(unquoted(text)).not.toMatch(marks.en);
    expect(en).not.toContain(text);
  }
  for (const text of english) expect(unquoted(text)).not.toMatch(marks.es);
});

test.for(cases(spoken))('without jargon: %s', ([, { es, en }]) => {
  for (const text of [...es, ...en]) expect(text.replace(/'[^']*'|git [\w-]+/g, '')).not.toMatch(jargon);
});

test.for(cases(spoken.filter(({ isHint }) => isHint)))('names the next step: %s', ([, { es }]) => {
  // What is put in is a step of its own, found elsewhere.
  for (const text of es.filter((each) => isSentence(each.replaceAll('…', ''))))
    expect(text).toSatisfy(namesAStep);
});

const said = spoken.filter(({ names, file }) => names[0] === 'said' && file in statements);

test('every table of what a command says is looked at here', () => {
  const files = spoken.filter(({ names }) => names[0] === 'said').map(({ file }) => file);
  expect([...new Set(files)].sort()).toEqual(Object.keys(statements).sort());
});

test.for(cases(said))('what a command refuses names the next step: %s', ([, { file, names, es }]) => {
  const name = names.slice(1).join('.');
  if (statements[file]?.includes(name)) return;
  for (const text of es)
    expect(text, `${name}: name a step, or list it as a statement`).toSatisfy(namesAStep);
});

test('what is listed as a statement is there', () => {
  const names = new Set(said.map((each) => `${each.file} ${each.names.slice(1).join('.')}`));
  const listed = Object.entries(statements).flatMap(([file, keys]) => keys.map((key) => `${file} ${key}`));
  expect(listed.filter((each) => !names.has(each))).toEqual([]);
});

test('the rules are those that were published: a name never changes, and a new one is entered here', () => {
  expect(ruleNames).toEqual([...published].sort());
});
