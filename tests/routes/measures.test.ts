import { drawPng } from "~/platform/draw-png.server";
import { buildIdea, buildPerson, buildTeam } from "../support/builders";
import { buildMeasure, fillMeasure, point } from "../support/measures";
import { get, outcome, post } from "../support/requests";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, it } from "vitest";
import type { Viewer } from "~/domain/people/viewer";
import { MeasurePages } from "~/ui/measure-pages";
import { db, write } from "~/platform/db.server";
import { readFlash } from "~/http/flash.server";
import * as all from "~/routes/measures/all";
import * as chartFile from "~/routes/measures/chart-file";
import * as csv from "~/routes/measures/csv";
import * as deletePoint from "~/routes/measures/delete-point";
import * as deletion from "~/routes/measures/deletion";
import * as editPoint from "~/routes/measures/edit-point";
import * as edit from "~/routes/measures/edit";
import * as forget from "~/routes/measures/forget-revision";
import * as create from "~/routes/measures/new";
import * as paste from "~/routes/measures/paste";
import * as points from "~/routes/measures/points";
import * as putBack from "~/routes/measures/put-point-back";
import * as show from "~/routes/measures/show";

const nhsNumber = "943 476 5919";
let author: Viewer, colleague: Viewer, reader: Viewer, leader: Viewer, moderator: Viewer;
let team: { id: number; name: string };

beforeAll(async () => {
  team = await buildTeam();
  author = await buildPerson({ name: "Hidden Author", teams: [team] });
  colleague = await buildPerson({ teams: [team] });
  reader = await buildPerson();
  leader = await buildPerson({ roles: [{ role: "leader", teamId: null }] });
  moderator = await buildPerson({ roles: [{ role: "moderator", teamId: null }] });
});

const fields = {
  name: "Alarms",
  definition: "Every alarm after 8 pm",
  kind: "count",
  unit: "alarms",
  type: "outcome",
  direction: "down",
  target: "",
};

type Loader = (args: Awaited<ReturnType<typeof get>>) => Promise<unknown>;

async function read(
  route: { loader: unknown },
  viewer: Viewer | null,
  params: Record<string, string>,
  address = "/somewhere",
) {
  const args = await get(address, viewer, params);
  return outcome(() => (route.loader as Loader)(args));
}

async function send(
  route: { action: unknown },
  viewer: Viewer | null,
  params: Record<string, string>,
  sent = {},
) {
  const args = await post("/somewhere", sent, viewer, params);
  return outcome(() => (route.action as Loader)(args));
}

async function tracked(
  parts = {},
  values: (number | null)[] = [12, 9],
  audience: "organisation" | "team" | "draft" = "organisation",
) {
  const ideaId = await buildIdea(author, { teamId: team.id, audience });
  const measureId = await buildMeasure(author, ideaId, parts);
  if (values.length > 0)
    await fillMeasure(
      author,
      measureId,
      values.map((value, i) => point(`2026-01-${String(i + 1).padStart(2, "0")}`, value)),
    );
  const first = await db.dataPoint.findFirst({ where: { measureId }, orderBy: { date: "asc" } });
  return { ideaId: String(ideaId), measureId: String(measureId), pointId: String(first?.id ?? 0) };
}

const kept = (measureId: string) =>
  db.dataPoint.findMany({ where: { measureId: Number(measureId) }, orderBy: { date: "asc" } });

describe("starting to track", () => {
  it("leads to the measure's page", async () => {
    const ids = await tracked();
    const { status, location } = await send(create, colleague, ids, {
      ...fields,
      kind: "ratio",
      target: "80",
    });
    expect(status).toBe(302);
    const measure = await db.measure.findFirstOrThrow({ orderBy: { id: "desc" } });
    expect(location).toBe(`/measures/${measure.id}`);
    expect(measure).toMatchObject({
      kind: "ratio",
      unit: "",
      target: 80,
      smallCounts: "organisation",
      authorId: colleague.id,
    });
  });

  it("says what is missing and loses nothing typed", async () => {
    const ids = await tracked();
    const sent = { ...fields, name: "", kind: "sum", target: "soon" };
    const { status, value } = await send(create, author, ids, sent);
    expect(status).toBe(400);
    expect(value).toMatchObject({
      typed: sent,
      errors: { name: "Give it a short name", kind: "Choose what kind of number it is" },
    });
    const aim = await send(create, author, ids, { ...fields, kind: "ratio", target: "120" });
    expect(aim).toMatchObject({
      status: 400,
      value: { errors: { target: expect.stringContaining("between 0 and 100") } },
    });
  });

  it("keeps an NHS number out, wherever it is typed", async () => {
    const ids = await tracked();
    const before = await db.measure.count();
    for (const field of ["name", "definition", "unit", "target"]) {
      const answer = await send(create, author, ids, { ...fields, [field]: `x ${nhsNumber}` });
      expect(answer, field).toMatchObject({
        status: 400,
        value: { errors: { [field]: expect.stringContaining(nhsNumber) } },
      });
    }
    expect(await db.measure.count()).toBe(before);
  });
});

