import { buildIdea, buildPerson, buildTeam } from "../support/builders";
import { buildMeasure, fillMeasure, point } from "../support/measures";
import { get, outcome, post } from "../support/requests";
import { plain } from "../access/forms";
import { wholeSite } from "../support/whole-site";
import { beforeAll, describe, expect, it } from "vitest";
import type { Viewer } from "~/domain/people/viewer";
import { db, write } from "~/platform/db.server";
import * as undo from "~/routes/measures/undo-import";

const nhsNumber = "943 476 5919";
let site: (request: Request) => Promise<Response>;
let author: Viewer, reader: Viewer;
let team: { id: number; name: string };

beforeAll(async () => {
  site = await wholeSite();
  team = await buildTeam();
  author = await buildPerson({ teams: [team] });
  reader = await buildPerson();
});

async function newMeasure(
  parts: { kind?: "count" | "ratio" | "value" } = {},
  points = [point("2026-01-01", 12)],
) {
  const measureId = await buildMeasure(author, await buildIdea(author, { teamId: team.id }), parts);
  if (points.length > 0) await fillMeasure(author, measureId, points);
  return measureId;
}

const kept = (measureId: number) => db.dataPoint.findMany({ where: { measureId }, orderBy: { date: "asc" } });

type Sent = { file?: File; fields?: [string, string][] };

/** Sends the form as a browser does: every part of it, an empty file where none was chosen. */
async function send(measureId: number, { file = new File([], ""), fields = [] }: Sent, viewer = author) {
  const { request } = await get(`/measures/${measureId}/points/paste`, viewer);
  const headers = new Headers(request.headers);
  headers.set("Origin", "http://localhost");
  const body = new FormData();
  body.set("file", file);
  for (const [name, value] of fields) body.append(name, value);
  const answer = await site(new Request(request.url, { method: "POST", body, headers }));
  return {
    status: answer.status,
    location: answer.headers.get("Location"),
    page: plain(await answer.text()),
  };
}

/** What the preview's form says of the numbers that it shows beside the new ones. */
async function seenIn(measureId: number, pasted: string): Promise<string> {
  const { request } = await post(
    `/measures/${measureId}/points/paste`,
    { pasted, intent: "preview" },
    author,
  );
  const html = await (await site(request)).text();
  return /name="seen" value="([^"]+)"/.exec(html)?.[1] ?? "";
}

const csv = (content: string | Uint8Array<ArrayBuffer>, name = "numbers.csv") => new File([content], name);
const saving: [string, string] = ["intent", "save"];

