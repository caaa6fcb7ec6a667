import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { spawn } from '@lydell/node-pty';

const run = promisify(execFile);

/** A portal of one's own to write into: a copy of the fictional one. */
export const aPortalCopy = async (): Promise<{ directory: string; remove: () => Promise<void> }> => {
  const directory = await mkdtemp(join(tmpdir(), 'veedor-new-'));
  await cp('tests/portals/fictional', directory, { recursive: true });
  return { directory, remove: () => rm(directory, { recursive: true, force: true }) };
};

/** More than any record asks for: a question that takes no answer ends the conversation. */
const mostAnswers = 150;

const environment = (directory: string): Record<string, string> => {
  const { SOURCE_DATE_EPOCH: _, GITHUB_ACTIONS: __, ...others } = process.env as Record<string, string>;
  return { ...others, CONTENT_DIR: directory, LC_ALL: 'es_PE.UTF-8' };
};

/** Runs a script without a terminal. */
export const runScript = async (
  script: string,
  args: readonly string[],
  directory: string,
  input?: string,
): Promise<{ code: number; out: string; err: string }> => {
  const running = run(process.execPath, [resolve('scripts', script), ...args], {
    env: environment(directory),
  });
  running.child.stdin?.end(input ?? '');
  return running.then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout, err: stderr }),
    (fault: { code: number; stdout: string; stderr: string }) => ({
      code: fault.code,
      out: fault.stdout,
      err: fault.stderr,
    }),
  );
};

/** Ends the conversation where it stands, as Ctrl-C does; what comes before it is left on the line. */
export const leave = '\u0003';

// eslint-disable-next-line no-control-regex -- what a terminal is told besides the text
const plain = (text: string): string => text.replace(/\u001B\[[0-9;?]*[A-Za-z]/g, '').replaceAll('\r', '');

/**
 * Talks with `npm run new` in a pseudo-terminal. Each question is answered by the last entry of `replies` whose words are in what was
 * shown since the answer before, and with Enter where there is none; several replies to one question are given in turn, the last
 * one ever after. Gives all that was shown.
 */
export const converse = (
  args: readonly string[],
  directory: string,
  replies: Readonly<Record<string, string | readonly string[]>>,
): Promise<{ code: number; shown: string }> =>
  new Promise((done) => {
    const terminal = spawn(process.execPath, [resolve('scripts', 'new.ts'), ...args], {
      cols: 160,
      rows: 60,
      env: environment(directory),
    });
    const given = new Map<string, number>();
    let [all, since, last] = ['', '', ''];
    let answers = 0;
    let pause: NodeJS.Timeout | undefined;
    const answer = (): void => {
      const question = since;
      since = '';
      // What was not taken is asked for again without its words.
      const isRepeated = question.includes('✗') || question.includes('u otras letras');
      const words =
        Object.keys(replies).findLast((key) => question.includes(key)) ?? (isRepeated ? last : '');
      const reply = replies[words] ?? '';
      last = words;
      answers += 1;
      if (answers > mostAnswers) return terminal.kill();
      const inTurn = typeof reply === 'string' ? [reply] : reply;
      const turn = given.get(words) ?? 0;
      given.set(words, turn + 1);
      const text = inTurn[Math.min(turn, inTurn.length - 1)] as string;
      terminal.write(text.endsWith(leave) ? text : `${text}\r`);
    };
    terminal.onData((data) => {
      const text = plain(data);
      all += text;
      since += text;
      clearTimeout(pause);
      // A question stands when its prompt is the last that was shown and nothing follows it.
      if (/(?:^|\n|\) )> [^\n]*$/.test(since)) pause = setTimeout(answer, 60);
    });
    terminal.onExit(({ exitCode }) => {
      clearTimeout(pause);
      done({ code: exitCode, shown: all });
    });
  });
