import { buildIdea, buildPerson, buildTeam, someday } from "../support/builders";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { versionOf } from "~/domain/engagement/comment-form";
import { deleteComment } from "~/domain/engagement/delete-comment.server";
import { editComment } from "~/domain/engagement/edit-comment.server";
import { findComment } from "~/domain/engagement/find-comment.server";
import { commentsOnAPage, listComments } from "~/domain/engagement/list-comments.server";
import { writeComment } from "~/domain/engagement/write-comment.server";
import { findIdeaHandle } from "~/domain/ideas/find-idea.server";
import { setWithdrawn } from "~/domain/ideas/withdraw-idea.server";
import type { Viewer } from "~/domain/people/viewer";
import { db, write } from "~/platform/db.server";

const moderatorRole = [{ role: "moderator" as const, teamId: null }];

function after(seconds: number): Date {
  return new Date(someday.getTime() + seconds * 1000);
}

async function handle(viewer: Viewer, ideaId: number) {
  const idea = await findIdeaHandle(viewer, ideaId);
  if (!idea) throw new Error("expected to see it");
  return idea;
}

async function read(viewer: Viewer, ideaId: number, before: number | null = null) {
  return listComments(viewer, await handle(viewer, ideaId), { before });
}

async function say(person: Viewer, ideaId: number, body: string, at = after(1)): Promise<number> {
  const id = await writeComment(person, ideaId, { body }, at);
  if (id === null) throw new Error("expected to be let in");
  return id;
}

async function counted(ideaId: number) {
  const { commentCount } = await db.idea.findUniqueOrThrow({ where: { id: ideaId } });
  return { commentCount, rows: await db.comment.count({ where: { ideaId } }) };
}

describe("writing", () => {
  it("keeps the words and what they become, moves the idea and tells the spine", async () => {
    const [author, reader] = [await buildPerson(), await buildPerson()];
    const ideaId = await buildIdea(author);
    const id = await say(reader, ideaId, "**Lovely** <script>alert(1)</script>", after(5));
    const comment = await db.comment.findUniqueOrThrow({ where: { id } });
    expect(comment).toMatchObject({
      body: "**Lovely** <script>alert(1)</script>",
      authorId: reader.id,
      createdAt: after(5),
      editedAt: null,
    });
    expect(comment.bodyHtml).toContain("<strong>Lovely</strong>");
    expect(comment.bodyHtml).not.toContain("<script");
    expect(await db.idea.findUniqueOrThrow({ where: { id: ideaId } })).toMatchObject({
      commentCount: 1,
      movedAt: after(5),
    });
    expect(await db.event.findFirst({ where: { ideaId, type: "comment-written" } })).toMatchObject({
      actorId: reader.id,
      commentId: id,
    });
  });

  it("the same words within a minute are one comment, also when they arrive at once", async () => {
    const [author, reader] = [await buildPerson(), await buildPerson()];
    const ideaId = await buildIdea(author);
    const ids = await Promise.all(Array.from({ length: 20 }, () => say(reader, ideaId, "Twice?", after(1))));
    expect(new Set(ids).size).toBe(1);
    expect(await say(reader, ideaId, "Twice?", after(60))).toBe(ids[0]);
    expect(await counted(ideaId)).toEqual({ commentCount: 1, rows: 1 });
    expect(await db.event.count({ where: { ideaId, type: "comment-written" } })).toBe(1);
    await say(reader, ideaId, "Twice?", after(62));
    await say(author, ideaId, "Twice?", after(62));
    await say(reader, ideaId, "Something else", after(62));
    expect(await counted(ideaId)).toEqual({ commentCount: 4, rows: 4 });
  });

  it("is refused, and writes nothing, on what isn't open to them", async () => {
    const team = await buildTeam();
    const author = await buildPerson({ teams: [team] });
    const [outsider, moderator] = [await buildPerson(), await buildPerson({ roles: moderatorRole })];
    const draft = await buildIdea(author, { audience: "draft" });
    const ofTeam = await buildIdea(author, { audience: "team", teamId: team.id });
    const withdrawn = await buildIdea(author);
    await setWithdrawn(author, await handle(author, withdrawn), true, after(1));
    const tries: [Viewer, number][] = [
      [author, draft],
      [moderator, draft],
      [outsider, ofTeam],
      [author, withdrawn],
      [moderator, withdrawn],
      [outsider, 999_999],
    ];
    for (const [person, ideaId] of tries) {
      expect(await writeComment(person, ideaId, { body: "Hello" }, after(2))).toBeNull();
      expect(await db.comment.count({ where: { ideaId } })).toBe(0);
    }
  });
});

