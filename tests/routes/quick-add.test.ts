import { buildIdea, buildPerson, buildTeam } from "../support/builders";
import { buildMeasure } from "../support/measures";
import { formsOn } from "../access/forms";
import { get, post } from "../support/requests";
import { wholeSite } from "../support/whole-site";
import { beforeAll, describe, expect, it } from "vitest";
import type { MeasureKind } from "~/domain/measures/measure-kinds";
import type { Viewer } from "~/domain/people/viewer";
import { readFlash } from "~/http/flash.server";
import { db } from "~/platform/db.server";
import { flashOf } from "~/ui/flash-messages";

const site = await wholeSite();
let author: Viewer, reader: Viewer;
let team: { id: number; name: string };

beforeAll(async () => {
  team = await buildTeam();
  author = await buildPerson({ teams: [team] });
  reader = await buildPerson();
});

async function tracked(kind: MeasureKind) {
  const ideaId = await buildIdea(author, { teamId: team.id });
  return { ideaId, measureId: await buildMeasure(author, ideaId, { kind }) };
}

async function pageAt(address: string, viewer: Viewer) {
  const answer = await site((await get(address, viewer)).request);
  expect(answer.status).toBe(200);
  return answer.text();
}

async function sendFrom(html: string, action: string, typed: Record<string, string> = {}) {
  const form = formsOn(html, "/").find((one) => one.action === action);
  if (!form) throw new Error(`no form leads to ${action}`);
  return site((await post(action, { ...form.fields, ...typed }, author)).request);
}

async function flashIn(answer: Response) {
  const cookie = answer.headers.get("Set-Cookie")?.split(";")[0] ?? "";
  return flashOf((await readFlash(new Request("http://localhost/", { headers: { Cookie: cookie } }))) ?? "");
}

