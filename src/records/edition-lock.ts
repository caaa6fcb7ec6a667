import { createHash } from 'node:crypto';

import type { Issue, Message } from '#model/issue.ts';
import { EditionLock, type EditionResult, resultText } from '#model/edition-result.ts';
import type { Edition } from '#model/method.ts';

import { roleOf, type SourceFile } from './source-file.ts';

/** SHA-256 of bytes or of a text in UTF-8, in hexadecimal. */
export const digestOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** The digest that a lock keeps of its result. */
export const resultDigest = (result: EditionResult): string => digestOf(resultText(result));

const counted: ReadonlySet<string> = new Set(['law', 'commitment', 'audit', 'institution']);

/** The digest of every file that a result by this method is worked out from, by its path: records that score, names, the method. */
export const inputsOf = (files: readonly SourceFile[], method: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    files.flatMap(({ file, bytes }) => {
      const role = roleOf(file);
      const isInput =
        (role.role === 'record' && counted.has(role.type)) ||
        (role.role === 'method' && role.id === method) ||
        role.role === 'portal' ||
        role.role === 'jurisdictions';
      return isInput ? [[file, digestOf(bytes)] as const] : [];
    }),
  );

const issueIn = (rule: string, file: string, message: Message, hint: Message): Issue => ({
  rule,
  severity: 'error',
  file,
  place: { in: 'file' },
  message,
  hint,
});

const restore: Message = {
  es: 'Recupérelo como estaba en su último cambio guardado («git checkout -- ARCHIVO»). Un cierre no se corrige a mano: se publica una fe de erratas en la edición.',
  en: 'Restore it as it was last saved (“git checkout -- FILE”). A lock is not corrected by hand: publish an erratum in the edition.',
};

/**
 * The lock of an edition from its text, or why it cannot be trusted: it is not JSON, it does not fit, or its result was changed by
 * hand and no longer has its digest.
 */
export const readLock = (
  file: string,
  text: string,
): { readonly lock?: EditionLock; readonly issues: readonly Issue[] } => {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return {
      issues: [
        issueIn('lock-form', file, { es: 'el cierre no es JSON.', en: 'the lock is not JSON.' }, restore),
      ],
    };
  }
  const read = EditionLock.safeParse(raw);
  if (!read.success) {
    const at = read.error.issues[0]?.path.join('.') ?? '';
    return {
      issues: [
        issueIn(
          'lock-form',
          file,
          {
            es: `«${at}» no es lo que un cierre lleva ahí.`,
            en: `“${at}” is not what a lock has there.`,
          },
          restore,
        ),
      ],
    };
  }
  // The lock as it was written, not as Zod orders it: its keys are part of its bytes.
  const lock = raw as EditionLock;
  if (resultDigest(lock.result) === lock.digest) return { lock, issues: [] };
  return {
    issues: [
      issueIn(
        'lock-changed',
        file,
        {
          es: 'el resultado no es el que se cerró: alguien cambió este archivo a mano.',
          en: 'the result is not the one that was closed: somebody changed this file by hand.',
        },
        restore,
      ),
    ],
  };
};

/** Whether a lock belongs to the edition beside it: there is one, of the same date and method. */
export const lockIssues = (
  file: string,
  lock: EditionLock,
  edition: Edition | undefined,
): readonly Issue[] => {
  if (edition === undefined)
    return [
      issueIn(
        'lock-without-edition',
        file,
        { es: 'este cierre no tiene su edición al lado.', en: 'this lock has no edition beside it.' },
        {
          es: `Recupere ${file.replace(/\.lock\.json$/, '.yaml')}: una edición cerrada queda para siempre.`,
          en: `Restore ${file.replace(/\.lock\.json$/, '.yaml')}: a closed edition stays for ever.`,
        },
      ),
    ];
  const { asOf, method } = lock.result;
  if (asOf === edition.asOf && method.id === edition.method) return [];
  return [
    issueIn(
      'lock-differs',
      file,
      {
        es: `se cerró al ${asOf} con el método «${method.id}», y la edición dice ${edition.asOf} y «${edition.method}».`,
        en: `it was closed as of ${asOf} by the method “${method.id}”, and the edition says ${edition.asOf} and “${edition.method}”.`,
      },
      {
        es: `Escriba en ${file.replace(/\.lock\.json$/, '.yaml')}: asOf: '${asOf}' y method: ${method.id}. Para otra fecha u otro método haga otra edición.`,
        en: `Write into ${file.replace(/\.lock\.json$/, '.yaml')}: asOf: '${asOf}' and method: ${method.id}. For another date or method make another edition.`,
      },
    ),
  ];
};
