import { expect, test } from "vitest";
import { asSentence } from "~/domain/measures/as-sentence";

test.each([
  ["before the rota", "before the rota."],
  ["The rota changed. ", "The rota changed."],
  ["Why not?", "Why not?"],
  ["They said “it helps.”", "They said “it helps.”"],
  ["", ""],
])("%j is %j", (typed, sentence) => {
  expect(asSentence(typed)).toBe(sentence);
});
