import { buildIdea, buildPerson, buildTeam, someday } from "../support/builders";
import { get, outcome, post } from "../support/requests";
import { beforeAll, describe, expect, it } from "vitest";
import { writeComment } from "~/domain/engagement/write-comment.server";
import { findIdeaHandle } from "~/domain/ideas/find-idea.server";
import { setWithdrawn } from "~/domain/ideas/withdraw-idea.server";
import type { Viewer } from "~/domain/people/viewer";
import { countTries } from "~/http/rate-limit.server";
import { db } from "~/platform/db.server";
import * as comments from "~/routes/engagement/comments";
import * as deletion from "~/routes/engagement/delete-comment";
import * as edit from "~/routes/engagement/edit-comment";
import * as follow from "~/routes/engagement/follow";
import * as vote from "~/routes/engagement/vote";

const nhsNumber = "943 476 5919";
const onIdeas = { vote, follow, comments };
const onComments = { edit, deletion };

let author: Viewer, reader: Viewer, moderator: Viewer;
let team: { id: number; name: string };

beforeAll(async () => {
  team = await buildTeam();
  author = await buildPerson({ name: "Hidden Author", teams: [team] });
  reader = await buildPerson();
  moderator = await buildPerson({ roles: [{ role: "moderator", teamId: null }] });
});

const wishes = { voted: "yes", following: "yes", body: "Thank you" };

async function send(
  page: keyof typeof onIdeas,
  ideaId: number,
  viewer: Viewer | null,
  fields: Record<string, string> = wishes,
) {
  const args = await post(`/ideas/${ideaId}/${page}`, fields, viewer, { ideaId: String(ideaId) });
  return outcome(() => onIdeas[page].action(args));
}

async function look(page: keyof typeof onIdeas, ideaId: number, viewer: Viewer | null) {
  const args = await get(`/ideas/${ideaId}/${page}`, viewer, { ideaId: String(ideaId) });
  return outcome(() => onIdeas[page].loader(args));
}

const edited = { body: "Other words", version: "0" };

async function sendTo(
  page: keyof typeof onComments,
  commentId: number,
  viewer: Viewer | null,
  fields: Record<string, string> = edited,
) {
  const args = await post(`/comments/${commentId}/${page}`, fields, viewer, { commentId: String(commentId) });
  return outcome(() => onComments[page].action(args));
}

async function lookAt(page: keyof typeof onComments, commentId: number, viewer: Viewer | null) {
  const args = await get(`/comments/${commentId}/${page}`, viewer, { commentId: String(commentId) });
  return outcome(() => onComments[page].loader(args));
}

async function buildComment(person: Viewer, ideaId: number, body = "First words"): Promise<number> {
  return (await writeComment(person, ideaId, { body }, someday)) ?? 0;
}

function pressOften(name: string, points: number, person: Viewer): Promise<void> {
  const press = { limit: { name, points, seconds: 600 }, key: String(person.id) };
  return countTries(Array.from({ length: points }, () => press));
}

async function written(ideaId: number) {
  const where = { ideaId };
  return { votes: await db.vote.count({ where }), comments: await db.comment.count({ where }) };
}

describe("support and following", () => {
  it("goes back to where the button was, and never to another site", async () => {
    const ideaId = await buildIdea(author);
    const to = async (page: "vote" | "follow", back?: string) =>
      (await send(page, ideaId, reader, { ...wishes, ...(back ? { back } : {}) })).location;
    for (const page of ["vote", "follow"] as const) {
      expect(await to(page)).toBe(`/ideas/${ideaId}`);
      expect(await to(page, `/ideas?sort=new#idea-${ideaId}`)).toBe(`/ideas?sort=new#idea-${ideaId}`);
      for (const elsewhere of [
        "https://example.org/",
        "//example.org",
        "/\\example.org",
        "javascript:alert(1)",
      ])
        expect(await to(page, elsewhere)).toBe(`/ideas/${ideaId}`);
    }
    expect(await written(ideaId)).toEqual({ votes: 1, comments: 0 });
  });

  it("refuses a wish that isn't one, and changes nothing", async () => {
    const ideaId = await buildIdea(author);
    for (const page of ["vote", "follow"] as const) {
      expect((await send(page, ideaId, reader, {})).status).toBe(400);
      expect((await send(page, ideaId, reader, { voted: "toggle", following: "toggle" })).status).toBe(400);
    }
    expect(await written(ideaId)).toEqual({ votes: 0, comments: 0 });
    expect(await db.follow.count({ where: { ideaId, personId: reader.id } })).toBe(0);
  });

  it("typed as an address, leads to the idea", async () => {
    const ideaId = await buildIdea(author);
    for (const page of ["vote", "follow"] as const)
      expect(await look(page, ideaId, reader)).toMatchObject({ status: 302, location: `/ideas/${ideaId}` });
  });

  it("waits when somebody presses without end", async () => {
    const [tireless, ideaId] = [await buildPerson(), await buildIdea(author)];
    await pressOften("votes", 300, tireless);
    expect((await send("vote", ideaId, tireless)).status).toBe(429);
    expect((await send("vote", ideaId, reader)).status).toBe(302);
    expect(await written(ideaId)).toEqual({ votes: 1, comments: 0 });
  });
});

