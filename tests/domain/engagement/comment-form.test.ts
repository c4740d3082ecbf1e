import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  longestComment,
  readCommentEdit,
  readCommentForm,
  versionOf,
} from "~/domain/engagement/comment-form";
import { readBefore } from "~/domain/engagement/comment-place";
import { readWanted } from "~/domain/engagement/wanted-state";
import { renderMarkdown } from "~/platform/markdown";

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

describe("a comment's form", () => {
  it("takes words, and trims what is around them", () => {
    expect(readCommentForm(form({ body: "  Lovely.\r\nThank you. \n" }))).toEqual({
      ok: true,
      value: { body: "Lovely.\nThank you." },
    });
  });

  it("asks for words where there are none", () => {
    for (const body of ["", "   \n "])
      expect(readCommentForm(form({ body }))).toMatchObject({
        ok: false,
        errors: { body: "Write your comment first" },
      });
    expect(readCommentForm(form({}))).toMatchObject({ ok: false });
  });

  it("takes 5,000 characters and not one more", () => {
    expect(readCommentForm(form({ body: "a".repeat(longestComment) })).ok).toBe(true);
    expect(readCommentForm(form({ body: "a".repeat(longestComment + 1) }))).toMatchObject({
      ok: false,
      errors: { body: "Use 5,000 characters or fewer" },
    });
  });

  it("keeps what was typed, and says where an NHS number stands", () => {
    const body = "We sat down.\nShe is 943 476 5919.";
    expect(readCommentForm(form({ body }))).toMatchObject({
      ok: false,
      typed: { body },
      errors: { body: expect.stringMatching(/943 476 5919.*line 2/) },
    });
  });

  it("an edit carries the version it started from, which never reads as an NHS number", () => {
    fc.assert(
      fc.property(
        fc.date({ noInvalidDate: true, min: new Date("2020-01-01"), max: new Date("2100-01-01") }),
        (editedAt) => {
          const version = versionOf({ editedAt });
          expect(readCommentEdit(form({ body: "Words", version }))).toEqual({
            ok: true,
            value: { body: "Words", version },
          });
        },
      ),
    );
    expect(versionOf({ editedAt: null })).not.toBe(versionOf({ editedAt: new Date(1) }));
  });
});

describe("Markdown in a comment", () => {
  const wicked = fc.constantFrom(
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "![x](https://example.org/a.png)",
    "<a href='javascript:alert(1)'>x</a>",
    "<svg onload=alert(1)>",
    "<style>body{display:none}</style>",
    "<iframe src='https://example.org'></iframe>",
    "<p style='position:fixed' onclick='alert(1)'>",
    "**",
    "`",
    "> ",
    "\n\n",
    "- ",
    "<",
    "\u0000",
  );

  it("never lets anything through that could run, load or cover the page", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(wicked, fc.string({ maxLength: 12 })), { maxLength: 8 }), (parts) => {
        const html = renderMarkdown(parts.join(""));
        for (const [, name] of html.matchAll(/<\/?([a-z0-9]+)/gi))
          expect([
            "p",
            "br",
            "strong",
            "em",
            "del",
            "ul",
            "ol",
            "li",
            "blockquote",
            "code",
            "pre",
            "a",
            "h3",
            "h4",
            "hr",
          ]).toContain(name);
        for (const [tag] of html.matchAll(/<[^>]*>/g)) {
          expect(tag).not.toMatch(/\s(on\w+|style|src|class|id)\s*=/i);
          const href = /href="([^"]*)"/.exec(tag)?.[1];
          if (href !== undefined && /^[a-z][a-z0-9+.-]*:/i.test(href))
            expect(href).toMatch(/^(https?|mailto):/i);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("what an address or a button asks for", () => {
  it("a wanted state is yes or no, and nothing else", () => {
    expect(readWanted(form({ voted: "yes" }), "voted")).toBe(true);
    expect(readWanted(form({ voted: "no" }), "voted")).toBe(false);
    for (const voted of ["", "Yes", "true", "1", "toggle"])
      expect(readWanted(form({ voted }), "voted")).toBeNull();
    expect(readWanted(form({}), "voted")).toBeNull();
  });

  it("a place in a conversation is a whole number, or the newest", () => {
    expect(readBefore(new URLSearchParams("before=12"))).toBe(12);
    for (const query of [
      "",
      "before=",
      "before=0",
      "before=-1",
      "before=1e9",
      "before=1 OR 1",
      "before=9999999999",
    ])
      expect(readBefore(new URLSearchParams(query))).toBeNull();
  });
});
