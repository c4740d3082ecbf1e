import fc from "fast-check";
import { expect, test } from "vitest";
import { markEnd, markStart, partsOf, snippet } from "~/domain/search/highlight";

const mark = (text: string) => text.replaceAll("[", markStart).replaceAll("]", markEnd);
const shown = (marked: string, most?: number) =>
  snippet(mark(marked), most)
    .map(({ text, isMatch }) => (isMatch ? `[${text}]` : text))
    .join("");

test("what was found is a piece of its own", () => {
  expect(partsOf(mark("a [warm] <b>drink</b>"))).toEqual([
    { text: "a ", isMatch: false },
    { text: "warm", isMatch: true },
    { text: " <b>drink</b>", isMatch: false },
  ]);
});

test("a short text is shown whole", () => {
  expect(shown("We sit down with a [warm] drink.")).toBe("We sit down with a [warm] drink.");
});

test("a long text is shown around what was found, from word to word", () => {
  const long = `${"before ".repeat(40)}[warm] drink ${"after ".repeat(40)}`;
  const piece = shown(long, 100);
  expect(piece).toMatch(/^…(before )+\[warm\] drink (after ?)+…$/);
  expect(piece.length).toBeLessThan(110);
});

test("a very long word doesn't hide what was found", () => {
  expect(shown(`${"x".repeat(500)} [warm] ${"y".repeat(500)}`, 100)).toContain("[warm]");
});

test("the pieces are the text without its marks, and a window is part of it", () => {
  const piece = fc.oneof(fc.string(), fc.constant(markStart), fc.constant(markEnd), fc.constant(" "));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), fc.integer({ min: 10, max: 200 }), (pieces, most) => {
      const marked = pieces.join("");
      const text = marked.replaceAll(markStart, "").replaceAll(markEnd, "");
      expect(
        partsOf(marked)
          .map((part) => part.text)
          .join(""),
      ).toBe(text);
      const window = snippet(marked, most)
        .map((part) => part.text)
        .join("");
      expect(window.length).toBeLessThanOrEqual(most + 2);
      if (!text.includes("…")) expect(text).toContain(window.replace(/^…/, "").replace(/…$/, ""));
    }),
  );
});
