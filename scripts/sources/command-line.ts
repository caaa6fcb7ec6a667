import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

type Values<T extends ParseArgsOptionsConfig> = ReturnType<typeof parseArgs<{ options: T }>>['values'];

/** What the command line says; where it cannot be understood, `understood` is false and the values are those of an empty one. */
export const commandLine = <T extends ParseArgsOptionsConfig>(
  options: T,
): { readonly understood: boolean; readonly values: Values<T> } => {
  try {
    return { understood: true, values: parseArgs({ options }).values };
  } catch {
    return { understood: false, values: parseArgs({ options, args: [] }).values };
  }
};

/** Whether a text is a whole number from 1 to 9,999. As minutes that is a week: more is a slip, and no timer holds it. */
export const isCount = (text: string): boolean => /^[1-9]\d{0,3}$/.test(text);
