import type { Archive } from '#model/archive.ts';

/** The one place that a preview and its pages share: they are loaded apart from each other, in one process. */
const place = Symbol.for('veedor.archive');

const shared = globalThis as { [place]?: Archive };

/** Lays out the archive that pages are to show from now on. */
export const layArchive = (archive: Archive): void => {
  shared[place] = archive;
};

/** The archive that was laid out last; undefined in a build, which reads its own. */
export const laidArchive = (): Archive | undefined => shared[place];
