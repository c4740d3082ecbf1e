import { buildIdea, buildPerson, buildTeam, someday } from "../support/builders";
import { buildMeasure } from "../support/measures";
import { buildPractice } from "../support/practices";
import { buildPartner, buildProposal, buildSteward } from "../support/proposals";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { everything, type AuditWish } from "~/domain/audit/audit-wish";
import { listAudit } from "~/domain/audit/list-audit.server";
import type { Viewer } from "~/domain/people/viewer";
import { recordAudit } from "~/domain/safety/audit.server";
import { db, write } from "~/platform/db.server";
import { watchQueries } from "~/platform/sqlite-adapter.server";

let administrator: Viewer, moderator: Viewer, author: Viewer;
let team: { id: number; name: string };

beforeAll(async () => {
  team = await buildTeam("Willow ward");
  administrator = await buildPerson({
    name: "Sian Powell",
    roles: [{ role: "administrator", teamId: null }],
  });
  moderator = await buildPerson({ name: "Marcus Bell", roles: [{ role: "moderator", teamId: null }] });
  author = await buildPerson({ name: "Hidden Author", teams: [team] });
});

beforeEach(async () => {
  await write((tx) => tx.auditEntry.deleteMany());
});

type Entry = { action: string; subjectType: string; subjectId: number | null; by?: Viewer; at?: Date };

function note({ by = author, at = someday, ...entry }: Entry) {
  return write((tx) => recordAudit(tx, { ...entry, personId: by.id, at }));
}

async function lines(viewer: Viewer, wish: Partial<AuditWish> = {}) {
  return (await listAudit(viewer, { ...everything, ...wish })).lines;
}

async function subjects(viewer: Viewer) {
  return (await lines(viewer)).map(({ what, subject, href, note: more }) => [what, subject, href, more]);
}

const hoursLater = (hours: number) => new Date(someday.getTime() + hours * 3_600_000);

describe("who did it", () => {
  test("is told to moderators where it was in the team's name, and to nobody else, whatever they look for", async () => {
    const ideaId = await buildIdea(author, { title: "From us", teamId: team.id, inTeamName: true });
    const measureId = await buildMeasure(author, ideaId, { name: "Falls at night" });
    await note({ action: "small-counts-shown", subjectType: "measure", subjectId: measureId });
    expect((await lines(moderator))[0]).toMatchObject({ by: "Hidden Author", isHidden: false });
    expect((await lines(administrator))[0]).toMatchObject({ by: null, isHidden: true });
    expect(await lines(moderator, { who: "hidden" })).toHaveLength(1);
    expect(await lines(administrator, { who: "hidden" })).toEqual([]);
    expect(JSON.stringify(await lines(administrator))).not.toContain("Hidden Author");
  });

  test("is nobody's to read but theirs who keep the site", async () => {
    await note({ action: "team-added", subjectType: "team", subjectId: team.id });
    for (const person of [author, await buildSteward()]) expect(await lines(person)).toEqual([]);
  });
});

