import { expect, test } from "vitest";
import { plainWords } from "~/domain/search/plain-words";

test.each([
  ["**warm** and *calm* and ~~loud~~ and `quiet`", "warm and calm and loud and quiet"],
  ["# Title\n\n- one\n* two\n1. three\n> four", "Title one two three four"],
  ["[our leaflet](https://example.org/a_(b)) and ![a picture](x.png)", "our leaflet and a picture"],
  ["5 * 4 = 20, snake_case_word, _so_", "5 * 4 = 20, snake_case_word, so"],
  ["above\n\n---\n\nbelow", "above below"],
  ["an \\*asterisk\\*", "an *asterisk*"],
  ["**\u0002warm\u0003** drink", "\u0002warm\u0003 drink"],
  ["less < more > less", "less < more > less"],
])("%j", (markdown, words) => {
  expect(plainWords(markdown)).toBe(words);
});

test("a text of nothing but signs is read quickly", () => {
  const started = performance.now();
  for (const sign of ["[", "](", "*", "_", "<a", "- ", "\\", "`"]) plainWords(sign.repeat(5000));
  expect(performance.now() - started).toBeLessThan(500);
});
