/** What stands between the members of a list in one cell, and between the members of a list inside such a member. */
export const separators = ['|', '~'] as const;

/** A text as a member of a list: its own separators get a backslash in front. */
export const escaped = (text: string): string => text.replace(/[\\|~]/g, '\\$&');

const unescaped = (text: string): string => text.replace(/\\([\\|~])/g, '$1');

/** The members of a list at a depth, from 0, still escaped. */
export const split = (text: string, depth: number): readonly string[] => {
  const separator = separators[depth] ?? '|';
  const pieces: string[] = [''];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] as string;
    if (sign === '\\' && at + 1 < text.length) {
      pieces[pieces.length - 1] += sign + (text[at + 1] as string);
      at += 1;
    } else if (sign === separator) pieces.push('');
    else pieces[pieces.length - 1] += sign;
  }
  return pieces.map((piece) => piece.trim());
};

/** A member as a text of its own. */
export const memberText = (piece: string): string => unescaped(piece).trim();

/** Members as one cell; none where every one of them is blank. */
export const joined = (members: readonly string[], depth: number): string =>
  members.every((member) => member === '') ? '' : members.join(` ${separators[depth] ?? '|'} `);
