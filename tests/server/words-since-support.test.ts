import { describe, expect, it } from "vitest";
import { buildIdea, buildPerson, buildTeam, ideaForm, someday } from "../support/builders";
import { setFollowing } from "~/domain/engagement/set-following.server";
import { setVote } from "~/domain/engagement/set-vote.server";
import { changeIdea } from "~/domain/ideas/change-idea.server";
import { findIdeaHandle } from "~/domain/ideas/find-idea.server";
import { findIdeaPage } from "~/domain/ideas/find-idea-page.server";
import { findSinceSupport } from "~/domain/ideas/find-since-support.server";
import { forgetRevision, listRevisions } from "~/domain/ideas/list-revisions.server";
import { listNotifications } from "~/domain/notifications/list-notifications.server";
import { notificationWords } from "~/domain/notifications/notification-words";
import type { Viewer } from "~/domain/people/viewer";
import { handleEvents } from "~/jobs/handle-events.server";
import { db } from "~/platform/db.server";

const minutes = (n: number) => new Date(someday.getTime() + n * 60_000);

async function supported() {
  const author = await buildPerson({ teams: [await buildTeam()] });
  const supporter = await buildPerson();
  const ideaId = await buildIdea(author);
  await setVote(supporter, ideaId, true, minutes(10));
  const edit = (revision: number, parts: Parameters<typeof ideaForm>[0], at: number, note = "") =>
    changeIdea(author, ideaId, revision, ideaForm(parts), minutes(at), note);
  return { author, supporter, ideaId, edit };
}

async function handleOf(viewer: Viewer, ideaId: number) {
  const idea = await findIdeaHandle(viewer, ideaId);
  if (!idea) throw new Error("The idea isn't there.");
  return idea;
}

const isReworded = async (viewer: Viewer, ideaId: number) =>
  (await findIdeaPage(viewer, ideaId))?.support.isReworded;

async function toldTo(viewer: Viewer, at: number): Promise<string[]> {
  await handleEvents(minutes(at));
  const { lines } = await listNotifications(viewer, null);
  return lines.filter(({ kind }) => kind === "edit-told").map(notificationWords);
}

describe("whoever supported an idea", () => {
  it("sees that its words changed since, and what", async () => {
    const { supporter, ideaId, edit } = await supported();
    expect(await isReworded(supporter, ideaId)).toBe(false);
    await edit(1, { change: "We sit down for ten minutes." }, 20);
    await edit(2, { change: "We sit down for five minutes." }, 30);
    expect(await isReworded(supporter, ideaId)).toBe(true);
    const since = await findSinceSupport(supporter, await handleOf(supporter, ideaId));
    expect(since?.map(({ label }) => label)).toEqual(["The change"]);
    const came = since?.[0]?.pieces.filter(({ kind }) => kind === "new").map(({ text }) => text);
    expect(came?.join("")).toContain("five");
    expect(came?.join("")).not.toContain("ten");
  });

  it("isn't told of what changed before, of themes, or of words that came back", async () => {
    const { supporter, ideaId, edit } = await supported();
    await edit(1, { themes: ["choice"] }, 20);
    expect(await isReworded(supporter, ideaId)).toBe(false);
    await edit(2, { title: "Cold drink" }, 30);
    await edit(3, {}, 40);
    expect(await isReworded(supporter, ideaId)).toBe(false);
    const late = await buildPerson();
    await edit(4, { title: "Hot drink" }, 50);
    await setVote(late, ideaId, true, minutes(60));
    expect(await isReworded(late, ideaId)).toBe(false);
    expect(await isReworded(await buildPerson(), ideaId)).toBe(false);
  });

  it("can support the new words, or take it back", async () => {
    const { supporter, ideaId, edit } = await supported();
    await edit(1, { title: "Hot drink" }, 20);
    await setVote(supporter, ideaId, true, minutes(30));
    expect(await isReworded(supporter, ideaId)).toBe(false);
    expect(await db.event.count({ where: { ideaId, type: "vote-given" } })).toBe(1);
    await edit(2, { title: "Tea" }, 40);
    expect(await isReworded(supporter, ideaId)).toBe(true);
    await setVote(supporter, ideaId, false, minutes(50));
    expect(await isReworded(supporter, ideaId)).toBe(false);
    expect(await findSinceSupport(supporter, await handleOf(supporter, ideaId))).toBeNull();
  });

  it("sees nothing of words that were removed for good", async () => {
    const { author, supporter, ideaId, edit } = await supported();
    await edit(1, { title: "Hot drink" }, 20);
    await forgetRevision(author, await handleOf(author, ideaId), 1, minutes(30));
    expect(await isReworded(supporter, ideaId)).toBe(false);
  });
});

describe("an edit that its author wants to be known", () => {
  it("is told once to whoever follows, and kept in the history with what was said", async () => {
    const { author, supporter, ideaId, edit } = await supported();
    expect(await edit(1, { title: "Hot drink" }, 20, "Cold ones kept people awake")).toBe("told");
    for (const at of [21, 22]) expect(await toldTo(supporter, at)).toHaveLength(1);
    expect(await toldTo(author, 23)).toEqual([]);
    const { lines } = await listNotifications(supporter, null);
    expect(lines.find(({ kind }) => kind === "edit-told")?.href).toBe(`/ideas/${ideaId}/history`);
    const [latest] = await listRevisions(supporter, await handleOf(supporter, ideaId));
    expect(latest?.note).toBe("Cold ones kept people awake");
  });

  it("names nobody, and so nobody behind a team's name", async () => {
    const { author, supporter, edit } = await supported();
    await edit(1, { title: "Hot drink" }, 20, "Warmer");
    expect((await toldTo(supporter, 21))[0]).not.toContain(author.name);
  });

  it("isn't told to who stopped following", async () => {
    const { supporter, ideaId, edit } = await supported();
    await setFollowing(supporter, ideaId, false, minutes(15));
    await edit(1, { title: "Hot drink" }, 20, "Warmer");
    expect(await toldTo(supporter, 21)).toEqual([]);
    expect(await isReworded(supporter, ideaId)).toBe(true);
  });

  it("is no edit where the words are as they were: nothing is saved, and nobody is told", async () => {
    const { supporter, ideaId, edit } = await supported();
    expect(await edit(1, { themes: ["choice"] }, 20, "Nothing")).toBe("nothing-to-tell");
    expect(await db.ideaTheme.count({ where: { ideaId } })).toBe(0);
    expect(await toldTo(supporter, 21)).toEqual([]);
  });

  it("is quiet without a note", async () => {
    const { supporter, edit } = await supported();
    expect(await edit(1, { title: "Hot drink" }, 20)).toBe("changed");
    expect(await toldTo(supporter, 21)).toEqual([]);
  });
});
