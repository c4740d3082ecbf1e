import fc from "fast-check";
import { expect, test } from "vitest";
import { carriedFields, carry, readCarried } from "~/domain/safety/carried-form";
import { safePath } from "~/http/safe-redirect";

const here = new URL("https://pathfinders.example.nhs.uk/ideas/3/comments?after=7");

test("what was typed goes through sign-in and comes back as it was", () => {
  const fields = fc.array(fc.tuple(fc.stringMatching(/^[a-z][a-zA-Z-]{0,10}$/), fc.string()), {
    maxLength: 20,
  });
  fc.assert(
    fc.property(fields, (typed) => {
      const carried = carry(here, formOf(typed));
      expect(carried).toEqual({ action: "/ideas/3/comments?after=7", fields: typed });
      const signIn = formOf([
        ["email", "a@example.nhs.uk"],
        ["password", "secret"],
        ...carriedFields(carried),
      ]);
      expect(readCarried(signIn, safePath)).toEqual(carried);
    }),
  );
});

test("passwords don't travel", () => {
  const carried = carry(
    here,
    formOf([
      ["currentPassword", "one"],
      ["password", "two"],
      ["name", "Ada"],
    ]),
  );
  expect(carried.fields).toEqual([["name", "Ada"]]);
});

test("the address that code asks for data at is brought back to the page's own", () => {
  expect(carry(new URL("https://here.example/ideas/new.data"), formOf([])).action).toBe("/ideas/new");
});

test("a form can't be sent on to another site", () => {
  const away = formOf([
    ["carried-to", "https://elsewhere.example/take"],
    ["carried:change", "words"],
  ]);
  expect(readCarried(away, safePath)).toEqual({ action: "/", fields: [["change", "words"]] });
});

test("signing in without anything to carry carries nothing", () => {
  expect(readCarried(formOf([["email", "a@example.nhs.uk"]]), safePath)).toBeNull();
});

test("a form of very many fields is cut, a file stays behind", () => {
  const many = formOf(Array.from({ length: 500 }, (_, i): [string, string] => [`field${i}`, "x"]));
  expect(carry(here, many).fields).toHaveLength(200);
  const withFile = formOf([["note", "x"]]);
  withFile.set("file", new File(["x"], "x.csv"));
  expect(carry(here, withFile).fields).toEqual([["note", "x"]]);
});

function formOf(fields: [string, string][]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}
