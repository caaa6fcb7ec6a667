import type { Archive } from '#model/archive.ts';

const known = new WeakMap<Archive, Map<string, readonly string[]>>();

/** The areas above an area, each once: its region, its country. None of one that nobody knows. */
export const above = (archive: Archive, code: string): readonly string[] => {
  const ofArchive = known.get(archive) ?? new Map<string, readonly string[]>();
  known.set(archive, ofArchive);
  const before = ofArchive.get(code);
  if (before) return before;
  const codes: string[] = [];
  for (let next = archive.jurisdictions.get(code)?.parent; next !== undefined && !codes.includes(next);) {
    codes.push(next);
    next = archive.jurisdictions.get(next)?.parent;
  }
  ofArchive.set(code, codes);
  return codes;
};
