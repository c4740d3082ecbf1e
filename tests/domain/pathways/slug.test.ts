import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { freeSlug, slugFrom } from "~/domain/pathways/slug";

describe("an address from a title", () => {
  it("reads like the title", () => {
    expect(slugFrom("Ten minutes & a warm drink", "practice")).toBe("ten-minutes-a-warm-drink");
    expect(slugFrom("  Who’d like Crème brûlée?  ", "practice")).toBe("whod-like-creme-brulee");
  });

  it("keeps whole words, up to a length one can still read out", () => {
    const slug = slugFrom("word ".repeat(40), "practice");
    expect(slug.length).toBeLessThanOrEqual(60);
    expect(slug).toMatch(/^word(-word)*$/);
    expect(slugFrom("x".repeat(200), "practice")).toHaveLength(60);
  });

  it("never takes the place where something new is made, and is never empty", () => {
    expect(slugFrom("New", "practice")).toBe("new-practice");
    expect(slugFrom("！？", "practice")).toBe("practice");
  });

  it("is safe in an address, whatever the title", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (title) => {
        const slug = slugFrom(title, "practice");
        expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(slug).not.toBe("new");
      }),
    );
  });

  it("is taken by nobody else", () => {
    expect(freeSlug("drink", [])).toBe("drink");
    expect(freeSlug("drink", ["drink", "drink-2", "drink-4"])).toBe("drink-3");
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "a-2", "a-3", "b")), (taken) => {
        expect(taken).not.toContain(freeSlug("a", taken));
      }),
    );
  });
});
