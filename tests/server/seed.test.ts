import { testDataDir } from "../support/test-database";
import { spawnSync } from "node:child_process";
import { beforeAll, describe, expect, test } from "vitest";
import { canSeeIdea, canTakePart, canTestIdea } from "~/domain/ideas/policy";
import { stageNames, stageOf } from "~/domain/ideas/stages";
import { listDemoCast } from "~/domain/people/demo-cast.server";
import { isRole } from "~/domain/people/roles";
import { listOpportunities } from "~/domain/opportunities/list-opportunities.server";
import type { Viewer } from "~/domain/people/viewer";
import { pointValue } from "~/domain/measures/point-value";
import { drawnSeries } from "~/domain/measures/drawn-series";
import { readerFlags } from "~/domain/measures/reader-flags";
import { analyseChart } from "~/domain/measures/analyse-chart";
import { othersSee } from "~/domain/measures/small-counts";
import type { MeasureKind } from "~/domain/measures/measure-kinds";
import { momentNames } from "~/domain/pathways/moments";
import { settingNames } from "~/domain/people/settings-of-care";
import { scaleNames } from "~/domain/cycles/scales";
import { themeNames } from "~/domain/ideas/themes";
import { findIdentifiers } from "~/domain/safety/patient-identifiers";
import { db } from "~/platform/db.server";
import { cast, teams } from "../../prisma/seed/cast";
import { seed } from "../../prisma/seed/plant";

const now = new Date("2026-05-18T16:20:00.000Z");

type Everything = Awaited<ReturnType<typeof readEverything>>;
let planted: boolean;
let ideas: Everything;
let loopTexts: string[];
let viewers: Map<number, Viewer>;

beforeAll(async () => {
  planted = await seed(now);
  ideas = await readEverything();
  viewers = await readViewers();
  loopTexts = await readLoopTexts();
});

describe("the cast", () => {
  test("is nine people in five teams, who sign in with one click and have no password", async () => {
    expect(planted).toBe(true);
    expect(
      await db.person.findMany({ select: { name: true, isDemoCast: true, passwordHash: true } }),
    ).toEqual(Object.values(cast).map(({ name }) => ({ name, isDemoCast: true, passwordHash: null })));
    expect((await db.team.findMany()).map(({ name }) => name)).toEqual(
      Object.values(teams).map(({ name }) => name),
    );
    expect((await listDemoCast()).length).toBe(9);
  });

  test("holds every role there is, a leader of teams and a leader of everything", () => {
    const grants = [...viewers.values()].flatMap((viewer) => viewer.roles);
    const held = new Set(grants.map(({ role }) => role));
    expect([...held].sort()).toEqual([
      "administrator",
      "leader",
      "lived-experience-partner",
      "moderator",
      "steward",
    ]);
    const led = grants.filter(({ role }) => role === "leader").map(({ teamId }) => teamId !== null);
    expect(new Set(led)).toEqual(new Set([true, false]));
    expect([...viewers.values()].some((viewer) => viewer.roles.length === 0)).toBe(true);
  });

  test("the database says that it is a demonstration, and of which trust", async () => {
    expect(await db.setting.findMany({ orderBy: { key: "asc" } })).toEqual([
      { key: "mode", value: "demo" },
      { key: "organisation-name", value: "Fenland and Ouse NHS Trust" },
    ]);
  });
});

