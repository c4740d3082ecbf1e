import { buildIdea, buildPerson, buildTeam, someday } from "../support/builders";
import { buildPracticeOf } from "../support/celebrations";
import { describe, expect, it } from "vitest";
import { deleteComment } from "~/domain/engagement/delete-comment.server";
import { setVote } from "~/domain/engagement/set-vote.server";
import { writeComment } from "~/domain/engagement/write-comment.server";
import { findIdeaHandle } from "~/domain/ideas/find-idea.server";
import { recordOpen } from "~/domain/ideas/find-idea-page.server";
import { findToday } from "~/domain/ideas/today.server";
import { setWithdrawn } from "~/domain/ideas/withdraw-idea.server";
import { nominateIdea, takeBackNomination } from "~/domain/pathways/nominate-idea.server";
import type { Viewer } from "~/domain/people/viewer";
import { write } from "~/platform/db.server";

function hoursAfter(hours: number): Date {
  return new Date(someday.getTime() + hours * 3_600_000);
}

const now = hoursAfter(100);

async function buildCycle(
  author: Viewer,
  ideaId: number,
  parts: { number?: number; actedAt?: Date; startedAt?: Date } = {},
) {
  const { number = 1, actedAt = null, startedAt = null } = parts;
  return write((tx) =>
    tx.cycle.create({
      data: {
        ideaId,
        number,
        actedAt,
        startedAt,
        authorId: author.id,
        scale: "one-person",
        change: "Try it",
        createdAt: someday,
        updatedAt: someday,
      },
    }),
  );
}

async function withdraw(author: Viewer, ideaId: number) {
  const handle = await findIdeaHandle(author, ideaId);
  if (handle) await setWithdrawn(author, handle, true, now);
}

