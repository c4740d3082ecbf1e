import { expect, test } from "vitest";
import { matchQuery } from "~/domain/ideas/list-words";

test.each([
  ["warm drink", '"warm" "drink"*'],
  ['"warm drink" night', '"warm drink" "night"*'],
  ['"warm drink"', '"warm drink"'],
  ["“warm drink”", '"warm drink"'],
  ['"warm dri', '"warm dri"*'],
  ["a", '"a"'],
  ["don't", '"don\'t"'],
  ["NOT (drink* OR noticed:tea) AND -x ^y", '"NOT" "(drink*" "OR" "noticed:tea)" "AND" "-x" "^y"'],
  ["tea\u0000*", '"tea"*'],
])("%s", (typed, query) => {
  expect(matchQuery(typed)).toBe(query);
});

test.each(["", "   ", "!!! ***", '""', "\u0000"])("no word in %j", (typed) => {
  expect(matchQuery(typed)).toBeNull();
});

test("many words are cut short", () => {
  expect(matchQuery("word ".repeat(500))?.split(" ")).toHaveLength(12);
});