describe("the ideas", () => {
  test("are in every stage, and for every audience", () => {
    expect(ideas.length).toBeGreaterThanOrEqual(14);
    expect(new Set(ideas.map((idea) => idea.stage))).toEqual(new Set(stageNames));
    expect(new Set(ideas.map((idea) => idea.audience))).toEqual(new Set(["draft", "team", "organisation"]));
    expect(ideas.filter((idea) => idea.withdrawnAt).length).toBe(1);
    const starting = ideas.filter((idea) => idea.stage === "seed" && idea.sharedAt);
    expect(starting.length).toBeGreaterThanOrEqual(3);
  });

  test("some stand in a team's name, one of them by somebody who has written nothing else", () => {
    const hidden = ideas.filter((idea) => idea.inTeamName);
    expect(hidden.length).toBeGreaterThanOrEqual(2);
    const only = hidden.filter(({ id, authorId }) =>
      writersOutside(id).every((writer) => writer !== authorId),
    );
    expect(only.map((idea) => nameOf(idea.authorId))).toEqual(["Sian Powell"]);
    expect(ideas.flatMap(textsOf).filter((text) => /sian/i.test(text))).toEqual([]);
  });

  test("what is counted and derived equals what the rows say", () => {
    for (const idea of ideas) {
      const { voteCount, commentCount, openCount, cycleCount, stage } = idea;
      expect({ voteCount, commentCount, openCount, cycleCount, stage }, idea.title).toEqual({
        voteCount: idea.votes.length,
        commentCount: idea.comments.length,
        openCount: idea.opens.length,
        cycleCount: idea.cycles.length,
        stage: stageOf({
          inPractice: idea.practices.length > 0,
          adoptions: idea.adoptions.filter((adoption) => adoption.idea.stage !== "resting").length,
          cycles: idea.cycles,
        }),
      });
    }
  });

  test("use the words that the forms offer, within what the forms allow", () => {
    for (const idea of ideas) {
      expect(idea.title.length).toBeLessThanOrEqual(120);
      expect([...themeNames]).toEqual(expect.arrayContaining(idea.themes.map(({ theme }) => theme)));
      expect(["", ...momentNames]).toContain(idea.moment);
      expect(["", ...settingNames]).toContain(idea.setting);
      for (const cycle of idea.cycles) expect([...scaleNames]).toContain(cycle.scale);
      for (const text of textsOf(idea)) expect(text.length).toBeLessThanOrEqual(2000);
      if (idea.audience !== "draft") expect(idea.title && idea.change).not.toBe("");
    }
  });

  test("differ in every order of the list", () => {
    const shared = ideas.filter((idea) => idea.audience === "organisation" && !idea.withdrawnAt);
    const tops = [
      shared.toSorted((a, b) => b.movedAt.getTime() - a.movedAt.getTime()),
      shared.toSorted((a, b) => Number(b.sharedAt) - Number(a.sharedAt)),
      shared.toSorted((a, b) => b.voteCount - a.voteCount),
    ].map(([first]) => first?.title);
    expect(new Set(tops).size).toBe(3);
  });

  test("nobody did what they may not do", () => {
    for (const idea of ideas) {
      const facts = { ...idea, isWithdrawn: false };
      for (const { personId } of idea.votes)
        expect(canTakePart(viewerOf(personId), facts), idea.title).toBe(true);
      for (const { personId } of idea.opens)
        expect(canSeeIdea(viewerOf(personId), facts), idea.title).toBe(true);
      for (const { authorId } of idea.comments)
        expect(canTakePart(viewerOf(authorId), facts), idea.title).toBe(true);
      for (const { authorId } of [...idea.cycles, ...idea.measures])
        expect(canTestIdea(viewerOf(authorId), facts), idea.title).toBe(true);
    }
  });

  test("everything happened in order, and nothing in the future", async () => {
    const events = await db.event.findMany({ orderBy: { id: "asc" } });
    expect(events.map(({ at }) => at)).toEqual(
      events.map(({ at }) => at).toSorted((a, b) => a.getTime() - b.getTime()),
    );
    expect(events.every(({ at }) => at <= now)).toBe(true);
    for (const idea of ideas) {
      const times = [idea.createdAt, idea.sharedAt, ...idea.comments.map(({ createdAt }) => createdAt)];
      expectInOrder(times, idea.title);
      for (const { createdAt, startedAt, doneAt, studiedAt, actedAt } of idea.cycles)
        expectInOrder([idea.sharedAt, createdAt, startedAt, doneAt, studiedAt, actedAt, now], idea.title);
      expectInOrder(
        idea.cycles.flatMap(({ startedAt }) => startedAt ?? []),
        idea.title,
      );
    }
  });

  test("each event belongs to something that is there", async () => {
    const count = (type: string) => db.event.count({ where: { type } });
    expect(await count("vote-given")).toBe(ideas.flatMap((idea) => idea.votes).length);
    expect(await count("comment-written")).toBe(ideas.flatMap((idea) => idea.comments).length);
    expect(await count("cycle-planned")).toBe(ideas.flatMap((idea) => idea.cycles).length);
    expect(await count("measure-added")).toBe(ideas.flatMap((idea) => idea.measures).length);
    expect(await count("idea-shared")).toBe(ideas.filter((idea) => idea.sharedAt).length);
    expect(await count("idea-edited")).toBe(await db.ideaRevision.count());
  });
});

