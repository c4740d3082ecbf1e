export type Encoding = "UTF-8" | "UTF-16" | "Windows-1252";

/** What a file says as text, or why it can't be read and what to do instead. */
export type FileText = { text: string; encoding: Encoding } | { problem: string };

const SAVE_AS_CSV = "Open it in the spreadsheet, choose “Save as”, pick CSV, and choose that file here.";

/** How files that aren't text begin, whatever they are called. */
const KINDS: readonly { starts: readonly number[]; problem: string }[] = [
  { starts: [0x50, 0x4b, 0x03, 0x04], problem: `This is a workbook, such as Excel's. ${SAVE_AS_CSV}` },
  { starts: [0xd0, 0xcf, 0x11, 0xe0], problem: `This is an old kind of workbook. ${SAVE_AS_CSV}` },
  {
    starts: [0x25, 0x50, 0x44, 0x46],
    problem: "This is a PDF. Numbers can't be read from it. Find the spreadsheet it was made from.",
  },
  ...[
    [0x89, 0x50, 0x4e, 0x47],
    [0xff, 0xd8, 0xff],
    [0x47, 0x49, 0x46, 0x38],
  ].map((starts) => ({ starts, problem: "This is a picture. Numbers can't be read from it." })),
];

const NOT_TEXT = `This isn't a file of text. If it comes from a spreadsheet: ${SAVE_AS_CSV}`;
const A_PAGE = `This is a web page, whatever its name says. ${SAVE_AS_CSV}`;
const EMPTY = "This file is empty. Choose another.";

/**
 * Reads a file as text: UTF-8 with or without its mark, UTF-16 with its mark, else Windows-1252, which is what Excel
 * in Britain writes as plain “CSV”. What a file is, is seen from its content and never from its name.
 */
export function readFileText(bytes: Uint8Array): FileText {
  if (bytes.length === 0) return { problem: EMPTY };
  const kind = KINDS.find(({ starts }) => starts.every((byte, index) => bytes[index] === byte));
  if (kind) return { problem: kind.problem };
  const read = decode(bytes);
  if (hasControls(read.text)) return { problem: NOT_TEXT };
  if (/^\s*<(?:!doctype|html|table|\?xml)/i.test(read.text.slice(0, 500))) return { problem: A_PAGE };
  return read.text.trim() === "" ? { problem: EMPTY } : read;
}

function decode(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe)
    return { text: new TextDecoder("utf-16le").decode(bytes), encoding: "UTF-16" };
  if (first === 0xfe && second === 0xff)
    return { text: new TextDecoder("utf-16be").decode(bytes), encoding: "UTF-16" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "UTF-8" };
  } catch {
    return { text: fromWindows(bytes), encoding: "Windows-1252" };
  }
}

/** What Windows-1252 has at 0x80 to 0x9f, where Latin-1 has controls; a blank stands for the five it leaves open. */
const WINDOWS = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/** Some versions of Node read Windows-1252 as if it were Latin-1, so that quotation marks and dashes are lost. */
function fromWindows(bytes: Uint8Array): string {
  return new TextDecoder("latin1")
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (control) => WINDOWS[control.charCodeAt(0) - 0x80] ?? " ");
}

/** Text holds tabs and ends of lines, and no other control characters. */
function hasControls(text: string): boolean {
  return /[^\P{Cc}\t\n\v\f\r\u0080-\u009F]/u.test(text);
}
