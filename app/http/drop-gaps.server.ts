import { Transform } from "node:stream";

/**
 * Takes out the zero bytes that React 18 leaves between two pieces of a page where a character of several bytes no
 * longer fitted into the first: `writeStringChunk` of react-dom 18.3 hands on the whole buffer, written to its end or
 * not. In a text area browsers would show each as a character nobody typed. HTML has no zero byte of its own.
 */
export function dropGaps(): Transform {
  return new Transform({
    transform(chunk: Uint8Array, _encoding, next) {
      next(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk);
    },
  });
}
