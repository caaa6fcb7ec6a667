/**
 * Bytes as a raw DEFLATE stream (RFC 1951), by the compressor of the platform: the same bytes on the same runtime. Which bits it
 * writes is its own affair, so that another one may give others that unpack to the same.
 */
export const deflated = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> => {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
};
