/** As wide as the code of the portal. */
const width = 110;

const laidOut = (value: unknown, indent: string, taken: number): string => {
  const line = JSON.stringify(value);
  if (typeof value !== 'object' || value === null || indent.length + taken + line.length < width) return line;
  const inner = `${indent}  `;
  const within = (parts: readonly string[], [open, close]: readonly [string, string]): string =>
    parts.length === 0 ? line : `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}`;
  if (Array.isArray(value))
    return within(
      value.map((each) => laidOut(each ?? null, inner, 1)),
      ['[', ']'],
    );
  return within(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .map(([key, each]) => {
        const name = `${JSON.stringify(key)}: `;
        return `${name}${laidOut(each, inner, name.length + 1)}`;
      }),
    ['{', '}'],
  );
};

/**
 * JSON to be read and compared: what fits on a line stands on one, so that a file of many small things is half as long. `indent` is
 * what its further lines begin with. For plain data: no dates, no `toJSON`.
 */
export const jsonText = (value: unknown, indent = ''): string => laidOut(value, indent, 0);
