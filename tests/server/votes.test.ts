import { buildIdea, buildPerson, buildTeam, someday } from "../support/builders";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { setFollowing } from "~/domain/engagement/set-following.server";
import { setVote } from "~/domain/engagement/set-vote.server";
import { findIdeaHandle } from "~/domain/ideas/find-idea.server";
import { setWithdrawn } from "~/domain/ideas/withdraw-idea.server";
import { findIdeaPage } from "~/domain/ideas/find-idea-page.server";
import type { Viewer } from "~/domain/people/viewer";
import { db, write } from "~/platform/db.server";

const later = new Date(someday.getTime() + 60_000);

function eventsOf(ideaId: number) {
  return db.event
    .findMany({ where: { ideaId }, orderBy: { id: "asc" } })
    .then((events) => events.map((event) => event.type));
}

async function counted(ideaId: number) {
  const { voteCount } = await db.idea.findUniqueOrThrow({ where: { id: ideaId } });
  return { voteCount, rows: await db.vote.count({ where: { ideaId } }) };
}

describe("support", () => {
  it("is given once and taken back once, and told once each", async () => {
    const [author, reader] = [await buildPerson(), await buildPerson()];
    const ideaId = await buildIdea(author);
    for (const voted of [true, true, false, false])
      expect(await setVote(reader, ideaId, voted, later)).toBe(true);
    expect(await counted(ideaId)).toEqual({ voteCount: 0, rows: 0 });
    expect(await eventsOf(ideaId)).toEqual(["idea-shared", "vote-given", "vote-taken-back"]);
  });

  it("is one a person, however many presses arrive at once", async () => {
    const [author, reader] = [await buildPerson(), await buildPerson()];
    const ideaId = await buildIdea(author);
    const answers = await Promise.all(Array.from({ length: 20 }, () => setVote(reader, ideaId, true, later)));
    expect(answers.every(Boolean)).toBe(true);
    expect(await counted(ideaId)).toEqual({ voteCount: 1, rows: 1 });
    expect((await eventsOf(ideaId)).filter((type) => type === "vote-given")).toHaveLength(1);
  });

  it("is held by the database, not only by this code", async () => {
    const [author, reader] = [await buildPerson(), await buildPerson()];
    const ideaId = await buildIdea(author);
    await setVote(reader, ideaId, true, later);
    const twice = write((tx) => tx.vote.create({ data: { ideaId, personId: reader.id, at: later } }));
    await expect(twice).rejects.toMatchObject({ code: "P2002" });
    expect((await db.vote.findFirstOrThrow({ where: { ideaId } })).at).toEqual(later);
  });

  it("counts everybody when many press at once", async () => {
    const author = await buildPerson();
    const readers = await Promise.all(Array.from({ length: 12 }, () => buildPerson()));
    const ideaId = await buildIdea(author);
    await Promise.all([author, ...readers].map((person) => setVote(person, ideaId, true, later)));
    expect(await counted(ideaId)).toEqual({ voteCount: 13, rows: 13 });
  });

  it("doesn't move an idea up the list", async () => {
    const [author, reader] = [await buildPerson(), await buildPerson()];
    const ideaId = await buildIdea(author);
    await setVote(reader, ideaId, true, later);
    expect((await db.idea.findUniqueOrThrow({ where: { id: ideaId } })).movedAt).toEqual(someday);
  });

  it("is refused, and writes nothing, on what isn't open to them", async () => {
    const team = await buildTeam();
    const author = await buildPerson({ teams: [team] });
    const moderator = await buildPerson({ roles: [{ role: "moderator", teamId: null }] });
    const outsider = await buildPerson();
    const draft = await buildIdea(author, { audience: "draft" });
    const ofTeam = await buildIdea(author, { audience: "team", teamId: team.id });
    const withdrawn = await buildIdea(author);
    const handle = await findIdeaHandle(author, withdrawn);
    if (handle) await setWithdrawn(author, handle, true, later);
    const tries: [Viewer, number][] = [
      [author, draft],
      [outsider, draft],
      [moderator, draft],
      [outsider, ofTeam],
      [author, withdrawn],
      [moderator, withdrawn],
      [outsider, withdrawn],
      [outsider, 999_999],
    ];
    for (const [person, ideaId] of tries) {
      expect(await setVote(person, ideaId, true, later)).toBe(false);
      expect(await setFollowing(person, ideaId, true, later)).toBe(false);
      expect(await db.vote.count({ where: { ideaId } })).toBe(0);
      expect(await db.follow.count({ where: { ideaId, personId: { not: author.id } } })).toBe(0);
    }
  });

  it("the count equals the rows, and each person is told their own, after any sequence of wishes", async () => {
    const people = await Promise.all(Array.from({ length: 3 }, () => buildPerson()));
    const wish = fc.record({
      who: fc.nat({ max: 2 }),
      what: fc.constantFrom("vote", "follow"),
      wanted: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(wish, { maxLength: 12 }), async (wishes) => {
        const ideaId = await buildIdea(await buildPerson());
        const voted = people.map(() => false);
        const following: (boolean | null)[] = people.map(() => null);
        for (const { who, what, wanted } of wishes) {
          const person = people[who] as Viewer;
          if (what === "follow") {
            await setFollowing(person, ideaId, wanted, later);
            following[who] = wanted;
          } else {
            await setVote(person, ideaId, wanted, later);
            voted[who] = wanted;
            if (wanted) following[who] ??= true;
          }
        }
        const { voteCount, rows } = await counted(ideaId);
        expect(voteCount).toBe(rows);
        for (const [who, person] of people.entries())
          expect((await findIdeaPage(person, ideaId))?.support).toEqual({
            voteCount: voted.filter(Boolean).length,
            commentCount: 0,
            isReworded: false,
            voted: voted[who],
            following: following[who] ?? false,
          });
      }),
      { numRuns: 20 },
    );
  });
});
