import { allRecords } from '#model/archive.ts';
import type { CheckResult } from '#records/check.ts';
import { textToLookIn } from '#records/observations/encoding.ts';
import type { Problem } from '#records/position.ts';

import type { Damage } from './damage.ts';
import { lossOf } from './kept.ts';

/** Why a damage came out badly: what the check did that it must never do. */
export interface Failure {
  readonly damage: Damage;
  readonly why: string;
}

const isSaid = (text: string | undefined): boolean => text !== undefined && text.trim().length > 3;

/** What a problem lacks that whoever wrote the file needs: a place that exists, words in both languages, a next step. */
export const lackOf = (problem: Problem, text: string): string | undefined => {
  const { rule, file, line, column, message, hint } = problem;
  const lines = text.split(/\r\n?|\n/);
  const at = `${rule} at ${file}:${line}:${column}`;
  if (!(line >= 1 && line <= lines.length)) return `${at}: the file has ${lines.length} lines`;
  if (!(column >= 1 && column <= (lines[line - 1]?.length ?? 0) + 1)) return `${at}: the line is shorter`;
  for (const language of ['es', 'en'] as const) {
    if (!isSaid(message[language])) return `${at}: no message in ${language}`;
    if (!isSaid(hint?.[language])) return `${at}: no next step in ${language}`;
    const spoken = `${message[language]} ${hint?.[language]}`;
    if (/undefined|\[object |NaN|Error:|\n {4}at /.test(spoken)) return `${at}: “${spoken.slice(0, 200)}”`;
  }
  return undefined;
};

/** How many records, of all types, an archive gives for the documents that were read; ids that are there twice count once. */
const isWhole = ({ archive, content, problems }: CheckResult): boolean => {
  const read = content.parts.documents.filter(({ language }) => language === undefined);
  return (
    archive === undefined ||
    allRecords(archive).length === read.length ||
    problems.some(({ rule }) => rule === 'ids-unique')
  );
};

/** What is wrong with the outcome of a check after one damage or several, file by file. */
export const failuresOf = (
  damages: readonly Damage[],
  result: CheckResult,
  known: ReadonlySet<string>,
): readonly Failure[] => {
  const texts = new Map(damages.map(({ after: { file, bytes } }) => [file, textToLookIn(bytes)]));
  for (const { file, text } of result.files) if (!texts.has(file)) texts.set(file, text);
  const ofFile = Map.groupBy(result.problems, ({ file }) => file);
  const failed = damages.flatMap((damage): Failure[] => {
    const { before, after, kind } = damage;
    const there = [
      ...(ofFile.get(after.file) ?? []),
      ...(before.file === after.file ? [] : (ofFile.get(before.file) ?? [])),
    ];
    const isFound = there.some(({ severity }) => severity === 'error');
    const whys = [
      ...(kind.mustBeFound && !isFound ? ['nothing was found'] : []),
      ...(isFound ? [] : [lossOf(after, result) ?? []].flat()),
    ];
    return whys.map((why) => ({ damage, why }));
  });
  const unsaid = result.problems.flatMap((problem) => {
    const text = texts.get(problem.file);
    const lack = known.has(`${problem.rule} ${problem.file}`) ? undefined : lackOf(problem, text ?? '');
    const damage = damages.find(({ after }) => after.file === problem.file) ?? damages[0];
    return lack !== undefined && damage ? [{ damage, why: lack }] : [];
  });
  const lost = isWhole(result)
    ? []
    : damages.slice(0, 1).map((damage) => ({ damage, why: 'the archive has fewer records than were read' }));
  return [...failed, ...unsaid, ...lost];
};
