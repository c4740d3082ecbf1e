import { describe, expect, it } from "vitest";
import { buildIdea, buildPerson, buildTeam, someday } from "../support/builders";
import { buildStudied } from "../support/celebrations";
import { findRest } from "~/domain/cycles/find-rest";
import { findAdoptChoices } from "~/domain/engagement/adopt-choices.server";
import { adoptIdea } from "~/domain/engagement/adopt-idea.server";
import { findLineage } from "~/domain/engagement/lineage.server";
import { findIdeaHandle } from "~/domain/ideas/find-idea.server";
import { readListWish } from "~/domain/ideas/list-filters";
import { listIdeas } from "~/domain/ideas/list-ideas.server";
import { refreshStage } from "~/domain/ideas/refresh-stage.server";
import { listNotifications } from "~/domain/notifications/list-notifications.server";
import { notificationWords } from "~/domain/notifications/notification-words";
import type { Viewer } from "~/domain/people/viewer";
import { handleEvents } from "~/jobs/handle-events.server";
import { db, write } from "~/platform/db.server";

const later = new Date(someday.getTime() + 60_000);

async function rested() {
  const team = await buildTeam();
  const [author, other] = [
    await buildPerson({ teams: [team] }),
    await buildPerson({ teams: [await buildTeam()] }),
  ];
  const ideaId = await buildIdea(author, { teamId: team.id });
  const cycleId = await buildStudied(author, ideaId, {
    act: "rest",
    learnt: "Too many eyes",
    actedAt: someday,
  });
  await write(async (tx) => {
    await tx.cycle.update({ where: { id: cycleId }, data: { nextStep: "A bedroom corridor" } });
    await refreshStage(tx, ideaId, someday);
  });
  return { author, other, ideaId };
}

const form = (person: Viewer) => ({
  teamId: person.teams[0]?.id ?? 0,
  title: "The box by the bedrooms",
  change: "We put it where nobody looks.",
  shapedBy: "",
  audience: "organisation" as const,
  inTeamName: false,
});

async function handleOf(viewer: Viewer, ideaId: number) {
  const idea = await findIdeaHandle(viewer, ideaId);
  if (!idea) throw new Error("The idea isn't there.");
  return idea;
}

describe("an idea that rests", () => {
  it("stands in the list of rested ideas with what it taught and where it might still work", async () => {
    const { other, ideaId } = await rested();
    const wish = readListWish(new URLSearchParams("stage=resting"));
    const { ideas } = await listIdeas(other, wish, "", later);
    expect(ideas.find(({ id }) => id === ideaId)).toMatchObject({
      rest: { learnt: "Too many eyes", mightWork: "A bedroom corridor" },
      isForAll: true,
    });
  });

  it("can be picked up by another team, which reads what it taught, and the lineage is kept", async () => {
    const { author, other, ideaId } = await rested();
    const choices = await findAdoptChoices(other, await handleOf(other, ideaId));
    expect(choices.rest).toEqual({ learnt: "Too many eyes", mightWork: "A bedroom corridor" });
    const adopted = await adoptIdea(other, ideaId, form(other), later);
    if (adopted.outcome !== "adopted") throw new Error(adopted.outcome);
    expect(await db.adoption.findUniqueOrThrow({ where: { ideaId: adopted.ideaId } })).toMatchObject({
      sourceIdeaId: ideaId,
      wasResting: true,
    });
    expect((await findLineage(other, await handleOf(other, adopted.ideaId))).from).toMatchObject({
      id: ideaId,
    });
    await handleEvents(later);
    const { lines } = await listNotifications(author, null);
    expect(lines.map(notificationWords)).toContainEqual(expect.stringContaining("which was resting"));
  });

  it("is told as tried, not as picked up, where it doesn't rest", async () => {
    const { author, other } = await rested();
    const ideaId = await buildIdea(author, { teamId: author.teams[0]?.id ?? null, title: "Awake" });
    await adoptIdea(other, ideaId, form(other), later);
    await handleEvents(later);
    const { lines } = await listNotifications(author, null);
    expect(lines.map(notificationWords).filter((words) => words.includes("Awake"))).toEqual([
      expect.stringContaining("trying"),
    ]);
  });
});

describe("what rested an idea", () => {
  const acted = (number: number, act: string, day: number) => ({
    ...{ number, act, learnt: `learnt ${number}`, nextStep: `next ${number}` },
    actedAt: new Date(Date.UTC(2026, 2, day)),
  });

  it("is the latest that was decided, if that was to rest it", () => {
    expect(findRest([acted(1, "adapt", 1), acted(2, "rest", 2)])).toEqual({
      learnt: "learnt 2",
      mightWork: "next 2",
    });
    expect(findRest([acted(1, "rest", 1), acted(2, "adopt", 2)])).toBeNull();
    expect(findRest([{ ...acted(1, "rest", 1), actedAt: null }])).toBeNull();
  });
});
