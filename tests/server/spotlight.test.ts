import { buildIdea, buildPerson, buildTeam } from "../support/builders";
import { buildStudied } from "../support/celebrations";
import { beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "~/domain/people/viewer";
import { chooseWeeksSpotlight } from "~/domain/recognition/choose-spotlight.server";
import { findSpotlight, listSpotlights } from "~/domain/recognition/list-spotlights.server";
import { weeksAfter } from "~/domain/recognition/week";
import { db, write } from "~/platform/db.server";
import { watchQueries } from "~/platform/sqlite-adapter.server";

const monday = "2026-03-09";
const now = new Date("2026-03-11T10:00:00Z");
let author: Viewer, reader: Viewer;
let willow: { id: number; name: string };

beforeEach(async () => {
  await write(async (tx) => {
    await tx.spotlight.deleteMany();
    await tx.idea.deleteMany();
  });
  willow = await buildTeam();
  [author, reader] = [await buildPerson({ name: "Hidden Author", teams: [willow] }), await buildPerson()];
});

const rows = () => db.spotlight.findMany({ orderBy: { week: "asc" } });
const change = (id: number, data: { withdrawnAt?: Date; audience?: string; openCount?: number }) =>
  write((tx) => tx.idea.update({ where: { id }, data }));

describe("choosing", () => {
  it("takes what taught us something lately, and says so", async () => {
    await buildIdea(author, { title: "Unseen" });
    const taught = await buildIdea(author, { title: "Taught" });
    await change(taught, { openCount: 40 });
    await buildStudied(author, taught, { surprise: "The dog.", studiedAt: new Date("2026-03-01") });
    await chooseWeeksSpotlight(now);
    expect(await rows()).toEqual([{ week: monday, ideaId: taught, chosenAt: now }]);
    expect(await findSpotlight(reader, now)).toMatchObject({ title: "Taught", reason: "taught" });
  });

  it("takes a rested idea that left its learning, and none that left nothing", async () => {
    const [silent, rested] = [await buildIdea(author), await buildIdea(author)];
    await change(rested, { openCount: 9 });
    const studiedAt = new Date("2025-11-01");
    await buildStudied(author, silent, { act: "rest", studiedAt, actedAt: new Date("2026-03-02") });
    await buildStudied(author, rested, {
      act: "rest",
      learnt: "Ask first.",
      studiedAt,
      actedAt: new Date("2026-03-02"),
    });
    await chooseWeeksSpotlight(now);
    expect(await rows()).toMatchObject([{ ideaId: rested }]);
  });

  it("else takes what few have opened, and says so", async () => {
    const seen = await buildIdea(author, { title: "Seen" });
    await change(seen, { openCount: 5 });
    await buildIdea(author, { title: "Seldom seen" });
    await buildStudied(author, seen, { learnt: "Long ago.", studiedAt: new Date("2026-01-01") });
    await chooseWeeksSpotlight(now);
    expect(await findSpotlight(reader, now)).toMatchObject({ title: "Seldom seen", reason: "seldom-seen" });
  });

  it("never takes what isn't everybody's", async () => {
    await buildIdea(author, { audience: "draft" });
    await buildIdea(author, { audience: "team", teamId: willow.id });
    await change(await buildIdea(author), { withdrawnAt: now });
    await chooseWeeksSpotlight(now);
    expect(await rows()).toEqual([]);
    expect(await findSpotlight(author, now)).toBeNull();
  });

  it("chooses once a week, also when several choose at once", async () => {
    const ideas = [await buildIdea(author), await buildIdea(author)];
    await Promise.all([1, 2, 3].map(() => chooseWeeksSpotlight(now)));
    await chooseWeeksSpotlight(new Date("2026-03-15T23:00:00Z"));
    expect(await rows()).toEqual([{ week: monday, ideaId: ideas[0], chosenAt: now }]);
    await chooseWeeksSpotlight(new Date("2026-03-16T00:00:00Z"));
    expect((await rows()).map(({ ideaId }) => ideaId)).toEqual(ideas);
  });

  it("chooses again where the idea isn't everybody's any more", async () => {
    const [first, second] = [await buildIdea(author), await buildIdea(author)];
    await chooseWeeksSpotlight(now);
    await change(first, { withdrawnAt: now });
    expect(await findSpotlight(reader, now)).toBeNull();
    await chooseWeeksSpotlight(now);
    expect(await rows()).toMatchObject([{ week: monday, ideaId: second }]);
    await change(second, { audience: "team" });
    await chooseWeeksSpotlight(now);
    expect(await rows()).toEqual([]);
  });
});

describe("looking", () => {
  it("never names who stands behind a team's name", async () => {
    await buildIdea(author, { teamId: willow.id, inTeamName: true });
    await chooseWeeksSpotlight(now);
    expect(await findSpotlight(reader, now)).toMatchObject({ by: willow.name, team: null });
    const shown = [await findSpotlight(reader, now), await listSpotlights(reader, "")];
    expect(JSON.stringify(shown)).not.toContain("Hidden");
  });

  it("asks the database once", async () => {
    await buildIdea(author);
    await chooseWeeksSpotlight(now);
    const statements: string[] = [];
    const stop = watchQueries((sql) => statements.push(sql));
    await findSpotlight(reader, now);
    stop();
    expect(statements).toHaveLength(1);
  });

  it("goes back week by week, past those that may not be seen", async () => {
    const weeks = Array.from({ length: 30 }, (_, i) => weeksAfter(monday, -i));
    const shown = [];
    for (const [i, week] of weeks.entries()) {
      const ideaId = await buildIdea(author, { title: `Idea ${i}` });
      if (i % 5 === 3) await change(ideaId, { audience: "team" });
      else shown.push(week);
      await write((tx) => tx.spotlight.create({ data: { week, ideaId, chosenAt: now } }));
    }
    const found: string[] = [];
    for (let before: string | null = ""; before !== null;) {
      const page: Awaited<ReturnType<typeof listSpotlights>> = await listSpotlights(reader, before);
      found.push(...page.spotlights.map(({ week }) => week));
      before = page.next;
    }
    expect(found).toEqual(shown);
  });
});
