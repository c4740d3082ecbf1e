import { buildIdea, buildPerson, buildTeam } from "../support/builders";
import { buildMeasure } from "../support/measures";
import { formsOn } from "../access/forms";
import { get, post } from "../support/requests";
import { wholeSite } from "../support/whole-site";
import { beforeAll, describe, expect, it } from "vitest";
import type { MeasureKind } from "~/domain/measures/measure-kinds";
import type { Viewer } from "~/domain/people/viewer";
import { db } from "~/platform/db.server";

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
      expect(location).toMatch(new RegExp(`^${idea}\\?added=[0-9.]+#measure-${measureId}$`));
      const { id } = await db.dataPoint.findFirstOrThrow({ where: { measureId } });
      const page = await pageAt(location, author);
      expect(page).toContain(words);
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

describe("the page of what changed", () => {
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