describe("changing a measure", () => {
  async function changeOf(measureId: string, parts = {}) {
    const { value } = await read(edit, author, { measureId });
    return { ...fields, smallCounts: "team-only", version: (value as { version: string }).version, ...parts };
  }

  it("asks for a promise before small numbers are shown", async () => {
    const ids = await tracked();
    const asked = await send(edit, author, ids, await changeOf(ids.measureId, { smallCounts: "show" }));
    expect(asked).toMatchObject({ status: 400, value: { errors: { confirmed: expect.any(String) } } });
    const sent = await changeOf(ids.measureId, { smallCounts: "show", confirmed: "yes" });
    expect(await send(edit, author, ids, sent)).toMatchObject({
      status: 302,
      location: `/measures/${ids.measureId}`,
    });
    const audit = await db.auditEntry.findMany({
      where: { subjectId: Number(ids.measureId), subjectType: "measure" },
    });
    expect(audit).toHaveLength(1);
  });

  it("keeps what was typed when somebody saved meanwhile, and the kind when there are numbers", async () => {
    const ids = await tracked();
    const { version: _version, ...typed } = await changeOf(ids.measureId);
    const sent = { ...typed, version: "2020-01-01T00:00:00.000Z" };
    expect(await send(edit, author, ids, sent)).toMatchObject({ status: 409, value: { typed } });
    const asShare = await send(edit, author, ids, await changeOf(ids.measureId, { kind: "ratio" }));
    expect(asShare).toMatchObject({ status: 400, value: { errors: { kind: expect.any(String) } } });
  });
});

function flashOf(response: Response) {
  const cookie = response.headers.get("Set-Cookie")?.split(";")[0] ?? "";
  return readFlash(new Request("http://localhost/", { headers: { Cookie: cookie } }));
}