describe("commenting", () => {
  it("leads to the comment", async () => {
    const ideaId = await buildIdea(author);
    const { status, location } = await send("comments", ideaId, reader);
    const { id } = await db.comment.findFirstOrThrow({ where: { ideaId } });
    expect([status, location]).toEqual([302, `/ideas/${ideaId}#comment-${id}`]);
  });

  it("pressed twice, writes once and leads to the same comment", async () => {
    const ideaId = await buildIdea(author);
    const answers = await Promise.all([send("comments", ideaId, reader), send("comments", ideaId, reader)]);
    expect(answers[0]?.location).toBe(answers[1]?.location);
    expect(await written(ideaId)).toEqual({ votes: 0, comments: 1 });
  });

  it("previews without saving, and keeps what was typed", async () => {
    const ideaId = await buildIdea(author);
    const sent = { body: "**Thank you** <script>alert(1)</script>", intent: "preview" };
    const { status, value } = await send("comments", ideaId, reader, sent);
    expect(status).toBe(200);
    const { preview, state } = value as { preview: string; state: object };
    expect(preview).toContain("<strong>Thank you</strong>");
    expect(preview).not.toContain("<script");
    expect(state).toMatchObject({ errors: {}, typed: sent });
    expect(await written(ideaId)).toEqual({ votes: 0, comments: 0 });
  });

  it("keeps an NHS number on the page and off the server, whichever button was pressed", async () => {
    const ideaId = await buildIdea(author);
    const commentId = await buildComment(reader, ideaId);
    for (const intent of ["save", "preview"]) {
      const sent = { body: `Seen\nwith ${nhsNumber}`, intent, version: "0" };
      for (const { status, value } of [
        await send("comments", ideaId, reader, sent),
        await sendTo("edit", commentId, reader, sent),
      ]) {
        expect(status).toBe(400);
        expect(value).toMatchObject({
          preview: null,
          state: { typed: sent, errors: { body: expect.stringMatching(/943 476 5919.*line 2/) } },
        });
      }
    }
    expect(await written(ideaId)).toEqual({ votes: 0, comments: 1 });
    expect((await db.comment.findUniqueOrThrow({ where: { id: commentId } })).body).toBe("First words");
  });

  it("says what is missing or too long, and keeps what was typed", async () => {
    const ideaId = await buildIdea(author);
    for (const body of [" ", "a".repeat(5001)]) {
      const { status, value } = await send("comments", ideaId, reader, { body });
      expect(status).toBe(400);
      expect(value).toMatchObject({ state: { typed: { body }, errors: { body: expect.any(String) } } });
    }
    expect(await written(ideaId)).toEqual({ votes: 0, comments: 0 });
  });

  it("waits when somebody writes without end", async () => {
    const [tireless, ideaId] = [await buildPerson(), await buildIdea(author)];
    await pressOften("comments", 60, tireless);
    expect((await send("comments", ideaId, tireless)).status).toBe(429);
    expect(await written(ideaId)).toEqual({ votes: 0, comments: 0 });
  });

  it("an edit from a stale window is refused, with its words", async () => {
    const commentId = await buildComment(reader, await buildIdea(author));
    expect((await sendTo("edit", commentId, reader)).status).toBe(302);
    const stale = { body: "Stale words", version: "0" };
    const { status, value } = await sendTo("edit", commentId, reader, stale);
    expect(status).toBe(409);
    expect(value).toMatchObject({ state: { typed: { body: stale.body } } });
    expect((await db.comment.findUniqueOrThrow({ where: { id: commentId } })).body).toBe("Other words");
  });
});

