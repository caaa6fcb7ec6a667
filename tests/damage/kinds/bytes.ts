import { anyFile, type Kind } from './kind.ts';

const spliced = (bytes: Uint8Array, at: number, gone: number, put: readonly number[] = []): Uint8Array =>
  Buffer.concat([bytes.subarray(0, at), Uint8Array.from(put), bytes.subarray(at + gone)]);

/** Where letters stand that take more than one byte. */
const wideLetters = (bytes: Uint8Array): number[] =>
  [...bytes.keys()].filter((index) => (bytes[index] ?? 0) >= 0xc0);

/** Damages that a disk, a cable or a slip of the finger does, whatever the file says. */
export const byteKinds: readonly Kind[] = [
  {
    name: 'a byte flipped',
    of: anyFile,
    make: ({ bytes }, { below }) => {
      const at = below(bytes.length);
      return spliced(bytes, at, 1, [(bytes[at] ?? 0) ^ (1 << below(8))]);
    },
  },
  {
    name: 'a byte replaced by another sign',
    of: anyFile,
    make: ({ bytes }, { below }) => spliced(bytes, below(bytes.length), 1, [32 + below(95)]),
  },
  {
    name: 'a sign put in',
    of: anyFile,
    make: ({ bytes }, { below, pick }) =>
      spliced(bytes, below(bytes.length), 0, [pick([...`:#-'"[]{}&*!|>%@\`,?\n \t\r;<=_~`]).charCodeAt(0)]),
  },
  {
    name: 'bytes taken out',
    of: anyFile,
    make: ({ bytes }, { below }) => spliced(bytes, below(bytes.length), 1 + below(40)),
  },
  {
    name: 'the end cut off',
    of: anyFile,
    make: ({ bytes }, { below }) => bytes.subarray(0, below(bytes.length)),
  },
  {
    name: 'cut off in the middle of a letter',
    of: /\.(?:md|yaml)$/,
    mustBeFound: true,
    make: ({ bytes }, { pick }) => {
      const wide = wideLetters(bytes);
      return wide.length === 0 ? undefined : bytes.subarray(0, pick(wide) + 1);
    },
  },
  {
    name: 'a NUL put in',
    of: /\.(?:md|yaml|csv)$/,
    mustBeFound: true,
    make: ({ bytes }, { below }) => spliced(bytes, below(bytes.length), 0, [0]),
  },
  {
    name: 'emptied',
    of: /\.(?:md|yaml|csv|json)$/,
    mustBeFound: true,
    make: () => '',
  },
  {
    name: 'random bytes',
    of: /\.(?:md|yaml|json)$/,
    mustBeFound: true,
    make: ({ bytes }, { below }) =>
      Uint8Array.from({ length: Math.min(bytes.length, 2000) }, () => below(256)),
  },
];
