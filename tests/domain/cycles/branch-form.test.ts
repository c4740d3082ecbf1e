import { describe, expect, it } from "vitest";
import { readBranchForm } from "~/domain/cycles/branch-form";
import { confirmationOf, confirmingField, findInField } from "~/domain/safety/confirming";

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

const sound = { change: "A warm drink", scale: "one-shift", conditions: "shift", conditionsWords: "Nights" };

describe("a plan under other conditions", () => {
  it("says what is different, and the plan", () => {
    expect(readBranchForm(form(sound))).toMatchObject({
      ok: true,
      value: { plan: { change: "A warm drink" }, branch: { conditions: "shift", conditionsWords: "Nights" } },
    });
  });

  it("is told at once what both parts lack, and keeps what was typed", () => {
    expect(readBranchForm(form({ who: "Nights", conditions: "moon" }))).toMatchObject({
      ok: false,
      errors: {
        change: "Say what you will try",
        conditions: "Choose what is different this time",
        conditionsWords: expect.stringMatching(/^Say in a few words/) as string,
      },
      typed: { who: "Nights", conditions: "moon" },
    });
  });

  it("takes a tick for words of either part", () => {
    const numbers = { who: "Bleep 943 476 5919", conditionsWords: "Order 400 000 0004" };
    expect(readBranchForm(form({ ...sound, ...numbers })).ok).toBe(false);
    const ticked = form({ ...sound, ...numbers });
    for (const [field, words] of Object.entries(numbers))
      ticked.append(confirmingField, confirmationOf(field, findInField(field, words)));
    expect(readBranchForm(ticked).ok).toBe(true);
  });

  it("keeps patients' numbers out of the words", () => {
    const read = readBranchForm(form({ ...sound, conditionsWords: "For 943 476 5919" }));
    expect(read).toMatchObject({ ok: false, errors: { conditionsWords: expect.any(String) as string } });
  });
});
