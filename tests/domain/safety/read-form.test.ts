import { describe, expect, test } from "vitest";
import { z } from "zod";
import {
  cameSecond,
  neededText,
  optionFrom,
  optionsFrom,
  readForm,
  refused,
  text,
  typedFrom,
} from "~/domain/safety/read-form";
import { describeIdentifiers } from "~/domain/safety/describe-identifiers";

const schema = z.object({
  title: neededText(10, "Give it a title"),
  story: text(100),
  colour: optionFrom(["green", "yellow"]),
  themes: optionsFrom(["choice", "safety"]),
});

const nhsNumber = "943 476 5919";

describe("a form that is right", () => {
  test("is read, trimmed, with line ends of one kind", () => {
    const form = formOf([
      ["title", "  Warm drink "],
      ["story", "one\r\ntwo\r\n"],
      ["colour", "green"],
      ["themes", "choice"],
    ]);
    expect(readForm(schema, form)).toEqual({
      ok: true,
      value: { title: "Warm drink", story: "one\ntwo", colour: "green", themes: ["choice"] },
    });
  });

  test("may leave out what isn't needed, and name a theme twice", () => {
    const form = formOf([
      ["title", "Tea"],
      ["themes", "safety"],
      ["themes", "safety"],
    ]);
    expect(readForm(schema, form)).toMatchObject({
      ok: true,
      value: { story: "", colour: "", themes: ["safety"] },
    });
  });
});

describe("a form that isn't", () => {
  test("says one plain sentence a field, and keeps everything typed as it was", () => {
    const fields: [string, string][] = [
      ["title", " "],
      ["story", "x".repeat(101)],
      ["colour", "pink"],
      ["themes", "choice"],
      ["themes", "magic"],
    ];
    expect(readForm(schema, formOf(fields))).toEqual({
      ok: false,
      errors: {
        title: "Give it a title",
        story: "Use 100 characters or fewer",
        colour: "Choose one of the list",
        themes: "Choose from the list",
      },
      typed: { title: " ", story: "x".repeat(101), colour: "pink", themes: ["choice", "magic"] },
    });
  });

  test("a field sent twice that should be one text is refused, not guessed at", () => {
    const read = readForm(
      schema,
      formOf([
        ["title", "a"],
        ["title", "b"],
      ]),
    );
    expect(read).toMatchObject({
      ok: false,
      errors: { title: expect.any(String) },
      typed: { title: ["a", "b"] },
    });
  });

  test("the domain can refuse it too, with what was typed", () => {
    expect(refused(formOf([["title", "Tea"]]), { title: "Taken" })).toEqual({
      ok: false,
      errors: { title: "Taken" },
      typed: { title: "Tea" },
    });
  });

  test("a file is no text", () => {
    const form = formOf([["title", "Tea"]]);
    form.set("story", new File(["words"], "words.txt"));
    expect(readForm(schema, form)).toMatchObject({ ok: true, value: { story: "" } });
  });
});

describe("an NHS number", () => {
  test.each(["title", "story", "colour", "themes", "a field nobody knows"])("is refused in %s", (name) => {
    const fields: [string, string][] = [
      ["title", "Tea"],
      [name, nhsNumber],
    ];
    const read = readForm(schema, formOf(name === "title" ? fields.slice(1) : fields));
    expect(read).toMatchObject({ ok: false, errors: { [name]: expect.stringContaining(nhsNumber) } });
    expect(read.ok ? null : read.typed[name]).toBe(nhsNumber);
  });

  test("is found in the second of two values, and its message wins over another", () => {
    const twice = readForm(
      schema,
      formOf([
        ["title", "Tea"],
        ["themes", "choice"],
        ["themes", nhsNumber],
      ]),
    );
    expect(twice).toMatchObject({ ok: false, errors: { themes: expect.stringContaining("NHS number") } });
    const tooLong = readForm(schema, formOf([["title", `Something long ${nhsNumber}`]]));
    expect(tooLong).toMatchObject({ ok: false, errors: { title: expect.stringContaining("NHS number") } });
  });

  test("is said to be where it is", () => {
    expect(describeIdentifiers(`We met ${nhsNumber}`)).toContain("at character 8");
    expect(describeIdentifiers(`We met\n\nsomebody: ${nhsNumber}`)).toContain("in line 3");
    expect(describeIdentifiers("We met 999 123 4567")).toBeNull();
  });
});

test("a field may have any name", () => {
  const form = formOf([
    ["__proto__", "one"],
    ["__proto__", "two"],
    ["constructor", nhsNumber],
  ]);
  const typed = typedFrom(form);
  expect(Object.getPrototypeOf(typed)).toBe(Object.prototype);
  expect(Object.entries(typed)).toEqual([
    ["__proto__", ["one", "two"]],
    ["constructor", nhsNumber],
  ]);
});

test("a form that came second keeps its words, and forgets what they were written over", () => {
  const form = formOf([
    ["title", "Tea"],
    ["revision", "1"],
    ["version", "2"],
  ]);
  expect(cameSecond(form, { form: "Look again" })).toEqual({
    ok: false,
    errors: { form: "Look again" },
    typed: { title: "Tea" },
  });
});

function formOf(fields: [string, string][]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}
