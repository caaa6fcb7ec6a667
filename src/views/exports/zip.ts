/** A file to be packed. */
export interface PackedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The same bytes as a raw DEFLATE stream (RFC 1951); without it they are stored as they are. */
  readonly deflated?: Uint8Array;
}

type Field = readonly [value: number, bytes: 2 | 4];

/** Numbers as a ZIP file writes them: the lowest byte first. */
const fields = (...all: readonly Field[]): Uint8Array =>
  Uint8Array.from(
    all.flatMap(([value, bytes]) => Array.from({ length: bytes }, (_, at) => (value >>> (8 * at)) & 255)),
  );

const joined = (parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};

/** What eight steps of the checksum make of each byte. */
const crcOfByte = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
  return crc;
});

/** The checksum of ZIP and PNG files: CRC-32 with the reversed polynomial 0xEDB88320, as in ISO 3309. */
export const crc32 = (bytes: Uint8Array): number => {
  let crc = -1;
  for (const byte of bytes) crc = (crc >>> 8) ^ (crcOfByte[(crc ^ byte) & 255] ?? 0);
  return ~crc >>> 0;
};

/** A day as MS-DOS counts: years from 1980. */
const dosDate = (day: string): number => {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return ((year - 1980) << 9) | (month << 5) | date;
};

const version = 20;
const namesInUtf8 = 0x800;
const stored = 0;
const deflate = 8;

/**
 * Files in one ZIP file, deflated where that is given, else stored (PKWARE APPNOTE 6.3, sections 4.3.7 to 4.3.16). `day`, `YYYY-MM-DD`, is the date they
 * carry: the same files of the same day give the same bytes.
 */
export const toZip = (files: readonly PackedFile[], day: string): Uint8Array<ArrayBuffer> => {
  const contents: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, bytes, deflated } of files) {
    const packed = deflated ?? bytes;
    const nameBytes = new TextEncoder().encode(name);
    const about = fields(
      ...([
        [version, 2],
        [namesInUtf8, 2],
        [deflated ? deflate : stored, 2],
        [0, 2],
        [dosDate(day), 2],
      ] as const),
      ...([
        [crc32(bytes), 4],
        [packed.length, 4],
        [bytes.length, 4],
        [nameBytes.length, 2],
        [0, 2],
      ] as const),
    );
    const local = [fields([0x04034b50, 4]), about, nameBytes, packed];
    contents.push(...local);
    // No comment, first disk, no attributes.
    const rest = fields([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]);
    directory.push(fields([0x02014b50, 4], [version, 2]), about, rest, nameBytes);
    offset += local.reduce((length, part) => length + part.length, 0);
  }
  const directoryLength = directory.reduce((length, part) => length + part.length, 0);
  const count: Field = [files.length, 2];
  const end = fields(
    ...([
      [0x06054b50, 4],
      [0, 2],
      [0, 2],
    ] as const),
    ...([count, count, [directoryLength, 4], [offset, 4], [0, 2]] as const),
  );
  return joined([...contents, ...directory, end]);
};
