import type { Path } from '#model/shape.ts';

import {
  askEach,
  askOne,
  askPairs,
  askValuesOrList,
  askWhether,
  headline,
  isOne,
  type Outcome,
  passOver,
} from './answers.ts';
import type { Field, Question } from './question.ts';
import type { Talk } from './talk.ts';
import { pathText } from './value.ts';

/** Asks for the fields of a part: what is required, then the rest, which may be passed over. What does not hold together is asked again. */
export const askFields = async (talk: Talk, fields: readonly Field[], path: Path): Promise<void> => {
  const needed = fields.filter(({ isRequired }) => isRequired);
  const others = fields.filter(({ isRequired }) => !isRequired);
  for (const field of needed) await askField(talk, field, [...path, field.key]);
  for (const field of others)
    if ((await askField(talk, field, [...path, field.key])) === 'passed-over') break;
};

/** Asks for a part until what it holds fits together. */
const askUntilSound = async (
  talk: Talk,
  key: string,
  path: Path,
  ask: () => Promise<void>,
): Promise<Outcome> => {
  for (;;) {
    await ask();
    // A group of optional fields of which none was answered is none at all, and still a group to its schema.
    if (talk.at(path) === undefined) talk.put(path, {});
    const faults = talk.faultsAt(path);
    if (faults.length === 0) return 'asked';
    for (const fault of faults) talk.tell(`  ✗ ${fault}`);
    talk.tell(`  ${talk.words.again(key)}`);
    talk.forget(path);
  }
};

/** Asks which of its forms a part has, then for the fields of that form. */
const askForm = async (
  talk: Talk,
  field: Field,
  { forms }: Question & { kind: 'forms' },
  path: Path,
): Promise<void> => {
  const values = forms.map(({ name }) => name);
  const at = [...path, 'kind'];
  await askOne(talk, { ...field, key: 'kind', isRequired: true, question: { kind: 'values', values } }, at);
  const form = forms.find(({ name }) => name === talk.at(at));
  await askFields(talk, form?.fields ?? [], path);
};

const askWhole = async (talk: Talk, field: Field, question: Question, path: Path): Promise<Outcome> => {
  switch (question.kind) {
    case 'group':
      return askUntilSound(talk, field.key, path, () => askFields(talk, question.fields, path));
    case 'forms':
      return askUntilSound(talk, field.key, path, () => askForm(talk, field, question, path));
    case 'list': {
      for (let index = 0; ; index += 1) {
        await askWhole(talk, field, question.item, [...path, index]);
        const more = await askWhether(talk, `${pathText([...path, index + 1])}?`, [
          talk.words.more(field.key, index + 1),
        ]);
        if (more === true) continue;
        const faults = talk.faultsAt(path);
        if (faults.length === 0) return 'asked';
        for (const fault of faults) talk.tell(`  ✗ ${fault}`);
      }
    }
    default:
      return askOne(talk, { ...field, isRequired: true, question }, path);
  }
};

/** Asks for a field, whatever it holds, and puts it into the record. */
export const askField = async (talk: Talk, field: Field, path: Path): Promise<Outcome> => {
  const { question, isRequired, key } = field;
  if (isOne(question)) return askOne(talk, field, path);
  if (question.kind === 'pairs') return askPairs(talk, field, path);
  if (question.kind === 'list' && isOne(question.item))
    return askEach(talk, field, question.item, path, isRequired ? 1 : 0);
  if (question.kind === 'values-or-list') return askValuesOrList(talk, field, question, path);
  const title = headline(talk, field, path);
  if (isRequired) talk.tell(title);
  else {
    const wanted = await askWhether(talk, `${pathText(path)}?`, [title, `  ${talk.words.add(key)}`]);
    if (wanted !== true) return wanted === passOver ? 'passed-over' : 'asked';
  }
  return askWhole(talk, field, question, path);
};
