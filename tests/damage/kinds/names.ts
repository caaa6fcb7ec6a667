import { anyFile, type Kind } from './kind.ts';

const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/') + 1);
const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1);

/** Another name for a file, by which it is no longer what it was. */
const names: readonly ((file: string) => string)[] = [
  (file) => file.replace(/\.\w+$/, '.txt'),
  (file) => `${file}~`,
  (file) => `${file}.bak`,
  (file) => file.replace(/\.(\w+)$/, (_, end: string) => `.${end.toUpperCase()}`),
  (file) => file.replace(/\.\w+$/, ''),
  (file) => `${folderOf(file)}Copia de ${nameOf(file)}`,
  (file) => file.replace(/(\.\w+)$/, ' (1)$1'),
  (file) => `borradores/${nameOf(file)}`,
];

/** Damages to the name of a file, its text being as it was. */
export const nameKinds: readonly Kind[] = [
  {
    name: 'renamed to what is no record',
    of: /\/.*\.(?:md|yaml|csv)$/,
    mustBeFound: true,
    make: ({ file, bytes }, { pick }) => ({ file: pick(names)(file), bytes }),
  },
  {
    name: 'moved into the folder of another type',
    of: /^(?:laws|commitments|audits|institutions)\/.*[^.]\.md$/,
    mustBeFound: true,
    make: ({ file, bytes }, { pick }) => {
      const folders = ['laws/', 'commitments/', 'audits/', 'institutions/'].filter(
        (each) => !file.startsWith(each),
      );
      return { file: `${pick(folders)}${nameOf(file)}`, bytes };
    },
  },
  {
    name: 'renamed within its folder',
    of: anyFile,
    make: ({ file, bytes }) =>
      /^(?:laws|commitments|audits)\/[^.]*\.md$/.test(file)
        ? { file: file.replace(/\.md$/, '-otra.md'), bytes }
        : undefined,
  },
];
