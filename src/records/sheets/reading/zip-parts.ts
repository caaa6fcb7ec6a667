/** A file inside a ZIP, by what the list at its end says. */
export interface ZipPart {
  readonly name: string;
  /** The most bytes that it can be unpacked to. */
  readonly most: number;
}

/** No deflated byte stands for more than this many. */
const mostPerByte = 1032;

const endSize = 22;
const entrySize = 46;

/**
 * The list of files of a ZIP, without unpacking any; undefined where there is no such list. A size that is not told is reckoned at the
 * most that so many bytes can be, so that a file which lies about itself is not taken for small.
 */
export const zipParts = (bytes: Uint8Array): readonly ZipPart[] | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const first = Math.max(0, bytes.length - 65_557);
  let end = bytes.length - endSize;
  while (end >= first && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < first) return undefined;
  const parts: ZipPart[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + entrySize > bytes.length || view.getUint32(at, true) !== 0x02014b50) return undefined;
    const [packed, unpacked] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const name = new TextDecoder().decode(bytes.subarray(at + entrySize, at + entrySize + (nameLength ?? 0)));
    const isTold = unpacked > 0 || (packed === 0 && (view.getUint16(at + 8, true) & 8) === 0);
    parts.push({ name, most: isTold ? unpacked : Math.max(packed, bytes.length) * mostPerByte });
    at += entrySize + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return parts;
};
