import { Refused } from './refusal.ts';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Holds back the signals that would end the process, until what was begun is done or undone. `check` throws once one has come; `end`
 * gives the signals back.
 */
export const stopRequests = (): { readonly check: () => void; readonly end: () => void } => {
  let asked: NodeJS.Signals | undefined;
  const note = (signal: NodeJS.Signals): void => {
    asked ??= signal;
  };
  for (const signal of signals) process.on(signal, note);
  return {
    check: () => {
      if (asked) throw new Refused({ why: 'interrupted', signal: asked });
    },
    end: () => {
      for (const signal of signals) process.off(signal, note);
    },
  };
};