describe("one number at a time", () => {
  it("is added from what a phone sends", async () => {
    const ids = await tracked();
    const sent = { date: "2026-02-01", value: "7", note: "" };
    expect(await send(points, colleague, ids, sent)).toMatchObject({
      status: 302,
      location: expect.stringMatching(`^/measures/${ids.measureId}\\?added=[0-9.]+#added-${ids.measureId}$`),
    });
    expect((await kept(ids.measureId)).at(-1)).toMatchObject({
      date: "2026-02-01",
      value: 7,
      note: "",
      authorId: colleague.id,
    });
  });

  it("is kept when it's far from the others, with a word to check it and the numbers open below", async () => {
    const ids = await tracked({}, [5, 6, 7, 8, 9]);
    const answers = [];
    for (const [date, value] of [
      ["2026-02-01", "180"],
      ["2026-02-02", "3700"],
    ])
      answers.push(await send(points, colleague, ids, { date, value, note: "" }));
    const saying = await Promise.all(answers.map(({ value }) => flashOf(value as Response)));
    expect(saying).toEqual([null, expect.stringMatching(/^point-added-far:\d+$/)]);
    expect(answers[1]?.location).toBe(`/measures/${ids.measureId}?rows=all`);
    expect(await kept(ids.measureId)).toHaveLength(7);
  });

  it("reads a date as it's typed in Britain, and a share from its two numbers", async () => {
    const ids = await tracked({ kind: "ratio" }, []);
    await send(points, author, ids, { date: "3/2/2026", numerator: "7", denominator: "10" });
    expect(await kept(ids.measureId)).toMatchObject([
      { date: "2026-02-03", value: null, numerator: 7, denominator: 10 },
    ]);
    const more = await send(points, author, ids, { date: "4/2/2026", numerator: "11", denominator: "10" });
    expect(more).toMatchObject({
      status: 400,
      value: { state: { errors: { numerator: expect.stringMatching(/^11 out of 10/) } } },
    });
  });

  it("leads to the one that's there when the date is taken", async () => {
    const ids = await tracked();
    const sent = { date: "2026-01-01", value: "3", note: "typed" };
    const answer = await send(points, author, ids, sent);
    expect(answer).toMatchObject({
      status: 409,
      value: { takenBy: Number(ids.pointId), state: { typed: sent } },
    });
    expect((await kept(ids.measureId))[0]).toMatchObject({ value: 12 });
  });

  it("says what can't be read, and takes a gap with its reason", async () => {
    const ids = await tracked({}, []);
    const wrong = await send(points, author, ids, { date: "soon", value: "many", note: "" });
    expect(wrong).toMatchObject({
      status: 400,
      value: { state: { errors: { date: expect.any(String), value: expect.any(String) } } },
    });
    expect(await send(points, author, ids, { date: "2026-02-01", value: "", note: "" })).toMatchObject({
      status: 400,
    });
    expect(
      await send(points, author, ids, { date: "2026-02-01", value: "", note: "The log was lost" }),
    ).toMatchObject({ status: 302 });
    expect(await kept(ids.measureId)).toMatchObject([{ value: null, note: "The log was lost" }]);
  });

  it("keeps an NHS number out, also one dressed up as a number", async () => {
    const ids = await tracked({ kind: "value" }, []);
    for (const sent of [
      { note: `seen ${nhsNumber}` },
      { value: "9434765919" },
      { value: "9,434,765,919" },
      { note: "943\n476\n5919" },
    ]) {
      const answer = await send(points, author, ids, { date: "2026-02-01", value: "1", note: "", ...sent });
      expect(answer.status, JSON.stringify(sent)).toBe(400);
    }
    expect(await kept(ids.measureId)).toEqual([]);
  });

  it("can be put right and deleted", async () => {
    const ids = await tracked();
    const { value } = await read(editPoint, colleague, ids);
    const { version } = value as { version: string };
    const sent = { date: "2026-01-02", value: "13", note: "", version };
    expect(await send(editPoint, colleague, ids, sent)).toMatchObject({ status: 409 });
    expect(await send(editPoint, colleague, ids, { ...sent, note: nhsNumber })).toMatchObject({
      status: 400,
    });
    expect(await send(editPoint, colleague, ids, { ...sent, date: "2026-01-01" })).toMatchObject({
      status: 302,
    });
    expect(await send(editPoint, colleague, ids, { ...sent, date: "2026-01-01" })).toMatchObject({
      status: 409,
    });
    expect(await read(deletePoint, colleague, ids)).toMatchObject({
      status: 302,
      location: `/points/${ids.pointId}/edit`,
    });
    expect((await kept(ids.measureId)).map(({ value }) => value)).toEqual([13, 9]);
    expect(await send(deletePoint, colleague, ids)).toMatchObject({ status: 302 });
    expect((await kept(ids.measureId)).map(({ value }) => value)).toEqual([9]);
  });
});

