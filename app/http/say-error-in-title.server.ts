import { Transform } from "node:stream";

const formRefused = [400, 409];

/**
 * Puts “Error: ” before the title of a page that shows a form with something to put right, so that a screen reader
 * says so first. A route's `meta` can't know: it isn't told how the form fared.
 */
export function sayErrorInTitle(status: number): Transform {
  let isDone = !formRefused.includes(status);
  return new Transform({
    transform(chunk: Buffer, _encoding, next) {
      if (isDone) return next(null, chunk);
      const html = chunk.toString("utf8");
      isDone = html.includes("<title>");
      next(null, html.replace("<title>", "<title>Error: "));
    },
  });
}
