import type { Span } from "./identifier";

const address =
  /(?<![\p{L}\p{N}@.-])(?:https?:\/\/\S{1,2000}|www\.\S{1,2000}|doi:\s?\S{1,300}|10\.\d{4,9}\/\S{1,300}|(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}\/\S{1,2000})/giu;

/** Web addresses and DOIs, whose long numbers are nobody's. */
export function webAddresses(text: string): Span[] {
  return [...text.matchAll(address)].map(({ index, 0: written }) => ({
    start: index,
    end: index + written.length,
  }));
}