describe("many numbers at once", () => {
  const pasted = "Date\tCount\tNote\n1/1/2026\t12\t\n2/1/2026\t10\t\n3/1/2026\t8\tSnow";

  it("are shown before they're saved, with what stands there already", async () => {
    const ids = await tracked();
    const { status, value } = await send(paste, author, ids, { pasted, intent: "preview" });
    expect(status).toBe(200);
    expect(value).toMatchObject({
      state: { typed: { pasted } },
      checked: {
        problems: [],
        same: [{ line: 2 }],
        different: [{ line: 3, kept: { value: 9 } }],
        fresh: [{ line: 4 }],
      },
    });
    expect(await kept(ids.measureId)).toHaveLength(2);
  });

  it("replace others only when that was chosen", async () => {
    const ids = await tracked();
    const asked = await send(paste, author, ids, { pasted, intent: "save" });
    expect(asked).toMatchObject({
      status: 400,
      value: { state: { errors: { onTaken: expect.any(String) } } },
    });
    expect(await kept(ids.measureId)).toHaveLength(2);
    const shown = await send(paste, author, ids, { pasted, intent: "preview" });
    const { mark: seen } = (shown.value as { checked: { mark: string } }).checked;
    expect(
      await send(paste, author, ids, { pasted, intent: "save", onTaken: "replace", seen }),
    ).toMatchObject({
      status: 302,
    });
    expect((await kept(ids.measureId)).map(({ value }) => value)).toEqual([12, 10, 8]);
  });

  it("are saved wholly or not at all", async () => {
    const ids = await tracked({}, []);
    const wrong = `${pasted}\n4/1/2026\tmany\n3/1/2026\t5\t`;
    for (const intent of ["preview", "save"]) {
      const { status, value } = await send(paste, author, ids, { pasted: wrong, intent });
      expect(status).toBe(400);
      const { checked } = value as { checked: { problems: { line: number }[] } };
      expect(checked.problems.map(({ line }) => line)).toEqual([5, 6]);
    }
    expect(await kept(ids.measureId)).toEqual([]);
  });

  it("keep an NHS number out and say in which row it is", async () => {
    const ids = await tracked({ kind: "value" }, []);
    const plain = await send(paste, author, ids, {
      pasted: `1/1/2026\t1\n2/1/2026\t2\tsaw ${nhsNumber}`,
      intent: "save",
    });
    expect(plain).toMatchObject({
      status: 400,
      value: { state: { errors: { pasted: expect.stringContaining("in row 2, column C") } } },
    });
    const overLines = await send(paste, author, ids, {
      pasted: '1/1/2026\t1\n2/1/2026\t2\t"943\n476\n5919"',
      intent: "save",
    });
    expect(overLines).toMatchObject({
      status: 400,
      value: { state: { errors: { pasted: expect.stringContaining("in row 2, column C") } } },
    });
    expect(await kept(ids.measureId)).toEqual([]);
    for (const row of ["2/1/2026\t9,434,765,919", '2/1/2026,2,"943","476","5919"']) {
      const answer = await send(paste, author, ids, { pasted: row, intent: "save" });
      expect(answer, row).toMatchObject({ status: 400, value: { checked: { problems: [{ line: 1 }] } } });
      expect(await kept(ids.measureId)).toEqual([]);
    }
  });
});

describe("files", () => {
  it("say that lines are worked out up to a number only where they are", async () => {
    const ids = await tracked({ name: "Alarms" }, []);
    const measureId = Number(ids.measureId);
    const dates = Array.from({ length: 12 }, (_, i) => `2026-01-${String(i + 1).padStart(2, "0")}`);
    await fillMeasure(
      author,
      measureId,
      dates.slice(0, 11).map((date, i) => point(date, 20 + i)),
    );
    const picked = {
      measureId,
      kind: "baseline",
      date: dates[10] ?? "",
      reason: "before the lamps",
    } as const;
    await write((tx) => tx.measurePhase.create({ data: { ...picked, authorId: author.id, at: new Date() } }));
    const said = async () => ((await read(csv, reader, ids)).value as Response).text();
    expect(await said()).not.toContain("Lines worked out up to here");
    await write((tx) => tx.measurePhase.updateMany({ where: { measureId }, data: { date: dates[11] } }));
    await fillMeasure(author, measureId, [point(dates[11] ?? "", 31)]);
    expect(await said()).toContain("Lines worked out up to here: before the lamps");
  });

  it("give the numbers to a spreadsheet, without formulas", async () => {
    const ids = await tracked({ name: 'Alarms "am/pm"\r\nX-Evil: 1', unit: "=cmd()" }, []);
    await fillMeasure(author, Number(ids.measureId), [point("2026-01-01", 7, "=HYPERLINK(1)")]);
    const { status, value } = await read(csv, reader, ids);
    expect(status).toBe(200);
    const response = value as Response;
    expect(response.headers.get("Content-Type")).toBe("text/csv; charset=utf-8");
    expect(response.headers.get("Content-Disposition")).toBe(
      'attachment; filename="alarms-am-pm-x-evil-1.csv"',
    );
    const text = await response.text();
    expect(text).toContain("2026-01-01,7,'=HYPERLINK(1)");
    expect(text).toContain("Value (=cmd())");
  });

  it("give the chart as a picture in which nothing can run", async () => {
    const hostile = "</svg><script>alert(1)</script>\u0000\"'&";
    const ids = await tracked({ name: hostile, unit: hostile }, []);
    await fillMeasure(author, Number(ids.measureId), [
      point("2026-01-01", 7, hostile),
      point("2026-01-02", 8, hostile),
    ]);
    const { value } = await read(chartFile, reader, ids, "/measures/1.svg");
    const response = value as Response;
    expect(response.headers.get("Content-Type")).toBe("image/svg+xml; charset=utf-8");
    expect(response.headers.get("Content-Disposition")).toBe(
      'inline; filename="svg-script-alert-1-script.svg"',
    );
    const text = await response.text();
    expect(text).toMatch(/^<\?xml[^>]*>\n<svg [\s\S]*<\/svg>\n$/);
    expect(text).not.toMatch(/<script|style=|\u0000/i);
    expect(text.match(/<\/svg>/g)).toHaveLength(1);
    expect(text).toContain("&lt;/svg&gt;&lt;script&gt;");
  });
});

