import { describe, expect, test } from "vitest";
import { z } from "zod";
import { certaintiesConfirmed, confirmationOf, findInField, readConfirmed } from "~/domain/safety/confirming";
import { describeField } from "~/domain/safety/describe-identifiers";
import { neededText, readForm, text } from "~/domain/safety/read-form";

const schema = z.object({
  title: neededText(100, "Give it a title"),
  story: text(1000),
  find: text(100),
  email: text(100),
});

function formOf(fields: [string, string][]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}

function tick(name: string, value: string): [string, string] {
  return ["notIdentifying", confirmationOf(name, findInField(name, value))];
}

describe("what was found", () => {
  test("refuses the form, said where, and keeps what was typed", () => {
    const read = readForm(schema, formOf([["title", "Tea for Mrs Smith"]]));
    expect(read).toMatchObject({
      ok: false,
      errors: { title: expect.stringMatching(/“Mrs Smith” may identify a patient/) },
      typed: { title: "Tea for Mrs Smith" },
    });
  });

  test("is let pass once it is ticked, in this field alone", () => {
    const title = "Tea for Mrs Smith";
    expect(readForm(schema, formOf([["title", title], tick("title", title)]))).toMatchObject({ ok: true });
    const elsewhere = readForm(schema, formOf([["title", "Tea"], ["story", title], tick("title", title)]));
    expect(elsewhere).toMatchObject({ ok: false, errors: { story: expect.any(String) } });
  });

  test("asks anew where something new is found, and not where something went", () => {
    const ticked = tick("title", "Mrs Smith and JB in bed 4");
    expect(readForm(schema, formOf([["title", "Mrs Smith"], ticked]))).toMatchObject({ ok: true });
    expect(readForm(schema, formOf([["title", "Mrs Smith and Mr Jones"], ticked]))).toMatchObject({
      ok: false,
    });
  });

  test("may span a line's end, which browsers send their way", () => {
    const story = "943 476\n5919";
    const form = formOf([["title", "Tea"], ["story", story.replace("\n", "\r\n")], tick("story", story)]);
    expect(readForm(schema, form)).toMatchObject({ ok: true });
  });

  test("isn't asked about where words are for finding, nor an address where one is asked for", () => {
    const form = formOf([
      ["title", "Tea"],
      ["find", "Mrs Smith"],
      ["email", "sam@hospice.example"],
    ]);
    expect(readForm(schema, form)).toMatchObject({ ok: true });
    expect(
      readForm(
        schema,
        formOf([
          ["title", "Tea"],
          ["email", "Mrs Smith"],
        ]),
      ),
    ).toMatchObject({ ok: false });
  });

  test("can't be ticked where no words belong, nor when it is a whole list of people", () => {
    const number = "943 476 5919";
    const found = readForm(schema, formOf([["title", "Tea"], ["find", number], tick("find", number)]));
    expect(found).toMatchObject({ ok: false, errors: { find: expect.stringContaining("NHS number") } });
    const many = Array.from({ length: 51 }, (_one, i) => `Mrs Smith${"abcdefghij".charAt(i % 10)}`).join(
      ", ",
    );
    expect(describeField("story", many, readConfirmed([tick("story", many)[1]]))).toMatch(/51 things/);
  });

  test("in a file's name asks for another name", () => {
    const form = formOf([["title", "Tea"]]);
    form.set("picture", new File(["x"], "Mrs_Smith_chart.jpg"));
    expect(readForm(schema, form)).toMatchObject({
      ok: false,
      errors: { picture: expect.stringMatching(/name may identify a patient: “Mrs_Smith.*another name/) },
    });
    form.set("picture", new File(["x"], "IMG_20260417_093012.jpg"));
    expect(readForm(schema, form)).toMatchObject({ ok: true });
  });

  test("isn't a date that is a cell of its own in a table of old numbers", () => {
    const rows = (note: string) => `date,value,note\n01/04/2005,12,\n01/05/2005,9,${note}`;
    expect(describeField("pasted", rows(""))).toBeNull();
    expect(describeField("pasted", rows("DOB 01/04/1985"))).toContain("01/04/1985");
  });
});

describe("what was ticked", () => {
  test("is told by how sure the guard was", () => {
    const title = "Order 943 476 5919 for Mrs Smith";
    expect(certaintiesConfirmed(formOf([["title", title], tick("title", title)])).sort()).toEqual([
      "asked",
      "refused",
    ]);
    expect(certaintiesConfirmed(formOf([["title", title]]))).toEqual([]);
    expect(certaintiesConfirmed(formOf([["title", "Tea"], tick("title", title)]))).toEqual([]);
  });

  test.each(["", "yes", "{}", "[1]", "null", "[", '["title"]'])("is nothing when it is %j", (value) => {
    expect(
      readForm(
        schema,
        formOf([
          ["title", "Mrs Smith"],
          ["notIdentifying", value],
        ]),
      ),
    ).toMatchObject({ ok: false });
  });
});
