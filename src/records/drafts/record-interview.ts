import { isId } from '#model/parts/id.ts';

import { askField } from './interview.ts';
import { type Field, inOrderOfAsking } from './question.ts';
import type { Talk } from './talk.ts';
import type { Fields } from './value.ts';

/** What is asked for as a whole: a record, or a finding of an audit. */
export interface Subject {
  readonly fields: readonly Field[];
  readonly identifying: readonly string[];
  /** Of a record, which is a file of its own. */
  readonly file?: {
    readonly suggestId: (fields: Fields) => string | undefined;
    readonly isTaken: (id: string) => boolean;
    /** How long the portal wants the text. */
    readonly words?: { readonly least: number; readonly most: number };
    readonly hasObservations: boolean;
  };
}

/** What an interview gives; `observations` is the path of a file as it was typed. */
export interface Interviewed {
  readonly id: string;
  readonly fields: Fields;
  readonly body: string;
  readonly observations: string;
}

/** Parts that are no fields, by the names under which they are corrected. */
export const apart = { id: 'id', body: 'text', observations: 'csv' } as const;

const askId = async (talk: Talk, { suggestId, isTaken }: NonNullable<Subject['file']>): Promise<string> => {
  const read = (text: string) => {
    if (!isId(text)) return { fault: talk.words.idForm };
    return isTaken(text) ? { fault: talk.words.idTaken(text) } : { value: text };
  };
  return (await talk.line(apart.id, [`\n${talk.words.id}`], read, suggestId(talk.record))) as string;
};

const askBody = async (talk: Talk, words: { least: number; most: number } | undefined): Promise<string> => {
  const paragraphs: string[] = [];
  for (;;) {
    const lines = paragraphs.length === 0 ? [`\n${talk.words.body(words)}`] : [`  ${talk.words.bodyMore}`];
    const paragraph = await talk.line(`${apart.body}[${paragraphs.length}]`, lines, (value) => ({ value }));
    if (paragraph === '') return paragraphs.join('\n\n');
    paragraphs.push(paragraph as string);
  }
};

/**
 * Asks for everything that a record has: first what it is told apart by and its id, then what is required, then the rest. What was
 * answered before is not asked again, so that the same function takes up a draft and asks for what was forgotten.
 */
export const interview = async (talk: Talk, { fields, identifying, file }: Subject): Promise<Interviewed> => {
  const ordered = inOrderOfAsking(fields, identifying);
  const first = ordered.filter(({ key }) => identifying.includes(key));
  const rest = ordered.filter(({ key }) => !identifying.includes(key));
  talk.record = {};
  for (const field of first) await askField(talk, field, [field.key]);
  const id = file ? await askId(talk, file) : '';
  for (const field of rest.filter(({ isRequired }) => isRequired)) await askField(talk, field, [field.key]);
  talk.tell(`\n${talk.words.optional}`);
  for (const field of rest.filter(({ isRequired }) => !isRequired))
    if ((await askField(talk, field, [field.key])) === 'passed-over') break;
  const observations = file?.hasObservations
    ? await talk.line(apart.observations, [`\n${talk.words.observations}`], (value) => ({ value }))
    : '';
  const body = file ? await askBody(talk, file.words) : '';
  return { id, fields: talk.record, body, observations: observations as string };
};