describe("the loop", () => {
  test("has thanks on the wall and between two people, and pledges open, kept and not kept", async () => {
    const audiences = await db.kudos.groupBy({ by: ["audience"] });
    expect(new Set(audiences.map(({ audience }) => audience))).toEqual(new Set(["shared", "private"]));
    const pledges = await db.pledge.findMany();
    expect(new Set(pledges.map(({ status }) => status))).toEqual(new Set(["open", "kept", "not-kept"]));
    for (const { status, outcome } of pledges) if (status !== "open") expect(outcome).not.toBe("");
  });

  test("has ideas that other teams took on, with cycles of their own", async () => {
    const adoptions = await db.adoption.findMany({ include: { idea: true, source: true } });
    expect(adoptions.length).toBeGreaterThanOrEqual(2);
    for (const { teamId, source } of adoptions) expect(source?.teamId).not.toBe(teamId);
    expect(adoptions.filter(({ idea }) => idea.cycleCount > 0).length).toBeGreaterThanOrEqual(2);
  });

  test("has one pathway with three practices and moments that wait for one, and a proposal under way", async () => {
    const practices = await db.practice.findMany({ include: { ideas: true } });
    expect(practices.length).toBe(3);
    expect(new Set(practices.map(({ pathwayId }) => pathwayId)).size).toBe(1);
    expect(new Set(practices.map(({ moment }) => moment)).size).toBeLessThan(momentNames.length);
    const waiting = await db.proposal.findMany({ where: { publishedAt: null } });
    expect(waiting.filter(({ readyAt, agreedAt }) => readyAt !== null && agreedAt === null).length).toBe(1);
  });

  test("has followed: milestones, a spotlight for this week, and a little news for most", async () => {
    expect(await db.event.count({ where: { handledAt: null } })).toBe(0);
    expect(new Set((await db.milestone.findMany()).map(({ kind }) => kind)).size).toBe(5);
    expect(await db.spotlight.count({ where: { week: "2026-05-18" } })).toBe(1);
    const unread = await db.notification.groupBy({
      by: ["personId"],
      where: { readAt: null },
      _count: true,
    });
    expect(unread.length).toBeGreaterThanOrEqual(5);
    for (const { _count: count } of unread) expect(count).toBeLessThan(12);
  });

  test("has somebody in the first week, who has read one practice", async () => {
    const tom = await db.person.findFirstOrThrow({ where: { name: cast.tom.name } });
    expect(now.getTime() - tom.createdAt.getTime()).toBeLessThan(7 * 24 * 60 * 60 * 1000);
    expect(await db.practiceReading.count({ where: { personId: tom.id } })).toBe(1);
  });
});