describe("editing", () => {
  it("is for who wrote it, says so, and refuses a stale window", async () => {
    const [author, writer, moderator] = [
      await buildPerson(),
      await buildPerson(),
      await buildPerson({ roles: moderatorRole }),
    ];
    const ideaId = await buildIdea(author);
    const id = await say(writer, ideaId, "First words");
    for (const person of [author, moderator])
      expect(await editComment(person, id, { body: "Not yours", version: "0" }, after(10))).toBe("refused");
    expect(await editComment(writer, id, { body: "*Better*", version: "0" }, after(10))).toBe("edited");
    expect(await editComment(writer, id, { body: "Stale", version: "0" }, after(20))).toBe("conflict");
    expect(await db.comment.findUniqueOrThrow({ where: { id } })).toMatchObject({
      body: "*Better*",
      bodyHtml: "<p><em>Better</em></p>",
      editedAt: after(10),
    });
    const version = versionOf({ editedAt: after(10) });
    expect(await editComment(writer, id, { body: "Best", version }, after(30))).toBe("edited");
    expect((await read(author, ideaId)).comments[0]?.editedAt).toEqual(after(30));
  });

  it("the same words again change nothing", async () => {
    const [author, writer] = [await buildPerson(), await buildPerson()];
    const id = await say(writer, await buildIdea(author), "As it is");
    expect(await editComment(writer, id, { body: "As it is", version: "0" }, after(10))).toBe("edited");
    expect((await db.comment.findUniqueOrThrow({ where: { id } })).editedAt).toBeNull();
  });

  it("is over when the idea is out of sight", async () => {
    const [author, writer] = [await buildPerson(), await buildPerson()];
    const ideaId = await buildIdea(author);
    const id = await say(writer, ideaId, "Words");
    await setWithdrawn(author, await handle(author, ideaId), true, after(2));
    expect(await editComment(writer, id, { body: "More", version: "0" }, after(3))).toBe("refused");
    expect(await deleteComment(writer, id, after(3))).toBe(false);
    expect(await findComment(writer, id)).toBeNull();
  });
});

describe("deleting", () => {
  it("is for who wrote it, and for moderators, whose act is audited", async () => {
    const [author, writer, moderator] = [
      await buildPerson(),
      await buildPerson(),
      await buildPerson({ roles: moderatorRole }),
    ];
    const ideaId = await buildIdea(author);
    const [own, others] = [await say(writer, ideaId, "Mine"), await say(writer, ideaId, "Unkind")];
    expect(await deleteComment(author, own, after(5))).toBe(false);
    expect(await deleteComment(writer, own, after(5))).toBe(true);
    expect(await deleteComment(writer, own, after(5))).toBe(false);
    expect(await db.auditEntry.count({ where: { subjectType: "comment" } })).toBe(0);
    expect(await deleteComment(moderator, others, after(6))).toBe(true);
    expect(await db.auditEntry.findMany({ where: { subjectType: "comment" } })).toMatchObject([
      { action: "comment-deleted", subjectId: others, personId: moderator.id },
    ]);
    expect(await counted(ideaId)).toEqual({ commentCount: 0, rows: 0 });
  });

  it("a moderator's own comment isn't audited", async () => {
    const moderator = await buildPerson({ roles: moderatorRole });
    const id = await say(moderator, await buildIdea(await buildPerson()), "Mine");
    expect(await deleteComment(moderator, id, after(5))).toBe(true);
    expect(await db.auditEntry.count({ where: { subjectType: "comment", subjectId: id } })).toBe(0);
  });
});

