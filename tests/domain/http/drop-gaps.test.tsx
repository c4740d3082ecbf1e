import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { renderToPipeableStream } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { dropGaps } from "~/http/drop-gaps.server";

const lines = Array.from({ length: 2000 }, (_, i) => `“${"a".repeat(i % 7)}”`);

function drawn(through: PassThrough | ReturnType<typeof dropGaps>): Promise<string> {
  const { pipe } = renderToPipeableStream(
    <>
      {lines.map((line, i) => (
        <p key={i}>{line}</p>
      ))}
    </>,
  );
  return text(pipe(through));
}

describe("a page with characters of several bytes", () => {
  it("arrives as it was written, wherever it is cut", async () => {
    expect(await drawn(dropGaps())).toBe(lines.map((line) => `<p>${line}</p>`).join(""));
  });

  it("would arrive with zero bytes in it otherwise: when it doesn't any more, the file can go", async () => {
    expect(await drawn(new PassThrough())).toContain("\0");
  });
});