describe("what ideas begin with", () => {
  test("is a dozen notes, of which others read those of months that are over", async () => {
    const notes = await db.opportunity.findMany();
    expect(notes.length).toBeGreaterThanOrEqual(12);
    expect(new Set(notes.map(({ teamId }) => teamId)).size).toBeGreaterThanOrEqual(3);
    const helen = viewerOf(await idOf(cast.helen.name));
    const { notes: read } = await listOpportunities(helen, { of: "elsewhere", moment: "" }, "", now);
    expect(read.length).toBeGreaterThanOrEqual(5);
    expect(await db.ideaOpportunity.count()).toBeGreaterThanOrEqual(3);
  });

  test("is what people ask for, counted before the first test of an idea and after it", async () => {
    const requests = await db.request.findMany({ include: { tallies: true, ideas: true } });
    const tested = requests.filter(({ ideas }) => ideas.length > 0);
    expect(tested.length).toBe(2);
    for (const { tallies, ideas: links } of tested) {
      const idea = ideas.find(({ id }) => id === links[0]?.ideaId);
      const began = idea?.cycles[0]?.startedAt?.toISOString().slice(0, 10) ?? "";
      expect(tallies.filter(({ date }) => date < began).length).toBeGreaterThan(0);
      expect(tallies.filter(({ date }) => date > began).length).toBeGreaterThan(0);
    }
  });
});

describe("the words", () => {
  test("hold nothing that could be a patient's number", () => {
    const texts = [...ideas.flatMap(textsOf), ...loopTexts];
    expect(texts.filter((text) => findIdentifiers(text).length > 0)).toEqual([]);
    expect(texts.filter((text) => /\d{5,}|@|\b(Mr|Mrs|Miss|patient [A-Z])\b/.test(text))).toEqual([]);
  });

  test("are kind", () => {
    const unkind =
      /\b(fail\w*|success\w*|non-?complian\w*|attention.seek\w*|refus\w*|manipulat\w*|frequent flyer|abscond\w*|challenging behaviou?r|aggressive|violent|dangerous|schizophrenic|suffer\w*|committed suicide|difficult patient|problem patient|lacks insight|bed blocker|kicked off|specialling)\b/i;
    expect([...ideas.flatMap(textsOf), ...loopTexts].filter((text) => unkind.test(text))).toEqual([]);
  });

  test("tell of predictions and of what happened beside them", () => {
    const studied = ideas.flatMap((idea) => idea.cycles).filter((cycle) => cycle.studiedAt);
    expect(studied.length).toBeGreaterThanOrEqual(20);
    for (const cycle of studied) {
      expect(cycle.predictions.every(({ prediction, result }) => prediction !== "" && result !== "")).toBe(
        true,
      );
      expect(cycle.learnt).not.toBe("");
    }
    for (const cycle of ideas.flatMap((idea) => idea.cycles))
      expect(cycle.predictions.length).toBeGreaterThan(0);
    for (const cycle of studied.filter(({ act }) => act !== "rest")) expect(cycle.nextStep).not.toBe("");
  });
});

