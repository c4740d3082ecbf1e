import { buildIdea, buildPerson, buildTeam, ideaForm, someday } from "../support/builders";
import { describe, expect, it } from "vitest";
import { changeIdea } from "~/domain/ideas/change-idea.server";
import { findIdeaHandle } from "~/domain/ideas/find-idea.server";
import { findIdeaPage, recordOpen } from "~/domain/ideas/find-idea-page.server";
import { forgetRevision, listRevisions } from "~/domain/ideas/list-revisions.server";
import { deleteIdea, isTakenDown, setWithdrawn } from "~/domain/ideas/withdraw-idea.server";
import { canSeeIdea } from "~/domain/ideas/policy";
import type { Viewer } from "~/domain/people/viewer";
import { db } from "~/platform/db.server";

const later = new Date(someday.getTime() + 60_000);

async function handle(viewer: Viewer, ideaId: number) {
  const idea = await findIdeaHandle(viewer, ideaId);
  if (!idea) throw new Error("expected to see it");
  return idea;
}

function eventsOf(ideaId: number) {
  return db.event
    .findMany({ where: { ideaId }, orderBy: { id: "asc" } })
    .then((events) => events.map((event) => event.type));
}

describe("sharing", () => {
  it("tells the spine once an idea is shared, and not while it's a draft", async () => {
    const author = await buildPerson();
    const draft = await buildIdea(author, { audience: "draft" });
    expect(await eventsOf(draft)).toEqual([]);
    expect(await changeIdea(author, draft, 1, ideaForm(), later)).toBe("changed");
    expect(await eventsOf(draft)).toEqual(["idea-shared"]);
    expect((await db.idea.findUniqueOrThrow({ where: { id: draft } })).sharedAt).toEqual(later);
  });

  it("makes its author a follower", async () => {
    const author = await buildPerson();
    const ideaId = await buildIdea(author);
    expect(await db.follow.findMany({ where: { ideaId } })).toMatchObject([
      { personId: author.id, following: true },
    ]);
  });

  it("renders Markdown once, without anything that could run", async () => {
    const author = await buildPerson();
    const ideaId = await buildIdea(author, {
      change: "**Sit** <script>alert(1)</script> [x](javascript:alert(1))",
    });
    const { changeHtml } = await db.idea.findUniqueOrThrow({ where: { id: ideaId } });
    expect(changeHtml).toContain("<strong>Sit</strong>");
    expect(changeHtml).not.toMatch(/script/);
  });
});

describe("changing", () => {
  it("keeps what it said, shows the difference, and refuses a stale form", async () => {
    const author = await buildPerson();
    const reader = await buildPerson();
    const ideaId = await buildIdea(author);
    expect(
      await changeIdea(author, ideaId, 1, ideaForm({ title: "Warm drink and ten minutes" }), later),
    ).toBe("changed");
    expect(await changeIdea(author, ideaId, 1, ideaForm({ title: "Stale" }), later)).toBe("conflict");
    const [revision] = await listRevisions(reader, await handle(reader, ideaId));
    expect(revision?.changes.map((change) => change.label)).toEqual(["Title"]);
    expect(
      revision?.changes[0]?.pieces
        .filter((piece) => piece.kind === "new")
        .map((piece) => piece.text)
        .join(""),
    ).toContain("ten minutes");
  });

  it("is refused to everybody else", async () => {
    const [author, other] = [await buildPerson(), await buildPerson()];
    const ideaId = await buildIdea(author);
    expect(await changeIdea(other, ideaId, 1, ideaForm(), later)).toBe("refused");
    expect((await db.idea.findUniqueOrThrow({ where: { id: ideaId } })).revision).toBe(1);
  });

  it("lets a slip be taken out of the history, audited when a moderator does it", async () => {
    const author = await buildPerson();
    const moderator = await buildPerson({ roles: [{ role: "moderator", teamId: null }] });
    const other = await buildPerson();
    const ideaId = await buildIdea(author, { title: "A slip" });
    await changeIdea(author, ideaId, 1, ideaForm(), later);
    expect(await forgetRevision(other, await handle(other, ideaId), 1, later)).toBe(false);
    expect(await forgetRevision(moderator, await handle(moderator, ideaId), 1, later)).toBe(true);
    expect(await listRevisions(author, await handle(author, ideaId))).toEqual([]);
    expect(await db.auditEntry.count({ where: { action: "revision-removed", subjectId: ideaId } })).toBe(1);
  });
});

