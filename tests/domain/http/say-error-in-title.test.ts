import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { sayErrorInTitle } from "~/http/say-error-in-title.server";

const page = "<html><head><title>Sign in</title></head><body><svg><title>Path</title></svg></body></html>";

function through(status: number): Promise<string> {
  return text(Readable.from([Buffer.from(page)]).pipe(sayErrorInTitle(status)));
}

describe("the title of a page", () => {
  it.each([400, 409])("says so when a form was refused (%i)", async (status) => {
    expect(await through(status)).toBe(page.replace("<title>Sign in", "<title>Error: Sign in"));
  });

  it.each([200, 403, 404, 500])("is left alone otherwise (%i)", async (status) => {
    expect(await through(status)).toBe(page);
  });
});