describe("today", () => {
  it("brings back one's own drafts, the latest first, and nobody else's", async () => {
    const [person, other] = [await buildPerson(), await buildPerson()];
    for (let i = 0; i < 7; i++)
      await buildIdea(person, { audience: "draft", title: `Draft ${i}` }, hoursAfter(i));
    await buildIdea(other, { audience: "draft", title: "Not yours" }, hoursAfter(9));
    const { drafts, followed, moving } = await findToday(person, now);
    expect(drafts.map((draft) => draft.title)).toEqual([
      "Draft 6",
      "Draft 5",
      "Draft 4",
      "Draft 3",
      "Draft 2",
    ]);
    expect([...followed, ...moving].filter((idea) => /Draft|Not yours/.test(idea.title))).toEqual([]);
  });

  it("brings back the cycles one planned, until what follows is decided", async () => {
    const [person, other] = [await buildPerson(), await buildPerson()];
    const ideaId = await buildIdea(person, { title: "Soft words" });
    await buildCycle(person, ideaId, { number: 1, startedAt: hoursAfter(1), actedAt: hoursAfter(2) });
    const underWay = await buildCycle(person, ideaId, { number: 2, startedAt: hoursAfter(3) });
    await buildCycle(other, ideaId, { number: 3 });
    const { cycles } = await findToday(person, now);
    expect(cycles).toMatchObject([
      { id: underWay.id, number: 2, startedAt: hoursAfter(3), idea: { title: "Soft words" } },
    ]);
    await withdraw(person, ideaId);
    expect((await findToday(person, now)).cycles).toEqual([]);
  });

  it("a cycle on an idea one may no longer see isn't there", async () => {
    const team = await buildTeam();
    const [author, helper] = [await buildPerson({ teams: [team] }), await buildPerson({ teams: [team] })];
    const ideaId = await buildIdea(author, { audience: "team", teamId: team.id });
    await buildCycle(helper, ideaId);
    expect((await findToday(helper, now)).cycles).toHaveLength(1);
    expect((await findToday({ ...helper, teams: [] }, now)).cycles).toEqual([]);
  });

  it("shows what one follows once, not what one stopped following, and then what else is moving", async () => {
    const [author, reader] = [await buildPerson(), await buildPerson()];
    const [followed, stopped, other] = [
      await buildIdea(author, { title: "Followed" }, hoursAfter(50)),
      await buildIdea(author, { title: "Stopped" }, hoursAfter(51)),
      await buildIdea(author, { title: "Other" }, hoursAfter(52)),
    ];
    await write((tx) =>
      tx.follow.createMany({
        data: [
          { ideaId: followed, personId: reader.id, following: true, at: someday },
          { ideaId: stopped, personId: reader.id, following: false, at: someday },
        ],
      }),
    );
    const today = await findToday(reader, now);
    expect(today.followed.map((idea) => idea.id)).toEqual([followed]);
    expect(today.moving.map((idea) => idea.id).slice(0, 2)).toEqual([other, stopped]);
    expect(today.moving.map((idea) => idea.id)).not.toContain(followed);
  });

  it("holds no idea from another team, no draft and nothing withdrawn, followed or not", async () => {
    const team = await buildTeam();
    const [author, reader] = [await buildPerson({ teams: [team] }), await buildPerson()];
    const hidden = [
      await buildIdea(author, { audience: "team", teamId: team.id }, hoursAfter(90)),
      await buildIdea(author, { audience: "draft" }, hoursAfter(91)),
      await buildIdea(author, {}, hoursAfter(92)),
    ];
    await withdraw(author, hidden[2] ?? 0);
    const data = hidden.map((ideaId) => ({ ideaId, personId: reader.id, following: true, at: someday }));
    await write((tx) => tx.follow.createMany({ data }));
    const { followed, moving } = await findToday(reader, now);
    for (const ideaId of hidden)
      expect([...followed, ...moving].map((idea) => idea.id)).not.toContain(ideaId);
    expect((await findToday(author, now)).followed.map((idea) => idea.id)).toEqual([hidden[0]]);
  });

  it("says what moved last, never who, and not that somebody supports it", async () => {
    const [author, helper, reader] = [await buildPerson(), await buildPerson(), await buildPerson()];
    const ideaId = await buildIdea(author, { title: "Warm drinks" }, hoursAfter(95));
    const moved = async () => (await findToday(reader, now)).moving.find((idea) => idea.id === ideaId)?.moved;
    expect(await moved()).toEqual({ what: "shared", at: hoursAfter(95) });
    const commentId = await writeComment(helper, ideaId, { body: "We tried it too." }, hoursAfter(96));
    await setVote(helper, ideaId, true, hoursAfter(97));
    expect(await moved()).toEqual({ what: "a comment", at: hoursAfter(96) });
    expect(JSON.stringify(await findToday(reader, now))).not.toContain(helper.name);
    await deleteComment(helper, commentId ?? 0, hoursAfter(98));
    expect(await moved()).toEqual({ what: "shared", at: hoursAfter(95) });
    await nominateIdea(helper, ideaId, { why: "For everybody." }, hoursAfter(98));
    expect(await moved()).toEqual({ what: "put forward as practice", at: hoursAfter(98) });
    await takeBackNomination(helper, ideaId);
    expect(await moved()).toEqual({ what: "shared", at: hoursAfter(95) });
    const practice = { practiceId: await buildPracticeOf([ideaId]), type: "practice-published" };
    await write((tx) => tx.event.create({ data: { ...practice, ideaId, at: hoursAfter(99) } }));
    expect((await moved())?.what).toBe("became practice");
    const down = { where: { id: practice.practiceId }, data: { takenDownAt: hoursAfter(99) } };
    await write((tx) => tx.practice.update(down));
    expect((await moved())?.what).toBe("shared");
  });

  it("brings back one's own ideas on which others have the last word", async () => {
    const [author, helper] = [await buildPerson(), await buildPerson()];
    const [asked, answered, old] = [
      await buildIdea(author, { title: "Asked" }),
      await buildIdea(author, { title: "Answered" }),
      await buildIdea(author, { title: "Long ago" }),
    ];
    for (const ideaId of [asked, answered])
      await writeComment(helper, ideaId, { body: "How?" }, hoursAfter(1));
    await writeComment(author, answered, { body: "Like this." }, hoursAfter(2));
    await writeComment(helper, old, { body: "How?" }, new Date(now.getTime() - 31 * 24 * 3_600_000));
    expect((await findToday(author, now)).answers).toMatchObject([{ ideaId: asked, title: "Asked" }]);
    expect((await findToday(helper, now)).answers).toEqual([]);
    await withdraw(author, asked);
    expect((await findToday(author, now)).answers).toEqual([]);
  });

  it("shows two ideas of one's team that nobody has looked at, never one's own or another team's", async () => {
    const [team, elsewhere] = [await buildTeam(), await buildTeam()];
    const author = await buildPerson({ teams: [team, elsewhere] });
    const [colleague, opener] = [await buildPerson({ teams: [team] }), await buildPerson({ teams: [team] })];
    const ideas = [];
    for (let i = 0; i < 3; i++)
      ideas.push(await buildIdea(author, { teamId: team.id, audience: "team" }, hoursAfter(i)));
    await buildIdea(author, { teamId: elsewhere.id, audience: "team" }, hoursAfter(9));
    const seenBy = async (viewer: Viewer) =>
      (await findToday(viewer, now)).unseen.map(({ ideaId }) => ideaId);
    expect(await seenBy(colleague)).toEqual([ideas[2], ideas[1]]);
    expect(await seenBy(author)).toEqual([]);
    await recordOpen(opener, ideas[2] ?? 0, now);
    expect(await seenBy(colleague)).toEqual([ideas[1], ideas[0]]);
  });
});
