import { describe, expect, it } from "vitest";
import { readSettleForm } from "~/domain/leadership/settle-form";

function read(fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return readSettleForm(form);
}

describe("how a pledge went", () => {
  it("kept needs no word, and takes one", () => {
    expect(read({ status: "kept" })).toMatchObject({ ok: true, value: { status: "kept", outcome: "" } });
    expect(read({ status: "kept", outcome: " Done " })).toMatchObject({ value: { outcome: "Done" } });
  });

  it("not kept needs to say why", () => {
    expect(read({ status: "not-kept", outcome: " " })).toMatchObject({
      ok: false,
      errors: { outcome: expect.stringContaining("why") as string },
    });
    expect(read({ status: "not-kept", outcome: "I asked too late" })).toMatchObject({ ok: true });
  });

  it.each(["", "open", "failed"])("“%s” is no answer", (status) => {
    expect(read({ status, outcome: "Words" })).toMatchObject({
      ok: false,
      errors: { status: expect.any(String) as string },
      typed: { outcome: "Words" },
    });
  });
});