describe("a file of numbers", () => {
  const rows = "Month;Count;Note\r\nweek 2 2026;1,200;caf\u00e9\r\n46115;9;\r\n";

  it("is shown first, and travels in the page to be saved", async () => {
    const measureId = await newMeasure();
    const text = 'Month,Count\r\n2026-W02,"1,200"\r\nW3 2026,9';
    const shown = await send(measureId, { file: csv(text) });
    expect(shown).toMatchObject({ status: 200 });
    expect(shown.page).toContain(", from 5 January 2026 to 12 January 2026: 2 new.");
    expect(shown.page).toContain("Columns were read like this: A as date, B as number.");
    expect(await kept(measureId)).toHaveLength(1);
    const saved = await send(measureId, { fields: [["pasted", text], saving] });
    expect(saved).toMatchObject({ status: 302, location: `/measures/${measureId}` });
    expect((await kept(measureId)).map(({ value }) => value)).toEqual([12, 1200, 9]);
  });

  it("is never saved unseen, whatever button sent it", async () => {
    const measureId = await newMeasure();
    expect(await send(measureId, { file: csv("2/1/2026,5"), fields: [saving] })).toMatchObject({
      status: 200,
    });
    expect(await kept(measureId)).toHaveLength(1);
  });

  it("says which rows it keeps and doesn't draw", async () => {
    const text = "Date,How many,Out of\n1/1/2026,0,0\n2/1/2026,5,9";
    const { page } = await send(await newMeasure({ kind: "ratio" }, []), { file: csv(text) });
    expect(page).toContain("One row says 0 out of 0. It's kept, but not drawn");
    const { page: other } = await send(await newMeasure({ kind: "ratio" }, []), {
      file: csv("2/1/2026,0,9"),
    });
    expect(other).not.toContain("not drawn");
  });

  it("in Excel's usual letters is read, and that is said", async () => {
    const bytes = new Uint8Array([...Buffer.from("2/1/2026,5,caf"), 0xe9]);
    const { page } = await send(await newMeasure(), { file: csv(bytes) });
    expect(page).toContain("café");
    expect(page).toContain("Windows-1252");
  });

  it.each<[string, string | Uint8Array<ArrayBuffer>, string]>([
    ["a workbook called .csv", new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), "This is a workbook"],
    ["a PDF", "%PDF-1.4 x", "This is a PDF"],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]), "This is a picture"],
    ["UTF-16 without its mark", new Uint8Array([0x31, 0, 0x2f, 0, 0x31, 0]), "This isn't a file of text"],
    ["nothing", "", "This file is empty"],
    ["a heading alone", "Date,Count", "There's a heading and no row below it"],
    ["100,000 rows", "3/4/2026,5\n".repeat(100_000), "There are 100,000 rows"],
    ["formulas", "3/4/2026,=SUM(B1:B9)", "Row 1, column B: “=SUM(B1:B9)” is a formula"],
    ["ragged rows", "3/4/2026,5\n4/4/2026\n5/4/2026,6,a,b,c", "Row 2: we need a date and a number"],
    ["the month first", "3/4/2026,5\n3/14/2026,6", "has the month first"],
    ["too many letters", "x".repeat(2_000_001), "too much for one go"],
    ["one long line", `3/4/2026,5,${"y".repeat(900_000)}`, "the note is too long"],
    ["a number of a patient", `Date,Count,Note\n3/4/2026,5,saw ${nhsNumber}`, "in row 2, column C"],
    ["one in the heading", `Date,Count ${nhsNumber}\n3/4/2026,5`, "in row 1, column B"],
    ["one over two cells", "3/4/2026\t943\t476\t5919", "in row 1."],
  ])("that is %s gets a clear answer and changes nothing", async (_, content, words) => {
    const measureId = await newMeasure();
    for (const fields of [[], [saving]]) {
      const answer = await send(measureId, { file: csv(content), fields });
      expect(answer.status).toBe(400);
      expect(answer.page).toContain(words);
    }
    expect(await kept(measureId)).toHaveLength(1);
  });

  it("whose name holds a patient's number is refused, and keeps what was pasted beside it", async () => {
    const measureId = await newMeasure();
    const file = csv("2/1/2026,5", `${nhsNumber} restraints.csv`);
    const { status, page } = await send(measureId, { file, fields: [["pasted", "3/1/2026,7"]] });
    expect(status).toBe(400);
    expect(page).toContain("The file's name holds an NHS number: “943 476 5919”.");
    expect(page).toContain("3/1/2026,7");
  });

  it("takes the place of what was pasted, and forgets what was chosen for that", async () => {
    const fields: [string, string][] = [
      ["pasted", "soon,many"],
      ["leaveOut", "yes"],
      ["column", "value"],
      ["column", "date"],
    ];
    const { status, page } = await send(await newMeasure(), { file: csv(rows), fields });
    expect(status).toBe(400);
    expect(page).toContain("Row 3, column A: “46115” isn't a date.");
    expect(page).not.toContain("soon,many");
  });

  it("isn't for people who only read", async () => {
    const measureId = await newMeasure();
    expect(await send(measureId, { file: csv("2/1/2026,5") }, reader)).toMatchObject({ status: 403 });
  });
});

describe("rows that can't be read", () => {
  const text = ["Date,Count", "2/1/2026,5", "soon,6", "3/1/2026,many", "4/1/2026,7"].join("\n");

  it("hold all of them back, unless somebody chose to leave them out", async () => {
    const measureId = await newMeasure();
    const shown = await send(measureId, { fields: [["pasted", text]] });
    expect(shown.status).toBe(400);
    expect(shown.page).toContain("Leave out the 2 rows with a problem, and keep the others");
    expect(await send(measureId, { fields: [["pasted", text], saving] })).toMatchObject({ status: 400 });
    expect(await kept(measureId)).toHaveLength(1);
    const without: [string, string] = ["leaveOut", "yes"];
    const seen = await send(measureId, { fields: [["pasted", text], without] });
    expect(seen.status).toBe(200);
    expect(seen.page).toContain("2 rows with a problem are left out: 3, 4.");
    await send(measureId, { fields: [["pasted", text], without, saving] });
    expect((await kept(measureId)).map(({ value }) => value)).toEqual([12, 5, 7]);
  });

  it("are listed up to twenty, and the rest counted", async () => {
    const many = Array.from({ length: 1234 }, (_, i) => `day ${i},5`).join("\n");
    const { page } = await send(await newMeasure(), { fields: [["pasted", `2/1/2026,5\n${many}`]] });
    expect(page).toContain("1,234 rows to put right");
    expect(page).toContain("And 1,214 more rows like these.");
    expect(page.match(/isn't a date/g)).toHaveLength(20);
  });

  it("can be columns read wrongly, and are put right by choosing", async () => {
    const measureId = await newMeasure();
    const pasted = "Ward,Month,Held\nElm,Feb-26,5\nOak,Mar-26,6";
    const [, columnsFor = ""] =
      /name="columnsFor" value="([^"]*)"/.exec(
        (await send(measureId, { fields: [["pasted", pasted]] })).page,
      ) ?? [];
    const choose = (...columns: string[]): [string, string][] => [
      ["pasted", pasted],
      ["columnsFor", columnsFor],
      ...columns.map((column): [string, string] => ["column", column]),
      saving,
    ];
    const wrong = await send(measureId, { fields: choose("note", "date", "") });
    expect(wrong.status).toBe(400);
    expect(wrong.page).toContain("Say for each column what it is");
    await send(measureId, { fields: choose("note", "date", "value") });
    expect((await kept(measureId)).slice(1)).toMatchObject([
      { date: "2026-02-01", value: 5, note: "Elm" },
      { date: "2026-03-01", value: 6, note: "Oak" },
    ]);
  });
});