describe("the measures", () => {
  test("that are invented say so, and the two real series say where they are from", () => {
    const measures = ideas.flatMap((idea) => idea.measures);
    for (const measure of measures)
      expect(measure.source).toMatch(
        measure.isInvented ? /^Invented/ : /NHSRdatasets 0\.3\.3.*CC0.*Open Government Licence/,
      );
    expect(measures.filter((measure) => !measure.isInvented).map(({ points }) => points.length)).toEqual([
      36, 24,
    ]);
  });

  test("that are real have no cycle beside them", () => {
    const real = ideas.filter((idea) => idea.measures.some((measure) => !measure.isInvented));
    expect(
      real.map((idea) => [idea.cycles.length, idea.measures.every((measure) => !measure.isInvented)]),
    ).toEqual([[0, true]]);
  });

  test("show what charts can show: a signal, none, too few points, and counts too small for others", () => {
    expect(flagsOf("Times someone was restrained, each month")).toEqual({
      points: 24,
      isEnough: true,
      hasSignal: true,
      others: "dots",
    });
    expect(flagsOf("Calls made in the hour we promised")).toEqual({
      points: 30,
      isEnough: true,
      hasSignal: true,
      others: "everything",
    });
    expect(flagsOf("Told within the hour when leave is cancelled or changed")).toEqual({
      points: 24,
      isEnough: true,
      hasSignal: true,
      others: "everything",
    });
    expect(flagsOf("Requests for as-needed medication, 9 pm to midnight")).toEqual({
      points: 36,
      isEnough: true,
      hasSignal: false,
      others: "everything",
    });
    expect(flagsOf("People who came to the morning meeting")).toEqual({
      points: 28,
      isEnough: true,
      hasSignal: false,
      others: "everything",
    });
    expect(flagsOf("Nights when the ten minutes happened")).toEqual({
      points: 23,
      isEnough: true,
      hasSignal: false,
      others: "everything",
    });
    expect(flagsOf("Minutes it takes to tell somebody")).toMatchObject({
      points: 8,
      isEnough: false,
      hasSignal: false,
    });
    expect(flagsOf("Four-hour waits in one trust's A&E (RQM)")).toMatchObject({
      hasSignal: false,
      others: "everything",
    });
    expect(flagsOf("Four-hour waits in another trust's A&E (RRK)")).toMatchObject({
      hasSignal: true,
      others: "everything",
    });
  });

  test("are drawn with limits, from a baseline, anew from a date, and with one left out, each with its reason", () => {
    const rate = measureCalled("Alarms pressed on Oak, for each 1,000 bed days");
    expect(rate).toMatchObject({ kind: "rate", chart: "", phases: [{ kind: "baseline" }] });
    expect(rate.points.filter(({ leftOut }) => leftOut !== "")).toHaveLength(1);
    const gaps = measureCalled("Days between nights when we called another ward for help");
    expect(gaps).toMatchObject({ kind: "days-between", chart: "", phases: [{ kind: "start" }] });
    for (const { kind, chart, rules, ...measure } of [rate, gaps]) {
      const direction = measure.direction === "up" ? "up" : "down";
      const facts = { ...measure, kind: kind as MeasureKind, direction, chart: "", rules: "" } as const;
      const phases = measure.phases.map(
        ({ date }) => ({ kind: kind === "rate" ? "baseline" : "start", date }) as const,
      );
      const { analysis } = drawnSeries(facts, measure.points, phases);
      expect([chart, rules, analysis.chart]).toEqual(["", "", kind === "rate" ? "u" : "t"]);
      expect(analysis.points.at(-1)?.upper).not.toBeNull();
      expect(readerFlags(analysis).isEnough).toBe(true);
    }
    expect(ideas.flatMap((idea) => idea.annotations).length).toBeGreaterThanOrEqual(4);
  });

  test("are whole periods that had ended when they were typed in", () => {
    for (const { points } of ideas.flatMap((idea) => idea.measures))
      for (const point of points) {
        expect(point.date < point.at.toISOString().slice(0, 10), point.date).toBe(true);
        expect(point.at <= now).toBe(true);
      }
  });
});

describe("planting", () => {
  test("a second time changes nothing", async () => {
    const before = await db.event.count();
    expect(await seed(now)).toBe(false);
    expect(await db.event.count()).toBe(before);
    expect(await db.person.count()).toBe(9);
  });

  test("is refused in production, in plain words", () => {
    const env = { ...process.env, PATHFINDERS_MODE: "production", DATA_DIR: testDataDir };
    const run = spawnSync(process.execPath, ["--import", "tsx", "prisma/seed.ts"], { env, encoding: "utf8" });
    expect(run.status).toBe(1);
    expect(run.stderr).toContain("The demonstration is never planted in production. Nothing was changed.");
  });
});

function readEverything() {
  return db.idea.findMany({
    include: {
      themes: true,
      votes: true,
      opens: true,
      comments: { orderBy: { id: "asc" } },
      cycles: { include: { predictions: true }, orderBy: { number: "asc" } },
      measures: {
        include: { points: { orderBy: { date: "asc" } }, phases: { orderBy: { date: "asc" } } },
        orderBy: { id: "asc" },
      },
      annotations: { orderBy: { date: "asc" } },
      revisions: true,
      practices: true,
      adoptions: { include: { idea: { select: { stage: true } } } },
    },
  });
}

