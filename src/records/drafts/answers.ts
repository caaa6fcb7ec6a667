import type { Path } from '#model/shape.ts';

import type { Choice } from './choices.ts';
import type { Field, Question } from './question.ts';
import type { Reading, Talk } from './talk.ts';
import { pathText } from './value.ts';

/** An answer that passes over what is left of a part. */
export const passOver = '.';

/** How a question was left: whether the rest of the optional ones is passed over. */
export type Outcome = 'asked' | 'passed-over';

export const isOne = (question: Question): boolean =>
  !['group', 'list', 'forms', 'pairs', 'values-or-list'].includes(question.kind);

/** The choices of a question, or undefined where any text may be answered. */
const choicesOf = (talk: Talk, question: Question, key: string): readonly Choice[] | undefined =>
  question.kind === 'values' || question.kind === 'values-or-list'
    ? question.values.map((value) => ({ value, label: talk.options.labelOf(key, value) ?? value }))
    : talk.options.choices(question, talk.record);

/** Reads one answer as the kind of value that the question asks for. */
const readerOf = (
  talk: Talk,
  question: Question,
  key: string,
): { lines: readonly string[]; read: (text: string) => Reading } => {
  const choices = choicesOf(talk, question, key);
  if (choices?.length === 0) {
    const type = question.kind === 'record' ? question.type : undefined;
    const lines = type === undefined ? [] : [`  ${talk.words.nothingYet(`npm run new -- ${type}`)}`];
    return { lines, read: (text) => ({ value: text }) };
  }
  if (choices) {
    const { lines, isShown } = talk.shownAtOnce(choices);
    return { lines, read: talk.choose(choices, isShown) };
  }
  if (question.kind === 'number')
    return {
      lines: [],
      read: (text) =>
        /^-?\d+(?:[.,]\d+)?$/.test(text)
          ? { value: Number(text.replace(',', '.')) }
          : { fault: talk.words.notNumber(text) },
    };
  if (question.kind === 'boolean')
    return { lines: [`  ${talk.words.yesNo}`], read: (text) => yesOrNo(talk, text) };
  return { lines: [], read: (text) => ({ value: text }) };
};

const yesOrNo = (talk: Talk, text: string): Reading => {
  if (/^(?:s|sí|si|y|yes|true)$/i.test(text)) return { value: true };
  if (/^(?:n|no|false)$/i.test(text)) return { value: false };
  return { fault: talk.words.notYesNo };
};

/** What is asked for: the name of the field, what it means, and how it is written in the record. */
export const headline = (talk: Talk, { key, meaning }: Field, path: Path, mark?: string): string => {
  const { language, nameOf } = talk.options;
  const named = [nameOf(key), meaning[language]].filter(Boolean).join(': ');
  return `\n${named} [${pathText(path)}]${mark ? `  · ${mark}` : ''}`;
};

/** Asks for one value and puts it into the record. Gives whether the rest is passed over. */
export const askOne = async (talk: Talk, field: Field, path: Path): Promise<Outcome> => {
  const { key, isRequired, question } = field;
  const { lines, read } = readerOf(talk, question, key);
  const mark = isRequired ? undefined : talk.words.skip;
  const value = await talk.line(
    pathText(path),
    [headline(talk, field, path, mark), ...lines],
    (text) => {
      if (text === '') return isRequired ? { fault: talk.words.needed } : { value: undefined };
      if (text === passOver && !isRequired) return { value: passOver };
      const reading = read(text);
      if (!('value' in reading)) return reading;
      const fault = talk.put(path, reading.value);
      return fault === undefined ? reading : { fault };
    },
    talk.options.defaults[key],
  );
  return value === passOver && !isRequired ? 'passed-over' : 'asked';
};

/** Asks for the values of a list, one a line, until there are no more. Several choices may stand on a line, with commas between. */
export const askEach = async (
  talk: Talk,
  field: Field,
  item: Question,
  path: Path,
  least: number,
): Promise<Outcome> => {
  const { lines, read } = readerOf(talk, item, field.key);
  const isChoice = choicesOf(talk, item, field.key) !== undefined;
  const mark = least > 0 ? undefined : talk.words.skip;
  for (let index = 0; ;) {
    const at = [...path, index];
    const isFirst = index === 0;
    const ask = isFirst
      ? [headline(talk, field, path, mark), ...lines]
      : [`  ${talk.words.oneMore(index + 1)}`];
    const added = await talk.line(pathText(at), ask, (text) => {
      if (text === '') return index < least ? { fault: talk.words.needed } : { value: 0 };
      if (text === passOver && least === 0 && isFirst) return { value: passOver };
      const texts = isChoice ? text.split(',').map((each) => each.trim()) : [text];
      const readings = texts.map(read);
      const other = readings.find((reading) => !('value' in reading));
      if (other) return other;
      const values = readings.map((reading) => (reading as { value: unknown }).value);
      for (const [offset, value] of values.entries()) {
        const wrong = talk.put([...path, index + offset], value);
        if (wrong !== undefined) return { fault: wrong };
      }
      return { value: values.length, kept: values.map(String).join(', ') };
    });
    if (added === passOver) return 'passed-over';
    if (added === 0) return 'asked';
    index += added as number;
  }
};

export const askPairs = async (talk: Talk, field: Field, path: Path): Promise<Outcome> => {
  for (let index = 0; ; index += 1) {
    const isFirst = index === 0;
    const ask = isFirst
      ? [headline(talk, field, path), `  ${talk.words.pair}`]
      : [`  ${talk.words.oneMore(index + 1)}`];
    const value = await talk.line(`${pathText(path)}[${index}]`, ask, (text) => {
      if (text === '') return { value: 'end' };
      if (text === passOver && isFirst) return { value: passOver };
      const pair = /^\s*([^=]+?)\s*=\s*(.+)$/.exec(text);
      if (!pair) return { fault: talk.words.notPair };
      const fault = talk.put([...path, pair[1] as string], pair[2]);
      return fault === undefined ? { value: 'more' } : { fault };
    });
    if (value !== 'more') return value === passOver ? 'passed-over' : 'asked';
  }
};

/** Asks whether an optional part is added, or one more of a list. */
export const askWhether = async (talk: Talk, at: string, lines: readonly string[]): Promise<unknown> =>
  talk.line(at, [...lines.slice(0, -1), `${lines.at(-1) ?? ''} ${talk.words.yesNo}`], (text) => {
    if (text === '') return { value: false };
    return text === passOver ? { value: passOver } : yesOrNo(talk, text);
  });

const listWord = '[…]';

/** Asks for one of fixed values or, instead, for a list. */
export const askValuesOrList = async (
  talk: Talk,
  field: Field,
  question: Question & { kind: 'values-or-list' },
  path: Path,
): Promise<Outcome> => {
  const choices = [
    ...(choicesOf(talk, question, field.key) ?? []),
    { value: listWord, label: talk.words.ownList },
  ];
  const { lines, isShown } = talk.shownAtOnce(choices);
  const choose = talk.choose(choices, isShown);
  const value = await talk.line(pathText(path), [headline(talk, field, path), ...lines], (text) => {
    if (text === '' && field.isRequired) return { fault: talk.words.needed };
    const chosen = choose(text);
    if (!('value' in chosen) || chosen.value === listWord) return chosen;
    const fault = talk.put(path, chosen.value);
    return fault === undefined ? chosen : { fault };
  });
  return value === listWord ? askEach(talk, field, question.item, path, 1) : 'asked';
};