describe("numbers that stand in the place of others", () => {
  it("are asked about again when the others were changed after the preview", async () => {
    const measureId = await newMeasure();
    const pasted = "1/1/2026,9";
    const seen = await seenIn(measureId, pasted);
    await write((tx) => tx.dataPoint.updateMany({ where: { measureId }, data: { value: 13 } }));
    const fields = (mark: string): [string, string][] => [
      ["pasted", pasted],
      ["onTaken", "replace"],
      ["seen", mark],
      saving,
    ];
    const { status, page } = await send(measureId, { fields: fields(seen) });
    expect(status).toBe(409);
    expect(page).toContain("Some of these numbers were changed meanwhile.");
    expect((await kept(measureId)).map(({ value }) => value)).toEqual([13]);
    const again = await seenIn(measureId, pasted);
    expect(await send(measureId, { fields: fields(again) })).toMatchObject({ status: 302 });
    expect((await kept(measureId)).map(({ value }) => value)).toEqual([9]);
  });
});

describe("undoing the last import", () => {
  const params = (importId: number) => ({ importId: String(importId) });
  const lastOf = async (measureId: number) =>
    (await db.pointImport.findFirstOrThrow({ where: { measureId }, orderBy: { id: "desc" } })).id;

  it("is offered where it was saved, asked about, and done", async () => {
    const measureId = await newMeasure();
    const pasted = "1/1/2026,9\n2/1/2026,5";
    const { request } = await post(
      `/measures/${measureId}/points/paste`,
      { pasted, intent: "save", onTaken: "replace", seen: await seenIn(measureId, pasted) },
      author,
    );
    const saved = await site(request);
    const { request: next } = await get(`/measures/${measureId}`, author);
    const cookies = [next.headers.get("Cookie"), saved.headers.get("Set-Cookie")?.split(";")[0]].join("; ");
    const shown = await site(new Request(next.url, { headers: { Cookie: cookies } }));
    const importId = await lastOf(measureId);
    expect(await shown.text()).toContain(`<a href="/imports/${importId}/deletion">Undo</a>`);
    const asked = await site((await get(`/imports/${importId}/deletion`, author)).request);
    const words = plain(await asked.text());
    expect(words).toContain("2 numbers go off the chart.");
    expect(words).toContain("1 number that was replaced comes back.");
    const done = await site((await post(`/imports/${importId}/deletion`, {}, author)).request);
    expect([done.status, done.headers.get("Location")]).toEqual([302, `/measures/${measureId}`]);
    expect((await kept(measureId)).map(({ value }) => value)).toEqual([12]);
  });

  it("is said to be over when another came after it", async () => {
    const measureId = await newMeasure();
    const first = await lastOf(measureId);
    await fillMeasure(author, measureId, [point("2026-01-05", 9)]);
    const page = await site((await get(`/imports/${first}/deletion`, author)).request);
    expect(await page.text()).toContain("Only the latest can be undone.");
    const { request } = await post(`/imports/${first}/deletion`, {}, author);
    expect((await site(request)).status).toBe(302);
    expect(await kept(measureId)).toHaveLength(2);
  });

  it("isn't for people who only read, and no import is not found", async () => {
    const importId = await lastOf(await newMeasure());
    const args = await post("/somewhere", {}, reader, params(importId));
    expect(await outcome(() => undo.action(args))).toMatchObject({ status: 403 });
    expect(await outcome(() => undo.loader(args))).toMatchObject({ status: 403 });
    const none = await get("/somewhere", author, params(999_999));
    expect(await outcome(() => undo.loader(none))).toMatchObject({ status: 404 });
  });
});