describe("one line on the idea's page", () => {
  it.each([
    ["count", { value: "7" }, "Added: 7 alarms for"],
    ["ratio", { numerator: "7", denominator: "10" }, "Added: 7 of 10 for"],
    ["rate", { numerator: "4", denominator: "540" }, "Added: 4 in 540 bed days for"],
    ["value", { value: "12.5" }, "Added: 12.5 alarms for"],
    ["days-between", {}, "Added: "],
    ["bed-days-between", { value: "340" }, "Added: 340 bed days for"],
  ] as [MeasureKind, Record<string, string>, string][])(
    "takes a %s and a press, says so there, and takes it back",
    async (kind, typed, words) => {
      const { ideaId, measureId } = await tracked(kind);
      const idea = `/ideas/${ideaId}`;
      const sent = await sendFrom(await pageAt(idea, author), `/measures/${measureId}/points`, typed);
      const location = sent.headers.get("Location") ?? "";
      expect(location).toMatch(new RegExp(`^${idea}\\?added=[0-9.]+#added-${measureId}$`));
      const { id } = await db.dataPoint.findFirstOrThrow({ where: { measureId } });
      const page = await pageAt(location, author);
      expect(page).toContain(words);
      const notice = page.match(/<form[^>]*class="just-added[^>]*>/)?.[0];
      expect(notice).toMatch(new RegExp(`id="added-${measureId}" tabindex="-1"`, "i"));
      expect(page.indexOf(notice!)).toBeLessThan(page.indexOf(`id="add-${measureId}"`));
      const undone = await sendFrom(page, `/points/${id}/undo`);
      expect(undone.headers.get("Location")).toBe(`${idea}#measure-${measureId}`);
      expect(await db.dataPoint.count({ where: { measureId } })).toBe(0);
    },
  );

  it("answers what can't be read with the whole form, which leads back here", async () => {
    const { ideaId, measureId } = await tracked("count");
    const action = `/measures/${measureId}/points`;
    const answer = await sendFrom(await pageAt(`/ideas/${ideaId}`, author), action, { value: "many" });
    expect(answer.status).toBe(400);
    const html = await answer.text();
    expect(html).toContain('value="many"');
    const again = await sendFrom(html, action, { value: "7" });
    expect(again.headers.get("Location")).toContain(`/ideas/${ideaId}?added=`);
  });

  it("is for those who track it, and says nothing of what somebody else was told", async () => {
    const { ideaId, measureId } = await tracked("count");
    expect(await pageAt(`/ideas/${ideaId}?added=999999.1`, reader)).not.toMatch(/Added:|quick-add/);
    const page = await pageAt(`/ideas/${ideaId}?added=x.y`, author);
    expect(page).toContain(`/measures/${measureId}/points`);
    expect(page).not.toContain("Added:");
  });
});

describe("on the measure's own page", () => {
  it("what was added is said beside the chart, and taken back there", async () => {
    const { measureId } = await tracked("ratio");
    const page = `/measures/${measureId}`;
    const typed = { numerator: "0", denominator: "0" };
    const sent = await sendFrom(await pageAt(page, author), `${page}/points`, typed);
    const after = await pageAt(sent.headers.get("Location") ?? "", author);
    expect(after).toContain("Kept: 0 of 0 for");
    expect(after).toContain("no dot on the chart");
    const { id } = await db.dataPoint.findFirstOrThrow({ where: { measureId } });
    const undone = await sendFrom(after, `/points/${id}/undo`);
    expect(undone.headers.get("Location")).toBe(page);
    expect(await db.dataPoint.count({ where: { measureId } })).toBe(0);
  });

  it("a rate of as many events as bed days is kept, with a word to check it", async () => {
    const { measureId } = await tracked("rate");
    const page = `/measures/${measureId}`;
    const typed = { numerator: "5", denominator: "5" };
    const sent = await sendFrom(await pageAt(page, author), `${page}/points`, typed);
    expect(sent.headers.get("Location")).toBe(`${page}?rows=all`);
    const { id } = await db.dataPoint.findFirstOrThrow({ where: { measureId } });
    expect(await flashIn(sent)).toMatchObject({
      words: expect.stringContaining("as many events as bed days") as string,
      next: { label: "Put it right", to: `/points/${id}/edit`, isSent: false },
    });
  });
});

describe("the way to the forms", () => {
  const jump = />Add a number</;

  it("is at the top for those who track it, and names each of several", async () => {
    const { ideaId, measureId } = await tracked("count");
    const one = await pageAt(`/ideas/${ideaId}`, author);
    expect(one).toContain(`href="#add-${measureId}"`);
    expect(one.indexOf("Add a number<")).toBeLessThan(one.indexOf("<article"));
    const other = await buildMeasure(author, ideaId, { kind: "value", name: "Minutes of quiet" });
    const two = await pageAt(`/ideas/${ideaId}`, author);
    expect(two).toContain('href="#add-numbers"');
    expect(two).toContain(`href="#add-${other}"`);
    expect(await pageAt(`/ideas/${ideaId}`, reader)).not.toMatch(jump);
  });

  it("has the measure first that was added to last, and says how many more there are", async () => {
    const { ideaId, measureId } = await tracked("count");
    for (let i = 0; i < 5; i++) await buildMeasure(author, ideaId);
    expect(await pageAt(`/ideas/${ideaId}`, author)).not.toContain(`id="add-${measureId}"`);
    await sendFrom(await pageAt(`/measures/${measureId}`, author), `/measures/${measureId}/points`, {
      value: "7",
    });
    const page = await pageAt(`/ideas/${ideaId}`, author);
    expect(page.match(/<article class="tracked" id="measure-\d+"/)?.[0]).toContain(`"measure-${measureId}"`);
    expect(page).toContain("2 more are tracked here");
    expect(page).toContain("All 6 charts on one page");
  });
});

describe("the page of what changed", () => {
  it("offers nothing to put back where its date has another number", async () => {
    const { measureId } = await tracked("count");
    const action = `/measures/${measureId}/points`;
    const typed = { value: "7", date: "2026-01-03" };
    await sendFrom(await pageAt(`/measures/${measureId}`, author), action, typed);
    const { id } = await db.dataPoint.findFirstOrThrow({ where: { measureId } });
    const removed = await sendFrom(await pageAt(`/points/${id}/edit`, author), `/points/${id}/deletion`);
    const { id: revisionId } = await db.pointRevision.findFirstOrThrow({ where: { measureId } });
    expect(await flashIn(removed)).toMatchObject({
      next: { label: "Undo", to: `/revisions/${revisionId}/restoration`, isSent: true },
    });
    const history = `/measures/${measureId}/history`;
    expect(await pageAt(history, author)).toContain("Put it back");
    await sendFrom(await pageAt(`/measures/${measureId}`, author), action, { ...typed, value: "8" });
    const after = await pageAt(history, author);
    expect(after).not.toContain("Put it back");
    expect(after).toContain("a number for that date now");
  });

  it("shows a removed number and puts it back", async () => {
    const { ideaId, measureId } = await tracked("count");
    await sendFrom(await pageAt(`/ideas/${ideaId}`, author), `/measures/${measureId}/points`, { value: "7" });
    const { id } = await db.dataPoint.findFirstOrThrow({ where: { measureId } });
    await sendFrom(await pageAt(`/points/${id}/edit`, author), `/points/${id}/deletion`);
    const history = `/measures/${measureId}/history`;
    const html = await pageAt(history, author);
    expect(html).toContain("It said 7 alarms.");
    const { id: revisionId } = await db.pointRevision.findFirstOrThrow({ where: { measureId } });
    const back = await sendFrom(html, `/revisions/${revisionId}/restoration`);
    expect(back.headers.get("Location")).toBe(`/measures/${measureId}`);
    expect(await db.dataPoint.findMany({ where: { measureId } })).toMatchObject([{ value: 7 }]);
    expect((await site((await get(history, reader)).request)).status).toBe(403);
  });
});

describe("an event", () => {
  it("needs its time only where the day has another", async () => {
    const { measureId } = await tracked("days-between");
    const page = `/measures/${measureId}`;
    const typed = { date: "2026-01-03", time: "" };
    expect((await sendFrom(await pageAt(page, author), `${page}/points`, typed)).status).toBe(302);
    const again = await sendFrom(await pageAt(page, author), `${page}/points`, typed);
    expect(again.status).toBe(400);
    expect(await again.text()).toContain("Say at what time this one happened");
    expect(await db.dataPoint.findMany({ where: { measureId } })).toMatchObject([
      { date: "2026-01-03T12:00" },
    ]);
  });

  it("is written down once a minute", async () => {
    const { ideaId, measureId } = await tracked("days-between");
    const idea = `/ideas/${ideaId}`;
    const action = `/measures/${measureId}/points`;
    const typed = { date: "2026-01-03", time: "14:30" };
    expect((await sendFrom(await pageAt(idea, author), action, typed)).status).toBe(302);
    const again = await sendFrom(await pageAt(idea, author), action, typed);
    expect(again.status).toBe(409);
    expect(await again.text()).toContain("That minute is written down already.");
    expect(await db.dataPoint.findMany({ where: { measureId } })).toMatchObject([
      { date: "2026-01-03T14:30" },
    ]);
  });
});
