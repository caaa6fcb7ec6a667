import type { Archive } from '#model/archive.ts';
import type { Issue, Message, Place } from '#model/issue.ts';
import { type Path, walk } from '#model/shape.ts';
import { documentsOf, oncePerDocument } from '#checks/documents.ts';
import { issueAt, type Rule } from '#checks/rule.ts';
import { observationsFile } from '#checks/statistics/observations-file.ts';

import { isAfter } from './is-after.ts';

const name = 'dates-not-future';

/** Dates of what has happened, wherever they stand; planned ones (entry into force, deadlines) may lie ahead. */
const happened: readonly string[] = [
  'introducedOn',
  'publishedOn',
  'foundedOn',
  'madeOn',
  'deliveredOn',
  'checkedOn',
  'accessedOn',
  'retrievedOn',
  'reviewedOn',
  'compiledOn',
  'asOf',
  'calculatedOn',
];

/** Those called plainly `on`, by what they belong to. */
const happenings: readonly string[] = ['events', 'updates', 'changes', 'reply', 'origin', 'errata'];

const saysHappened = (path: Path): boolean => {
  const key = path.at(-1);
  const parent = path.filter((part) => typeof part === 'string').at(-2);
  return (
    typeof key === 'string' && (happened.includes(key) || (key === 'on' && happenings.includes(parent ?? '')))
  );
};

const future = (today: string, file: string, place: Place, key: string, date: string): Issue => {
  const message: Message = {
    es: `«${key}» dice ${date}, y hoy es ${today}: aún no puede haber ocurrido.`,
    en: `“${key}” says ${date}, and today is ${today}: it cannot have happened yet.`,
  };
  return issueAt(name, file, place, message, {
    es: 'Corrija el año, el mes o el día.',
    en: 'Correct the year, the month or the day.',
  });
};

/** What a document says has happened, and when. */
const happenedIn = oncePerDocument(({ schema, value: document }) => {
  const dates: { readonly date: string; readonly path: Path }[] = [];
  walk(schema, document, ({ value, path }) => {
    if (typeof value === 'string' && saysHappened(path)) dates.push({ date: value, path });
  });
  return dates;
});

const reported = (archive: Archive, today: string): Issue[] =>
  archive.statistics.all.flatMap((statistic) =>
    statistic.observations.flatMap(({ reportedOn, line }) =>
      reportedOn !== undefined && isAfter(reportedOn, today)
        ? [
            future(
              today,
              observationsFile(statistic),
              { in: 'cell', line, column: 'reportedOn' },
              'reportedOn',
              reportedOn,
            ),
          ]
        : [],
    ),
  );

/** What a record says has happened is not after today. A month or year that has begun is not in the future. */
export const datesNotFuture: Rule = {
  name,
  check: (archive, surroundings) => {
    const { today } = surroundings;
    const issues: Issue[] = [];
    for (const document of documentsOf(archive, surroundings))
      for (const { date, path } of happenedIn(document))
        if (isAfter(date, today))
          issues.push(future(today, document.file, { in: 'field', path }, String(path.at(-1)), date));
    return [...issues, ...reported(archive, today)];
  },
};
