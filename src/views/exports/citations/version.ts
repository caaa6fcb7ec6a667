/**
 * A version as one word, for a field that holds no more: the day and the commit, `2026.11.23+0123456789`. Not with hyphens, which
 * styles of citation take for a range of versions.
 */
export const compactVersion = ({ on, commit }: { on: string; commit?: string | undefined }): string =>
  [on.replaceAll('-', '.'), ...(commit === undefined ? [] : [commit])].join('+');
