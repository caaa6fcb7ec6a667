import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/** The person has left: with Ctrl-C, Ctrl-D or by closing the terminal. Carries what stood on the line. */
export class Left extends Error {
  readonly unfinished: string;

  constructor(unfinished: string) {
    super('left');
    this.unfinished = unfinished;
  }
}

export interface Terminal {
  readonly tell: (line: string) => void;
  /** Shows the lines and gives the next line that is typed; throws `Left`. */
  readonly ask: (lines: readonly string[], suggestion?: string) => Promise<string>;
  /** Puts text on the next line, as if it had been typed. */
  readonly prefill: (text: string) => void;
  readonly close: () => void;
}

/** How long after a line another one still belongs to it: nobody types so fast, but who pastes a paragraph sends all its lines at once. */
const pasteMilliseconds = 40;

/** Questions one line at a time, which any terminal can show, read aloud, and edit. */
export const openTerminal = (input: Readable, output: Writable): Terminal => {
  const reader = createInterface({ input, output, terminal: true, historySize: 0 });
  let prefilled = '';
  const tell = (line: string): void => void output.write(`${line}\n`);
  const ask = (lines: readonly string[], suggestion?: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const typed: string[] = [];
      let pause: NodeJS.Timeout | undefined;
      const stop = (): void => {
        clearTimeout(pause);
        reader.removeListener('line', onLine);
        reader.removeListener('SIGINT', onLeave);
        reader.removeListener('close', onLeave);
      };
      const onLine = (line: string): void => {
        typed.push(line);
        clearTimeout(pause);
        pause = setTimeout(() => {
          stop();
          resolve(
            typed
              .map((each) => each.trim())
              .filter(Boolean)
              .join(' '),
          );
        }, pasteMilliseconds);
      };
      const onLeave = (): void => {
        stop();
        reject(new Left([...typed, reader.line].join(' ').trim()));
      };
      reader.on('line', onLine).on('SIGINT', onLeave).on('close', onLeave);
      for (const line of lines) tell(line);
      reader.setPrompt(suggestion === undefined ? '> ' : `(${suggestion}) > `);
      reader.prompt();
      if (prefilled !== '') reader.write(prefilled);
      prefilled = '';
    });
  return {
    tell,
    ask,
    prefill: (text) => {
      prefilled = text;
    },
    close: () => reader.close(),
  };
};
