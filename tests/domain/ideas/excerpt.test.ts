import fc from "fast-check";
import { expect, test } from "vitest";
import { excerpt, plainText } from "~/domain/ideas/excerpt";
import { renderMarkdown } from "~/platform/markdown";

test("signs of Markdown don't show", () => {
  const html = renderMarkdown(
    "## Evenings\n\n- **Warm** drinks, [here](https://example.org)\n- `quiet` & *calm* < loud\n\n> said Joe",
  );
  expect(excerpt(html)).toBe("Evenings Warm drinks, here quiet & calm < loud said Joe");
});

test("whole sentences are kept where they fit", () => {
  const html = renderMarkdown(
    `${"We sit down together with a warm drink before the lights go down. ".repeat(3)}`,
  );
  expect(excerpt(html, 140)).toBe(
    "We sit down together with a warm drink before the lights go down. We sit down together with a warm drink before the lights go down.",
  );
});

test("a long sentence ends at a word", () => {
  expect(excerpt("<p>One two three four five six seven</p>", 16)).toBe("One two three…");
});

test("what is cut off in the middle of a tag or a sign is left out", () => {
  expect(plainText('<p>Say it <a href="https://exam')).toBe("Say it");
  expect(plainText("<p>5 &gt; 3 &#39;now&#x27; &unknown;")).toBe("5 > 3 'now' &unknown;");
});

test("it is never longer than asked for, and never holds a tag that was written as one", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 600 }), fc.integer({ min: 20, max: 200 }), (source, most) => {
      const words = excerpt(renderMarkdown(source), most);
      expect(words.length).toBeLessThanOrEqual(most + 1);
      expect(words).not.toContain("\n");
    }),
  );
});