/** What people wrote beyond their ideas. */
async function readLoopTexts(): Promise<string[]> {
  const rows = [
    ...(await db.kudos.findMany({ select: { message: true } })),
    ...(await db.opportunity.findMany({ select: { noticed: true, possible: true } })),
    ...(await db.request.findMany({ select: { words: true } })),
    ...(await db.endorsement.findMany({ select: { message: true } })),
    ...(await db.pledge.findMany({ select: { what: true, outcome: true } })),
    ...(await db.nomination.findMany({ select: { why: true } })),
    ...(await db.proposalNote.findMany({ select: { body: true } })),
    ...(await db.pathway.findMany({ select: { title: true, summary: true } })),
    ...(await db.proposal.findMany({
      select: { title: true, summary: true, why: true, how: true, need: true, watchFor: true },
    })),
  ];
  return rows.flatMap((row) => Object.values(row));
}

async function readViewers(): Promise<Map<number, Viewer>> {
  const people = await db.person.findMany({
    include: { roles: true, memberships: { include: { team: true } } },
  });
  return new Map(
    people.map(({ id, name, jobTitle, roles, memberships }) => [
      id,
      {
        id,
        name,
        jobTitle,
        teams: memberships.map(({ team }) => ({ id: team.id, name: team.name })),
        roles: roles.flatMap(({ role, teamId }) => (isRole(role) ? [{ role, teamId }] : [])),
      },
    ]),
  );
}

async function idOf(name: string): Promise<number> {
  return (await db.person.findFirstOrThrow({ where: { name } })).id;
}

function viewerOf(personId: number | null): Viewer {
  const viewer = viewers.get(personId ?? 0);
  if (!viewer) throw new Error("Nobody of the cast");
  return viewer;
}

function nameOf(personId: number | null): string {
  return viewerOf(personId).name;
}

/** Everybody whose words others can read anywhere but on this idea. */
function writersOutside(ideaId: number): (number | null)[] {
  return ideas
    .filter((idea) => idea.id !== ideaId)
    .flatMap((idea) =>
      [idea, ...idea.comments, ...idea.cycles, ...idea.measures].map(({ authorId }) => authorId),
    );
}

function textsOf(idea: Everything[number]): string[] {
  const { comments, cycles, measures, revisions, annotations } = idea;
  const rows = [idea, ...comments, ...cycles, ...measures, ...revisions, ...annotations];
  const deeper = [
    ...idea.cycles.flatMap((cycle) => cycle.predictions),
    ...idea.measures.flatMap((measure) => [...measure.points, ...measure.phases]),
  ];
  return [...rows, ...deeper].flatMap((row) =>
    Object.entries(row).flatMap(([key, value]) =>
      typeof value === "string" && !isMachine(key) ? [value] : [],
    ),
  );
}

function isMachine(key: string): boolean {
  return /Html$|^(source|date|startsOn|audience|stage|setting|moment|scale|act|kind|type|direction|smallCounts)$/.test(
    key,
  );
}

function measureCalled(name: string) {
  const measure = ideas.flatMap((idea) => idea.measures).find((one) => one.name === name);
  if (!measure) throw new Error(`No measure is called “${name}”`);
  return measure;
}

function flagsOf(name: string) {
  const measure = measureCalled(name);
  const kind = measure.kind as MeasureKind;
  const smallCounts = measure.smallCounts === "show" ? "show" : "team-only";
  const values = measure.points.map((point) => pointValue(kind, point));
  const analysis = analyseChart({ chart: "run", rules: "anhoej", direction: "neither", values });
  const { isEnough } = readerFlags(analysis);
  const hasSignal = isEnough && analysis.hasSignal;
  const others = othersSee({ kind, smallCounts, keepsSmallCounts: true, points: measure.points });
  return { points: values.length, isEnough, hasSignal, others };
}

function expectInOrder(moments: readonly (Date | null)[], about: string) {
  const known = moments.filter((moment) => moment !== null).map((moment) => moment.getTime());
  expect(known, about).toEqual(known.toSorted((a, b) => a - b));
}