describe("access", () => {
  const ideaPages = ["vote", "follow", "comments"] as const;
  const commentPages = ["edit", "deletion"] as const;

  it("is for people who are signed in, and carries what was typed", async () => {
    const ideaId = await buildIdea(author);
    const commentId = await buildComment(reader, ideaId);
    for (const page of ideaPages) {
      expect(await look(page, ideaId, null)).toMatchObject({
        status: 302,
        location: expect.stringMatching(/^\/login\?next=/),
      });
      const { status, value } = await send(page, ideaId, null);
      expect(status).toBe(401);
      expect(value).toMatchObject({
        carried: {
          action: `/ideas/${ideaId}/${page}`,
          fields: expect.arrayContaining([["body", "Thank you"]]),
        },
      });
    }
    for (const page of commentPages) {
      expect((await lookAt(page, commentId, null)).status).toBe(302);
      expect((await sendTo(page, commentId, null)).status).toBe(401);
    }
    expect(await written(ideaId)).toEqual({ votes: 0, comments: 1 });
  });

  it("another's draft and another team's idea aren't there", async () => {
    const draft = await buildIdea(author, { audience: "draft" });
    const ofTeam = await buildIdea(author, { audience: "team", teamId: team.id });
    const inTeam = await buildComment(author, ofTeam);
    for (const ideaId of [draft, ofTeam, 999_999])
      for (const page of ideaPages) {
        expect((await send(page, ideaId, reader)).status, page).toBe(404);
        if (page === "comments") expect((await look(page, ideaId, reader)).status).toBe(404);
      }
    for (const commentId of [inTeam, 999_999])
      for (const page of commentPages) {
        expect((await lookAt(page, commentId, reader)).status, page).toBe(404);
        expect((await sendTo(page, commentId, reader)).status, page).toBe(404);
      }
    expect(await written(draft)).toEqual({ votes: 0, comments: 0 });
    expect(await written(ofTeam)).toEqual({ votes: 0, comments: 1 });
  });

  it("nobody takes part in a draft or in what is withdrawn, though they see it", async () => {
    const [draft, withdrawn] = [await buildIdea(author, { audience: "draft" }), await buildIdea(author)];
    const commentId = await buildComment(author, withdrawn);
    const handle = await findIdeaHandle(author, withdrawn);
    if (handle) await setWithdrawn(author, handle, true, someday);
    for (const page of ideaPages) {
      expect((await send(page, draft, author)).status, page).toBe(403);
      for (const viewer of [author, moderator])
        expect((await send(page, withdrawn, viewer)).status, page).toBe(403);
      expect((await send(page, withdrawn, reader)).status, page).toBe(404);
    }
    expect((await look("comments", withdrawn, author)).status).toBe(403);
    expect((await sendTo("edit", commentId, author)).status).toBe(403);
    expect((await sendTo("edit", commentId, reader)).status).toBe(404);
  });

  it("somebody else's comment is theirs, for reading the form and for every write", async () => {
    const ideaId = await buildIdea(author);
    const commentId = await buildComment(reader, ideaId);
    for (const page of commentPages) {
      expect((await lookAt(page, commentId, author)).status, page).toBe(403);
      expect((await sendTo(page, commentId, author)).status, page).toBe(403);
    }
    expect((await lookAt("edit", commentId, moderator)).status).toBe(403);
    expect((await sendTo("edit", commentId, moderator)).status).toBe(403);
    expect((await db.comment.findUniqueOrThrow({ where: { id: commentId } })).body).toBe("First words");
    expect((await lookAt("deletion", commentId, moderator)).status).toBe(200);
    expect((await sendTo("deletion", commentId, moderator)).status).toBe(302);
    expect(await written(ideaId)).toEqual({ votes: 0, comments: 0 });
  });

  it("no page says who posted in the team's name", async () => {
    const ideaId = await buildIdea(author, { teamId: team.id, inTeamName: true });
    const commentId = await buildComment(author, ideaId);
    const own = await buildComment(reader, ideaId, "Mine");
    const answers = [
      await look("comments", ideaId, reader),
      await lookAt("edit", own, reader),
      await lookAt("deletion", own, reader),
      await lookAt("edit", commentId, reader),
    ];
    const said = JSON.stringify(answers);
    expect(said).not.toContain("Hidden Author");
    expect(said).not.toMatch(/"authorId"/);
  });
});