describe("the chart as a picture to print", () => {
  it("is a PNG as wide as an A4 page at 300 dots an inch, with words in it", async () => {
    const ids = await tracked({ name: "Alarms" }, []);
    const months = Array.from({ length: 24 }, (_, i) =>
      new Date(Date.UTC(2024, i)).toISOString().slice(0, 10),
    );
    await fillMeasure(
      author,
      Number(ids.measureId),
      months.map((date, i) => point(date, 20 + ((i * 7) % 11))),
    );
    const { status, value } = await read(chartFile, reader, ids, "/measures/1.png");
    const response = value as Response;
    expect(status).toBe(200);
    expect(response.headers.get("Content-Type")).toBe("image/png");
    expect(response.headers.get("Cache-Control")).toBe("private, no-store");
    expect(response.headers.get("Content-Disposition")).toBe('inline; filename="alarms.png"');
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.slice(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    expect(new DataView(bytes.buffer).getUint32(16)).toBe(2400);
    const drawing = await ((await read(chartFile, reader, ids, "/measures/1.svg")).value as Response).text();
    const wordless = await drawPng(drawing.replace(/<text[\s\S]*?<\/text>/g, ""), 2400);
    expect(bytes.length).toBeGreaterThan(wordless.size + 10_000);
  });

  it("comes one at a time, however many ask at once", async () => {
    const drawing =
      '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="9" height="9"/></svg>';
    const asked = [drawPng(drawing, 20), drawPng("no drawing", 20), drawPng(drawing, 20)];
    const answers = await Promise.allSettled(asked);
    expect(answers.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  });
});

describe("all charts of an idea on one page", () => {
  it("hold what the reader may see of each", async () => {
    const open = await tracked({ name: "Calls" }, [41, 40, 47]);
    const small = await buildMeasure(author, Number(open.ideaId), { name: "Alarms" });
    await fillMeasure(author, small, [point("2026-01-01", 3)]);
    const { value } = await read(all, reader, open);
    const { measures } = value as { measures: { name: string; series: unknown }[] };
    expect(measures.map(({ name }) => name)).toEqual(["Calls", "Alarms"]);
    expect(measures[1]?.series).toMatchObject({
      hasSuppressed: true,
      points: [{ value: null, isSuppressed: true }],
    });
    expect(value).toMatchObject({ page: 1, pages: 1 });
    expect((await read(all, colleague, open)).value).toMatchObject({
      measures: [{}, { series: { hasSuppressed: false, points: [{ value: 3 }] } }],
    });
  });
});

describe("very many charts of an idea", () => {
  it("come eight a page, the oldest first", async () => {
    const ideaId = await buildIdea(author, { teamId: team.id });
    const names = Array.from({ length: 11 }, (_, i) => `Chart ${i + 1}`);
    for (const name of names)
      await fillMeasure(author, await buildMeasure(author, ideaId, { name }), [point("2026-01-01", 30)]);
    const pageOf = async (query: string) => {
      const { value } = await read(
        all,
        reader,
        { ideaId: String(ideaId) },
        `/ideas/${ideaId}/measures${query}`,
      );
      const { measures, pages } = value as { measures: { name: string }[]; pages: number };
      return { names: measures.map(({ name }) => name), pages };
    };
    expect(await pageOf("")).toEqual({ names: names.slice(0, 8), pages: 2 });
    expect(await pageOf("?page=2")).toEqual({ names: names.slice(8), pages: 2 });
    const beyond = await read(all, reader, { ideaId: String(ideaId) }, "/ideas/1/measures?page=3");
    expect(beyond.status).toBe(404);
  });

  it("are linked from page to page", () => {
    const hrefs = (page: number, pages: number) =>
      [
        ...renderToStaticMarkup(createElement(MeasurePages, { ideaId: 7, page, pages })).matchAll(
          /href="([^"]*)"/g,
        ),
      ].map(([, href]) => href);
    expect(hrefs(1, 1)).toEqual([]);
    expect(hrefs(1, 3)).toEqual(["/ideas/7/measures?page=2"]);
    expect(hrefs(2, 3)).toEqual(["/ideas/7/measures?page=3", "/ideas/7/measures"]);
  });
});

