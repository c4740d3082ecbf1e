import { describe, expect, it } from "vitest";
import { readEndorseForm } from "~/domain/leadership/endorse-form";

const today = "2026-03-02";

function read(fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return readEndorseForm(form, today);
}

function errorsOf(fields: Record<string, string>) {
  const answer = read(fields);
  return answer.ok ? {} : answer.errors;
}

const message = "The question is what makes it work.";

describe("an endorsement", () => {
  it("needs words, and nothing else", () => {
    expect(read({ message: ` ${message} ` })).toEqual({
      ok: true,
      value: { message, pledge: null, revision: "" },
    });
    expect(Object.keys(errorsOf({ message: "  " }))).toEqual(["message"]);
    expect(errorsOf({ message: "x".repeat(1001) }).message).toContain("1,000");
  });

  it("takes a pledge with both of its parts", () => {
    const answer = read({ message, what: "Wash up", dueOn: "3/5/2026", revision: "7" });
    expect(answer).toEqual({
      ok: true,
      value: { message, pledge: { what: "Wash up", dueOn: "2026-05-03" }, revision: "7" },
    });
  });

  it("says which part of a pledge is missing", () => {
    expect(Object.keys(errorsOf({ message, what: "Wash up" }))).toEqual(["dueOn"]);
    expect(Object.keys(errorsOf({ message, dueOn: "2026-05-03" }))).toEqual(["what"]);
    expect(Object.keys(errorsOf({ message: "", what: "Wash up" }))).toEqual(["message", "dueOn"]);
    expect(errorsOf({ message, what: "x".repeat(501), dueOn: "2026-05-03" }).what).toContain("500");
  });

  it.each([
    ["2026-03-02", null],
    ["2028-03-02", null],
    ["2026-03-01", "today or a later day"],
    ["2028-03-03", "two years"],
    ["whenever", "27/3/2026"],
    ["2026-02-30", "27/3/2026"],
  ])("a pledge due %s", (dueOn, problem) => {
    const { dueOn: said } = errorsOf({ message, what: "Wash up", dueOn });
    if (problem === null) expect(said).toBeUndefined();
    else expect(said).toContain(problem);
  });

  it("keeps what was typed, and an NHS number out of every field", () => {
    const typed = { message: "For 943 476 5919", what: "Ring 943 476 5919", dueOn: "never" };
    const answer = read(typed);
    expect(answer).toMatchObject({ ok: false, typed });
    expect(errorsOf(typed).message).toContain("NHS number");
    expect(errorsOf(typed).what).toContain("NHS number");
    expect(errorsOf({ message, what: "Wash up", dueOn: "943 476 5919" }).dueOn).toContain("NHS number");
  });
});
