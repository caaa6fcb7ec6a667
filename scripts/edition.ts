import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { isScalar, parseDocument, Scalar } from 'yaml';

import { calculateEdition } from '#domain/scores/edition.ts';
import { editionsOf } from '#domain/scores/editions.ts';
import { referenceWords } from '#i18n/words.ts';
import type { Archive, EditionEntry } from '#model/archive.ts';
import { type EditionLock, lockText } from '#model/edition-result.ts';
import { compareDates } from '#model/parts/date.ts';
import { checkContent, hasErrors } from '#records/check.ts';
import { inputsOf, readLock, resultDigest } from '#records/edition-lock.ts';
import { readContent } from '#records/source-file.ts';

import { reportLanguage, runCheck } from './check.ts';
import { commandLineOf } from './command-line.ts';
import { editionTable, said } from './edition-words.ts';
import { existingContentDir } from './existing-content-dir.ts';
import { buildDay } from './today.ts';

const yamlOf = (id: string): string => join(existingContentDir(), 'editions', `${id}.yaml`);
const lockOf = (id: string): string => join(existingContentDir(), 'editions', `${id}.lock.json`);

const archiveNow = async (): Promise<Archive | undefined> => {
  const directory = existingContentDir();
  const checked = await checkContent(directory, { today: buildDay(directory), referenceWords });
  return hasErrors(checked.problems) ? undefined : checked.archive;
};

/** Whether an edition speaks of a day on which its rules were not yet public: then it says when it was calculated. */
const isAfterTheFact = (archive: Archive, { method, asOf, calculatedOn }: EditionEntry): boolean =>
  calculatedOn !== undefined || compareDates(archive.methods.get(method)?.publishedOn ?? asOf, asOf) > 0;

/** Writes `calculatedOn` into the file of the edition, before errata, and leaves the rest as it stands. */
const writeCalculatedOn = async (id: string, day: string): Promise<void> => {
  const document = parseDocument(await readFile(yamlOf(id), 'utf8'));
  const value = new Scalar(day);
  value.type = Scalar.QUOTE_SINGLE;
  const known = document.get('calculatedOn', true);
  if (isScalar(known)) known.value = day;
  else document.set('calculatedOn', value);
  await writeFile(yamlOf(id), document.toString({ lineWidth: 0, singleQuote: true, indent: 2 }));
};

/** Closes an edition: works it out from the records of today and keeps the result for ever. Gives whether it was closed. */
const close = async (id: string, words: (typeof said)['es']): Promise<boolean> => {
  const refuse = (reason: string): false => {
    console.error(reason);
    return false;
  };
  if (!(await runCheck(reportLanguage(values.lang)))) return refuse(words.broken);
  const archive = await archiveNow();
  const edition = archive?.editions.get(id);
  if (!archive || !edition)
    return refuse(words.unknown(id, archive?.editions.all.map((each) => each.id).join(', ') ?? ''));
  if (existsSync(lockOf(id))) return refuse(words.closedBefore(id, edition.lock?.closedOn ?? ''));
  const today = buildDay(existingContentDir());
  if (compareDates(edition.asOf, today) > 0) return refuse(words.future(id, edition.asOf, today));
  const late = isAfterTheFact(archive, edition);
  const result = calculateEdition(archive, late ? { ...edition, calculatedOn: today } : edition);
  const text = lockText({
    closedOn: today as EditionLock['closedOn'],
    digest: resultDigest(result),
    inputs: inputsOf(await readContent(existingContentDir()), edition.method),
    result,
  });
  // What cannot be read again is not kept for ever.
  const [fault] = readLock(lockOf(id), text).issues;
  if (fault) throw new Error(`The lock of "${id}" could not be read again: ${fault.message.en}`);
  if (late && edition.calculatedOn !== today) await writeCalculatedOn(id, today);
  // A lock is never written over: two closings at once leave one.
  await writeFile(lockOf(id), text, { flag: 'wx' });
  console.log(words.done(id, today, result.scorecards.length));
  return true;
};

const { values, names } = commandLineOf(
  'edition -- list | show ID | close ID [--lang es|en]',
  { lang: { type: 'string' } },
  { takesNames: true },
);
const [command, id] = names;
const words = said[reportLanguage(values.lang)];

if (command === 'close' && id !== undefined) process.exitCode = (await close(id, words)) ? 0 : 1;
else if (command === 'list' || (command === 'show' && id !== undefined)) {
  const archive = await archiveNow();
  const editions = archive ? editionsOf(archive) : [];
  const shown = command === 'list' ? editions : editions.filter(({ edition }) => edition.id === id);
  if (!archive) console.error(words.broken);
  else if (command === 'show' && shown.length === 0)
    console.error(words.unknown(id as string, editions.map(({ edition }) => edition.id).join(', ')));
  else console.log(editionTable(shown, words, command === 'show'));
  process.exitCode = archive && (command === 'list' || shown.length > 0) ? 0 : 1;
} else {
  console.error(words.usage);
  process.exitCode = 1;
}
