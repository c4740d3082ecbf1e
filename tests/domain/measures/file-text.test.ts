import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFileText } from "~/domain/measures/file-text";

const words = "Date;Number;Note\r\n3/4/2026;12;café, “quiet” – 5 €";
const utf8 = new TextEncoder().encode(words);
const wide = (text: string, isLittle: boolean) => {
  const bytes = [...text].flatMap((character) => {
    const code = character.charCodeAt(0);
    return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
  });
  return new Uint8Array(bytes);
};

describe("a file of text", () => {
  it.each<[string, Uint8Array, string]>([
    ["UTF-8", utf8, "UTF-8"],
    ["UTF-8 with its mark", new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]), "UTF-8"],
    ["UTF-16, little end first", wide(`\uFEFF${words}`, true), "UTF-16"],
    ["UTF-16, big end first", wide(`\uFEFF${words}`, false), "UTF-16"],
  ])("is read: %s", (_, bytes, encoding) => {
    expect(readFileText(bytes)).toEqual({ text: words, encoding });
  });

  it("is read as Excel writes it when it is nothing else, and that is said", () => {
    const bytes = new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x31, 0x94, 0x20, 0x96, 0x20, 0x80]);
    expect(readFileText(bytes)).toEqual({ text: "café “1” – €", encoding: "Windows-1252" });
  });
});

describe("anything else", () => {
  const bytes = (...parts: (string | number)[]) =>
    new Uint8Array(parts.flatMap((part) => (typeof part === "number" ? [part] : [...Buffer.from(part)])));

  it.each<[string, Uint8Array, RegExp]>([
    ["an Excel workbook", bytes("PK", 3, 4, "xl/workbook.xml"), /workbook.*CSV/],
    ["an old workbook", bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1), /old kind of workbook.*CSV/],
    ["a PDF", bytes("%PDF-1.7\n3/4/2026,12"), /PDF/],
    ["a PNG", bytes(0x89, "PNG\r\n", 0x1a), /picture/],
    ["a JPEG", bytes(0xff, 0xd8, 0xff, 0xe0), /picture/],
    ["a GIF", bytes("GIF89a"), /picture/],
    ["a page called .xls", bytes("\n<html><table><tr><td>3/4/2026"), /web page.*CSV/],
    ["a program", bytes(0x7f, "ELF", 2, 1, 1, 0, 0), /isn't a file of text.*CSV/],
    ["UTF-16 without its mark", wide(words, true), /isn't a file of text.*CSV/],
    ["nothing", bytes(), /empty/],
    ["blanks", bytes("\n \r\n"), /empty/],
  ])("is refused with what to do: %s", (_, content, problem) => {
    expect(readFileText(content)).toEqual({ problem: expect.stringMatching(problem) });
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (content) => {
        const read = readFileText(content);
        expect("problem" in read ? read.problem : read.encoding).not.toBe("");
      }),
      { numRuns: 2000 },
    );
  });
});