describe("what it was done to", () => {
  test("has its title and its place, in one question for a whole page", async () => {
    const ideaId = await buildIdea(author, { title: "Quiet hour" });
    const measureId = await buildMeasure(author, ideaId, { name: "Falls at night" });
    const [drafter, partner] = [await buildSteward(), await buildPartner()];
    const proposalId = await buildProposal({ drafter, words: { title: "Kettle at dusk" } });
    const { practiceId, slug } = await buildPractice({
      ...{ ideaIds: [ideaId], title: "Rounds", draftedById: drafter.id, agreedById: partner.id },
    });
    const { proposalId: published } = await db.practiceVersion.findFirstOrThrow({ where: { practiceId } });
    await write((tx) => tx.auditEntry.deleteMany());
    const things = [
      ["small-counts-shown", "measure", measureId],
      ["idea-withdrawn", "idea", ideaId],
      ["proposal-agreed", "proposal", published],
      ["proposal-started", "proposal", proposalId],
      ["practice-published", "practice", practiceId],
    ] as const;
    for (const [action, subjectType, subjectId] of things) await note({ action, subjectType, subjectId });
    const statements: string[] = [];
    const stop = watchQueries((sql) => statements.push(sql));
    const read = await subjects(administrator);
    stop();
    expect(statements).toHaveLength(1);
    const { title } = await db.proposal.findUniqueOrThrow({ where: { id: published } });
    expect(read).toEqual([
      ["the practice", "Rounds", `/practices/${slug}`, ""],
      ["the proposal", "Kettle at dusk", null, ""],
      ["the proposal", title, `/practices/${slug}`, ""],
      ["the idea", "Quiet hour", `/ideas/${ideaId}`, ""],
      ["the measure", "Falls at night", `/measures/${measureId}`, " of the idea “Quiet hour”"],
    ]);
  });

  test("says that it has gone, unless that is what was done", async () => {
    for (const [action, subjectType] of [
      ["small-counts-shown", "measure"],
      ["comment-deleted", "comment"],
      ["opportunity-removed", "opportunity"],
    ] as const)
      await note({ action, subjectType, subjectId: subjectType === "opportunity" ? null : 999_999 });
    expect(await subjects(moderator)).toEqual([
      ["a note of what might have been", null, null, ""],
      ["comment 999999", null, null, ""],
      ["measure 999999", null, null, ", since deleted"],
    ]);
  });

  test("isn't told of what the reader couldn't open: a draft, or another team's idea", async () => {
    const draft = await buildIdea(author, { title: "My draft", audience: "draft" });
    const ours = await buildIdea(author, { title: "Our own", audience: "team", teamId: team.id });
    for (const subjectId of [draft, ours])
      await note({ action: "idea-withdrawn", subjectType: "idea", subjectId });
    const unread = ["an idea that you can't read", null, null, ""];
    expect(await subjects(administrator)).toEqual([unread, unread]);
    expect(await subjects(moderator)).toEqual([["the idea", "Our own", `/ideas/${ours}`, ""], unread]);
  });
});

describe("the order", () => {
  test("is of what happened, not of what was written down first, on every page", async () => {
    const hours = Array.from({ length: 120 }, (_, i) => (i * 37) % 60);
    for (const hour of hours)
      await note({ action: "team-added", subjectType: "team", subjectId: team.id, at: hoursLater(hour) });
    const all = [];
    for (let before: number | null = null, isOn = true; isOn; isOn = before !== null) {
      const page = await listAudit(administrator, { ...everything, before });
      all.push(...page.lines);
      before = page.next;
    }
    expect(new Set(all.map(({ id }) => id)).size).toBe(120);
    const times = all.map(({ at }) => at.getTime());
    expect(times).toEqual(times.toSorted((a, b) => b - a));
  });
});

describe("looking for something", () => {
  test("by kind, by name and by day, of which both count", async () => {
    const at = (day: string) => new Date(`${day}T12:00:00Z`);
    const entry = { subjectType: "team", subjectId: team.id };
    await note({ ...entry, action: "team-added", at: at("2026-03-01") });
    await note({ ...entry, action: "team-changed", by: moderator, at: at("2026-03-02") });
    await note({ ...entry, action: "idea-withdrawn", by: moderator, at: at("2026-03-03") });
    const found = async (wish: Partial<AuditWish>) =>
      (await lines(administrator, wish)).map(({ action }) => action);
    expect(await found({ kind: "accounts" })).toEqual(["team-changed", "team-added"]);
    expect(await found({ who: "MARCUS" })).toEqual(["idea-withdrawn", "team-changed"]);
    expect(await found({ from: "2026-03-02", to: "2026-03-02" })).toEqual(["team-changed"]);
    expect(await found({ from: "2026-03-02" })).toEqual(["idea-withdrawn", "team-changed"]);
    expect(await found({ kind: "leaders" })).toEqual([]);
    expect(await found({ who: "%" })).toEqual([]);
  });
});