describe("withdrawing and deleting", () => {
  it("hides it, brings it back, tells the spine once each, and audits a moderator", async () => {
    const author = await buildPerson();
    const moderator = await buildPerson({ roles: [{ role: "moderator", teamId: null }] });
    const reader = await buildPerson();
    const ideaId = await buildIdea(author);
    await setWithdrawn(moderator, await handle(moderator, ideaId), true, later);
    await setWithdrawn(moderator, await handle(moderator, ideaId), true, later);
    expect(await findIdeaHandle(reader, ideaId)).toBeNull();
    expect(await setWithdrawn(moderator, await handle(moderator, ideaId), false, later)).toBe(true);
    expect(await findIdeaHandle(reader, ideaId)).not.toBeNull();
    expect(await eventsOf(ideaId)).toEqual(["idea-shared", "idea-withdrawn", "idea-restored"]);
    expect(await db.auditEntry.count({ where: { subjectId: ideaId, subjectType: "idea" } })).toBe(2);
  });

  it("its author brings back what they withdrew, and not what a moderator took down", async () => {
    const author = await buildPerson();
    const moderator = await buildPerson({ roles: [{ role: "moderator", teamId: null }] });
    const ideaId = await buildIdea(author);
    await setWithdrawn(author, await handle(author, ideaId), true, later);
    expect(await isTakenDown(author, await handle(author, ideaId))).toBe(false);
    expect(await setWithdrawn(author, await handle(author, ideaId), false, later)).toBe(true);
    await setWithdrawn(moderator, await handle(moderator, ideaId), true, later);
    expect(await isTakenDown(author, await handle(author, ideaId))).toBe(true);
    expect(await setWithdrawn(author, await handle(author, ideaId), false, later)).toBe(false);
    expect((await handle(author, ideaId)).isWithdrawn).toBe(true);
  });

  it("deletes everything with it, and only for its author", async () => {
    const [author, other] = [await buildPerson(), await buildPerson()];
    const ideaId = await buildIdea(author, { themes: ["choice"] });
    expect(await deleteIdea(other, await handle(other, ideaId))).toBe(false);
    expect(await deleteIdea(author, await handle(author, ideaId))).toBe(true);
    expect(await db.idea.count({ where: { id: ideaId } })).toBe(0);
    expect(await db.event.count({ where: { ideaId } })).toBe(0);
    expect(await db.ideaTheme.count({ where: { ideaId } })).toBe(0);
  });
});

describe("who can load what", () => {
  it("the condition of the query agrees with the rule, for every kind of idea and person", async () => {
    const [willow, oak] = [await buildTeam(), await buildTeam()];
    const author = await buildPerson({ teams: [willow] });
    const viewers = [
      author,
      await buildPerson({ teams: [willow] }),
      await buildPerson({ teams: [oak] }),
      await buildPerson(),
      await buildPerson({ roles: [{ role: "leader", teamId: willow.id }] }),
      await buildPerson({ roles: [{ role: "leader", teamId: oak.id }] }),
      await buildPerson({ roles: [{ role: "leader", teamId: null }] }),
      await buildPerson({ roles: [{ role: "moderator", teamId: null }] }),
      await buildPerson({ roles: [{ role: "administrator", teamId: null }] }),
    ];
    for (const audience of ["draft", "team", "organisation"] as const)
      for (const isWithdrawn of [false, true]) {
        const ideaId = await buildIdea(author, { audience, teamId: willow.id });
        if (isWithdrawn && audience !== "draft")
          await setWithdrawn(author, await handle(author, ideaId), true, later);
        const facts = await handle(author, ideaId);
        for (const viewer of viewers) {
          const seen = canSeeIdea(viewer, facts);
          expect((await findIdeaHandle(viewer, ideaId)) !== null, `${audience} ${isWithdrawn}`).toBe(seen);
          expect((await findIdeaPage(viewer, ideaId)) !== null, `${audience} ${isWithdrawn}`).toBe(seen);
        }
      }
  });

  it("opening what was deleted a moment ago is no trouble", async () => {
    const [author, reader] = [await buildPerson(), await buildPerson()];
    const ideaId = await buildIdea(author);
    await deleteIdea(author, await handle(author, ideaId));
    await expect(recordOpen(reader, ideaId, later)).resolves.toBeUndefined();
  });

  it("counts everybody who opened it once", async () => {
    const [author, reader] = [await buildPerson(), await buildPerson()];
    const ideaId = await buildIdea(author);
    await Promise.all([recordOpen(reader, ideaId, later), recordOpen(reader, ideaId, later)]);
    expect((await db.idea.findUniqueOrThrow({ where: { id: ideaId } })).openCount).toBe(1);
    expect((await findIdeaPage(reader, ideaId))?.isOpened).toBe(true);
  });
});
