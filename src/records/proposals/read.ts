import type { Message } from '#model/issue.ts';
import { Proposal, proposalFormat } from '#model/proposal/proposal.ts';
import { latin1 } from '#records/raw-text.ts';

/** The largest file that is read, in bytes, and how deep its values may lie in each other. */
export const largestProposal = 1024 * 1024;
const deepest = 20;

type Read = { readonly proposal: Proposal } | { readonly message: Message; readonly hint: Message };

/** Whether a file begins as a proposal does, or as any JSON object: no sheet begins so. */
export const isProposal = (bytes: Uint8Array): boolean =>
  /^(?:\u00ef\u00bb\u00bf)?\s*\{/.test(latin1(bytes.subarray(0, 200)));

const askAgain: Message = {
  es: 'Pida a quien lo envió que descargue el archivo otra vez y lo envíe sin abrirlo.',
  en: 'Ask whoever sent it to download the file again and to send it without opening it.',
};

const refused = (es: string, en: string, hint: Message = askAgain): Read => ({ message: { es, en }, hint });

/** Names that every object has already: a value under one of them is no field of anything. */
const inherited = new Set(['__proto__', 'constructor', 'prototype']);

/** What a terminal would obey instead of showing it, and what changes the direction of a text. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** Why a value cannot be part of a proposal, whatever it is for; undefined where it can. */
const harmIn = (value: unknown, depth = 0): Read | undefined => {
  if (typeof value === 'string')
    return unseen.test(value)
      ? refused(
          'un texto del archivo tiene signos que no se ven.',
          'a text of the file has signs that cannot be seen.',
        )
      : undefined;
  if (value === null || typeof value !== 'object') return undefined;
  if (depth > deepest)
    return refused(
      'sus datos están metidos unos dentro de otros más de lo que cabe en un registro.',
      'its values lie in each other deeper than those of any record.',
    );
  for (const [key, each] of Object.entries(value)) {
    if (inherited.has(key))
      return refused(
        `«${key}» no puede ser el nombre de un campo.`,
        `“${key}” cannot be the name of a field.`,
      );
    const harm = harmIn(key, depth + 1) ?? harmIn(each, depth + 1);
    if (harm) return harm;
  }
  return undefined;
};

const formatOf = (value: unknown): unknown =>
  value !== null && typeof value === 'object' ? (value as { format?: unknown }).format : undefined;

const otherFormat = (format: unknown): Read =>
  typeof format === 'string' && format.startsWith('veedor-proposal/')
    ? refused(
        `la propuesta es de otra versión («${format.slice(0, 40)}»); esta orden lee «${proposalFormat}».`,
        `the proposal is of another version (“${format.slice(0, 40)}”); this command reads “${proposalFormat}”.`,
        {
          es: 'Actualice el programa del portal (git pull y npm ci) o pida que la escriban otra vez en la página del portal.',
          en: 'Update the program of the portal (git pull and npm ci), or ask for it to be written again on the portal’s page.',
        },
      )
    : refused('no es una propuesta de este portal.', 'this is no proposal made on a portal like this one.', {
        es: `Pida el archivo que da la página «Proponer un cambio» del portal; empieza con "format": "${proposalFormat}".`,
        en: `Ask for the file that the portal’s page “Propose a change” gives; it begins with "format": "${proposalFormat}".`,
      });

/** The proposal that a file holds, or why it holds none: too large, no JSON, of another format, with parts that no proposal has. */
export const readProposal = (bytes: Uint8Array): Read => {
  if (bytes.length > largestProposal)
    return refused('el archivo pesa más de 1 MB.', 'the file is larger than 1 MB.', {
      es: 'Una propuesta pesa unas pocas páginas: pida que la dividan.',
      en: 'A proposal is as large as a few pages: ask for it to be divided.',
    });
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refused(
      'el archivo está cortado o cambiado: no se puede leer.',
      'the file is cut off or changed: it cannot be read.',
    );
  }
  const format = formatOf(value);
  if (format !== proposalFormat) return otherFormat(format);
  const harm = harmIn(value);
  if (harm) return harm;
  const { data, error } = Proposal.safeParse(value);
  if (data) return { proposal: data };
  const [issue] = error.issues;
  const keys = issue?.code === 'unrecognized_keys' ? issue.keys : [];
  const place = [...(issue?.path ?? []), ...keys.slice(0, 1)].join(' › ');
  return place === ''
    ? refused(
        'la propuesta no dice de qué registro es.',
        'the proposal does not say which record it is about.',
      )
    : refused(
        `una parte de la propuesta no es como debe ser: ${place}.`,
        `a part of the proposal is not as it must be: ${place}.`,
      );
};