describe("access", () => {
  const below = { show, edit, deletion, points, paste, csv, chartFile, editPoint, deletePoint };
  const writes = { edit, deletion, points, paste, editPoint, deletePoint };
  const good = {
    ...fields,
    smallCounts: "team-only",
    version: "x",
    date: "2026-03-01",
    value: "8",
    pasted: "1/3/2026,8",
    intent: "save",
  };

  it("signed out, nothing is shown and nothing is saved", async () => {
    const ids = await tracked();
    for (const [name, route] of Object.entries({ ...below, create })) {
      const { status, location } = await read(route, null, ids);
      expect(status, name).toBe(302);
      expect(location, name).toMatch(/^\/login/);
    }
    for (const [name, route] of Object.entries({ ...writes, create }))
      expect((await send(route, null, ids, good)).status, name).toBe(401);
    expect(await kept(ids.measureId)).toHaveLength(2);
  });

  it("another's draft, and a team's idea from outside, aren't there", async () => {
    const draft = await tracked({}, [12], "draft");
    const teams = await tracked({}, [12], "team");
    for (const [ids, viewers] of [
      [draft, [reader, colleague, leader, moderator]],
      [teams, [reader]],
    ] as const)
      for (const viewer of viewers) {
        for (const [name, route] of Object.entries({ ...below, create }))
          expect((await read(route, viewer, ids)).status, name).toBe(404);
        for (const [name, route] of Object.entries({ ...writes, create }))
          expect((await send(route, viewer, ids, good)).status, name).toBe(404);
      }
    for (const { measureId } of [draft, teams]) expect(await kept(measureId)).toMatchObject([{ value: 12 }]);
  });

  it("readers, leaders and moderators look, and the team writes", async () => {
    const ids = await tracked();
    for (const viewer of [reader, leader, moderator]) {
      for (const [name, route] of Object.entries({ create, edit, deletion, points, paste, editPoint }))
        expect((await read(route, viewer, ids)).status, name).toBe(403);
      for (const [name, route] of Object.entries({ ...writes, create }))
        expect((await send(route, viewer, ids, good)).status, name).toBe(403);
      expect((await read(show, viewer, ids)).value).toMatchObject({ can: { track: false, delete: false } });
    }
    expect((await send(deletion, colleague, ids)).status).toBe(403);
    expect(await kept(ids.measureId)).toMatchObject([{ value: 12 }, { value: 9 }]);
    expect(await send(deletion, author, ids)).toMatchObject({
      status: 302,
      location: `/ideas/${ids.ideaId}`,
    });
  });

  it("the pages never say who posted in the team's name", async () => {
    const ideaId = await buildIdea(author, { teamId: team.id, inTeamName: true });
    const measureId = String(await buildMeasure(author, ideaId));
    await fillMeasure(author, Number(measureId), [point("2026-01-01", 12)]);
    for (const viewer of [reader, colleague, leader]) {
      const { value } = await read(show, viewer, { measureId });
      expect(JSON.stringify(value)).not.toMatch(/Hidden Author|authorId/);
    }
  });

  it("an unknown number is not found", async () => {
    for (const number of ["0", "x", "999999", "1e3", "-1", "7.csv"])
      for (const route of [show, csv, chartFile, points, editPoint])
        expect((await read(route, author, { measureId: number, pointId: number })).status).toBe(404);
  });
});

describe("an earlier number", () => {
  it("is put back and forgotten by those who track it, and isn't there for those who may not see the idea", async () => {
    const ids = await tracked({}, [12, 9], "team");
    await send(deletePoint, author, ids);
    const measureId = Number(ids.measureId);
    const { id } = await db.pointRevision.findFirstOrThrow({ where: { measureId } });
    const open = await tracked();
    await send(deletePoint, author, open);
    const shown = await db.pointRevision.findFirstOrThrow({ where: { measureId: Number(open.measureId) } });
    for (const route of [putBack, forget]) {
      expect(await send(route, reader, { revisionId: String(id) })).toMatchObject({ status: 404 });
      expect(await send(route, author, { revisionId: "999999" })).toMatchObject({ status: 404 });
      expect(await send(route, reader, { revisionId: String(shown.id) })).toMatchObject({ status: 403 });
      expect(await send(route, colleague, { revisionId: String(id) })).toMatchObject({ status: 302 });
    }
    expect(await kept(ids.measureId)).toHaveLength(2);
    expect(await db.pointRevision.count({ where: { measureId } })).toBe(0);
  });
});
