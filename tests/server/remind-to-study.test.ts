import { describe, expect, it } from "vitest";
import { buildIdea, buildPerson, buildTeam, someday } from "../support/builders";
import type { PlanForm } from "~/domain/cycles/cycle-form";
import { emptyPlan } from "~/domain/cycles/inherit-plan";
import { changePlan, planCycle } from "~/domain/cycles/plan-cycle.server";
import { recordDo, recordStudy, startCycle } from "~/domain/cycles/record-step.server";
import { remindToStudy } from "~/domain/cycles/remind-to-study.server";
import { findIdeaHandle } from "~/domain/ideas/find-idea.server";
import { findToday } from "~/domain/ideas/today.server";
import { setWithdrawn } from "~/domain/ideas/withdraw-idea.server";
import { countUnread } from "~/domain/notifications/count-unread.server";
import { listNotifications } from "~/domain/notifications/list-notifications.server";
import { notificationWords } from "~/domain/notifications/notification-words";
import type { Viewer } from "~/domain/people/viewer";
import { handleEvents } from "~/jobs/handle-events.server";
import { db } from "~/platform/db.server";

const daysAfter = (days: number) => new Date(someday.getTime() + days * 86_400_000);

function planFor(studyOn: string): PlanForm {
  return { ...emptyPlan, change: "Tea", objective: "", scale: "one-shift", predictions: [], studyOn };
}

async function underWay({ studyOn = "" } = {}) {
  const team = await buildTeam();
  const [author, colleague, bystander] = [
    await buildPerson({ teams: [team] }),
    await buildPerson({ teams: [team] }),
    await buildPerson({ teams: [team] }),
  ];
  const ideaId = await buildIdea(author, { teamId: team.id });
  const cycleId = Number(await planCycle(author, ideaId, planFor(studyOn), someday));
  await startCycle(colleague, cycleId, someday);
  return { author, colleague, bystander, ideaId, cycleId };
}

async function linesOf(viewer: Viewer, at: Date): Promise<string[]> {
  await handleEvents(at);
  const { lines } = await listNotifications(viewer, null);
  return lines.map(notificationWords).filter((words) => words.includes("ready to study"));
}

const due = (cycleId: number) => db.event.count({ where: { cycleId, type: "cycle-study-due" } });

describe("that a study is due", () => {
  it("is told once to those who test it, with the way to it", async () => {
    const { author, colleague, bystander, cycleId } = await underWay();
    await remindToStudy(daysAfter(6));
    expect(await due(cycleId)).toBe(0);
    for (const day of [7, 7, 8, 30]) await remindToStudy(daysAfter(day));
    expect(await due(cycleId)).toBe(1);
    for (const tester of [author, colleague]) expect(await linesOf(tester, daysAfter(8))).toHaveLength(1);
    expect(await linesOf(bystander, daysAfter(8))).toEqual([]);
    const { lines } = await listNotifications(author, null);
    expect(lines[0]?.href).toBe(`/cycles/${cycleId}`);
  });

  it("comes on the day that was planned", async () => {
    const { cycleId } = await underWay({ studyOn: "2026-03-22" });
    await remindToStudy(daysAfter(19));
    expect(await due(cycleId)).toBe(0);
    await remindToStudy(daysAfter(20));
    expect(await due(cycleId)).toBe(1);
  });

  it("comes again on a later day that was chosen since, and not for any other change", async () => {
    const { author, cycleId } = await underWay();
    await remindToStudy(daysAfter(7));
    const changes = { "2026-03-05": 1, "2026-03-22": 2 };
    for (const [studyOn, times] of Object.entries(changes)) {
      const { revision } = await db.cycle.findUniqueOrThrow({ where: { id: cycleId } });
      expect(await changePlan(author, cycleId, revision, planFor(studyOn), daysAfter(8))).toBe("saved");
      for (const day of [8, 20, 21]) await remindToStudy(daysAfter(day));
      expect(await due(cycleId)).toBe(times);
    }
  });

  it("is gone once it was studied, unread or not", async () => {
    const { author, cycleId } = await underWay();
    await remindToStudy(daysAfter(7));
    expect(await linesOf(author, daysAfter(7))).toHaveLength(1);
    const before = await countUnread(author);
    const study = { results: [], surprise: "", learnt: "Sit down first" };
    expect(await recordStudy(author, cycleId, 2, study, daysAfter(7))).toBe("saved");
    expect(await linesOf(author, daysAfter(7))).toEqual([]);
    expect(await countUnread(author)).toBe(before - 1);
  });

  it("isn't told of what was studied, withdrawn or long past", async () => {
    const [studied, withdrawn, old] = [await underWay(), await underWay(), await underWay()];
    const study = { results: [], surprise: "", learnt: "Sit down first" };
    await recordStudy(studied.author, studied.cycleId, 2, study, daysAfter(1));
    const idea = await findIdeaHandle(withdrawn.author, withdrawn.ideaId);
    if (idea) await setWithdrawn(withdrawn.author, idea, true, daysAfter(1));
    await recordDo(
      old.author,
      old.cycleId,
      2,
      { asPlanned: "Yes", observations: "", problems: "", startsOn: "" },
      daysAfter(2),
    );
    await remindToStudy(daysAfter(60));
    for (const { cycleId } of [studied, withdrawn, old]) expect(await due(cycleId)).toBe(0);
  });

  it("is told once, however many processes look at the same time", async () => {
    const { cycleId } = await underWay();
    await Promise.all([1, 2, 3].map(() => remindToStudy(daysAfter(7))));
    expect(await due(cycleId)).toBe(1);
  });

  it("stands on today, with its day", async () => {
    const { author, cycleId } = await underWay({ studyOn: "2026-03-05" });
    const { cycles } = await findToday(author, daysAfter(4));
    expect(cycles.find(({ id }) => id === cycleId)).toMatchObject({ studyOn: "2026-03-05" });
  });
});
