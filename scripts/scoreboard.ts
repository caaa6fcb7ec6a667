import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

import { parse as parseCsv } from 'csv-parse/sync';
import { parse, stringify } from 'yaml';

import { recordText } from './sample.ts';
import { type Board, type Row, scoreboardFiles } from './scoreboard-records.ts';

/** The rows of a CSV file with a header. */
export const readRows = async (file: string): Promise<Row[]> =>
  parseCsv(await readFile(file, 'utf8'), { columns: true }) as Row[];

/**
 * Writes the content folder of a portal that works out a published scoreboard from its numbers. `from` holds `scoreboard.yaml`,
 * `criteria.csv`, `points.csv` and `expected.csv`, of which only the names of the places are read; tests/scoreboards/README.md says
 * what is in each.
 */
export const writeScoreboard = async (from: string, folder: string): Promise<void> => {
  const rows = (name: string): Promise<Row[]> => readRows(join(from, name));
  const board = parse(await readFile(join(from, 'scoreboard.yaml'), 'utf8')) as Board;
  const numbers = {
    criteria: await rows('criteria.csv'),
    points: await rows('points.csv'),
    places: await rows('expected.csv'),
  };
  for (const { file, value } of scoreboardFiles(board, numbers)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    const text = file.endsWith('.md')
      ? recordText(file, value as Record<string, unknown>, `${board.about}`)
      : stringify(value, { defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' });
    await writeFile(join(folder, file), text);
  }
};

if (import.meta.main) {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [from, folder] = positionals;
  if (!from || !folder) {
    console.error('node scripts/scoreboard.ts SCOREBOARD FOLDER   (such as tests/scoreboards/council)');
    process.exitCode = 1;
  } else await writeScoreboard(from, folder);
}
