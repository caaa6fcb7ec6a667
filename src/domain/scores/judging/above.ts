import type { Archive } from '#model/archive.ts';

/** The areas above an area, each once: its region, its country. None of one that nobody knows. */
export const above = (archive: Archive, code: string): readonly string[] => {
  const codes: string[] = [];
  for (let next = archive.jurisdictions.get(code)?.parent; next !== undefined && !codes.includes(next);) {
    codes.push(next);
    next = archive.jurisdictions.get(next)?.parent;
  }
  return codes;
};
