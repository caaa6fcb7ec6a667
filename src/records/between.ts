import { rules } from '#checks/index.ts';
import type { Surroundings } from '#checks/rule.ts';
import type { Archive } from '#model/archive.ts';
import type { Issue } from '#model/issue.ts';

import type { ParsedFile } from './parse.ts';

/** What the rules about statistics found, by their names, and the files they looked at. */
interface Found {
  readonly files: readonly ParsedFile[];
  readonly issues: ReadonlyMap<string, readonly Issue[]>;
}

/** Whether a rule about statistics can see what a file holds. */
const bearsOnStatistics = ({ role }: ParsedFile): boolean =>
  role.role === 'portal' ||
  role.role === 'jurisdictions' ||
  role.role === 'observations' ||
  (role.role === 'record' && role.type === 'statistic');

/** By the settings of the portal as they were read: gone with them, so that a check that is over keeps nothing. */
const latest = new WeakMap<ParsedFile, Found>();

/** What the rules about statistics find: to look for sums that give a hidden number away is most of what a check costs. */
const aboutStatistics = (archive: Archive, surroundings: Surroundings, all: readonly ParsedFile[]): Found => {
  const files = all.filter(bearsOnStatistics);
  const settings = files.find(({ role }) => role.role === 'portal');
  const known = settings && latest.get(settings);
  if (known?.files.length === files.length && files.every((file, index) => file === known.files[index]))
    return known;
  const own = rules.filter(({ about }) => about === 'statistics');
  const issues = new Map(own.map(({ name, check }) => [name, check(archive, surroundings)]));
  if (settings) latest.set(settings, { files, issues });
  return { files, issues };
};

/**
 * Every problem between records, rule by rule. `files` are those that the archive was made of: of a file that was not read anew since
 * the check before, the rules that look at such files alone are not asked again.
 */
export const issuesBetween = (
  archive: Archive,
  surroundings: Surroundings,
  files: readonly ParsedFile[],
): readonly Issue[] => {
  const statistics = aboutStatistics(archive, surroundings, files);
  return rules.flatMap(({ name, check }) => statistics.issues.get(name) ?? check(archive, surroundings));
};