describe("reading", () => {
  it("shows the newest stretch, oldest first, and leads back to the start without a gap or a repeat", async () => {
    const [author, reader] = [await buildPerson(), await buildPerson()];
    const ideaId = await buildIdea(author);
    const ids: number[] = [];
    for (let i = 0; i < 2 * commentsOnAPage + 5; i++)
      ids.push(await say(reader, ideaId, `Comment ${i}`, after(i)));
    const seen: number[] = [];
    let before: number | null = null;
    for (;;) {
      const page = await read(author, ideaId, before);
      expect(page.comments.length).toBeLessThanOrEqual(commentsOnAPage);
      expect(page.isLatest).toBe(before === null);
      seen.unshift(...page.comments.map((comment) => comment.id));
      before = page.earlier;
      if (before === null) break;
    }
    expect(seen).toEqual(ids);
  });

  it("a full last page leads nowhere", async () => {
    const author = await buildPerson();
    const ideaId = await buildIdea(author);
    for (let i = 0; i < commentsOnAPage; i++) await say(author, ideaId, `Comment ${i}`, after(i));
    expect((await read(author, ideaId)).earlier).toBeNull();
  });

  it("says what each reader may do", async () => {
    const [author, writer, moderator] = [
      await buildPerson(),
      await buildPerson(),
      await buildPerson({ roles: moderatorRole }),
    ];
    const ideaId = await buildIdea(author);
    await say(writer, ideaId, "Words");
    const allowed = async (viewer: Viewer) =>
      (await read(viewer, ideaId)).comments.map(({ canEdit, canDelete }) => ({ canEdit, canDelete }));
    expect(await allowed(author)).toEqual([{ canEdit: false, canDelete: false }]);
    expect(await allowed(writer)).toEqual([{ canEdit: true, canDelete: true }]);
    expect(await allowed(moderator)).toEqual([{ canEdit: false, canDelete: true }]);
  });

  it("who posted in the team's name is never named for commenting on it, save to themselves and moderators", async () => {
    const team = await buildTeam();
    const author = await buildPerson({ name: "Hidden Author", teams: [team] });
    const [reader, moderator] = [
      await buildPerson({ teams: [team] }),
      await buildPerson({ roles: moderatorRole }),
    ];
    const ideaId = await buildIdea(author, { teamId: team.id, inTeamName: true });
    await say(author, ideaId, "Thank you for asking");
    await say(reader, ideaId, "My pleasure");
    const shown = (await read(reader, ideaId)).comments;
    expect(shown[0]).toMatchObject({
      by: { name: team.name, detail: "", personId: null },
      isPoster: true,
      shownAs: null,
    });
    expect(shown[1]).toMatchObject({ by: { name: reader.name }, isPoster: false, shownAs: null });
    expect(JSON.stringify(shown)).not.toContain("Hidden Author");
    expect(JSON.stringify(shown)).not.toContain(`:${author.id},`);
    for (const viewer of [author, moderator])
      expect((await read(viewer, ideaId)).comments[0]).toMatchObject({
        by: { name: "Hidden Author" },
        shownAs: team.name,
      });
  });

  it("words stay when their writer's account goes", async () => {
    const [author, writer] = [await buildPerson(), await buildPerson()];
    const ideaId = await buildIdea(author);
    await say(writer, ideaId, "I was here");
    await write((tx) => tx.person.delete({ where: { id: writer.id } }));
    expect((await read(author, ideaId)).comments).toMatchObject([
      { by: { name: "A former colleague" }, isPoster: false, canEdit: false },
    ]);
  });
});

describe("the count", () => {
  it("equals the rows after any sequence of writing and deleting", async () => {
    const people = await Promise.all([buildPerson(), buildPerson(), buildPerson({ roles: moderatorRole })]);
    const step = fc.record({
      who: fc.nat({ max: 2 }),
      word: fc.constantFrom("one", "two", null),
      at: fc.nat({ max: 120 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const ideaId = await buildIdea(people[0]);
        for (const { who, word, at } of steps) {
          const person = people[who] as Viewer;
          const [first] = (await read(person, ideaId)).comments;
          if (word) await say(person, ideaId, word, after(at));
          else if (first) await deleteComment(person, first.id, after(at));
        }
        const { commentCount, rows } = await counted(ideaId);
        expect(commentCount).toBe(rows);
      }),
      { numRuns: 20 },
    );
  });
});
