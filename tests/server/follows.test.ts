import { buildIdea, buildPerson, someday } from "../support/builders";
import { describe, expect, it } from "vitest";
import { setFollowing } from "~/domain/engagement/set-following.server";
import { setVote } from "~/domain/engagement/set-vote.server";
import { writeComment } from "~/domain/engagement/write-comment.server";
import type { Viewer } from "~/domain/people/viewer";
import { db } from "~/platform/db.server";

const later = new Date(someday.getTime() + 60_000);
const muchLater = new Date(someday.getTime() + 3_600_000);

async function isFollowing(person: Viewer, ideaId: number): Promise<boolean | null> {
  const follow = await db.follow.findFirst({ where: { ideaId, personId: person.id } });
  return follow?.following ?? null;
}

describe("following", () => {
  it("starts by itself for who shared it, supports it or comments on it", async () => {
    const [author, voter, writer, reader] = [
      await buildPerson(),
      await buildPerson(),
      await buildPerson(),
      await buildPerson(),
    ];
    const ideaId = await buildIdea(author);
    await setVote(voter, ideaId, true, later);
    await writeComment(writer, ideaId, { body: "Thank you" }, later);
    for (const person of [author, voter, writer]) expect(await isFollowing(person, ideaId)).toBe(true);
    expect(await isFollowing(reader, ideaId)).toBeNull();
  });

  it("taking support back doesn't start it", async () => {
    const [author, reader] = [await buildPerson(), await buildPerson()];
    const ideaId = await buildIdea(author);
    await setVote(reader, ideaId, false, later);
    expect(await isFollowing(reader, ideaId)).toBeNull();
  });

  it("stays stopped once somebody stopped, whatever they do after", async () => {
    const author = await buildPerson();
    const ideaId = await buildIdea(author);
    for (const person of [author, await buildPerson()]) {
      await setVote(person, ideaId, true, later);
      await setFollowing(person, ideaId, false, later);
      await setVote(person, ideaId, false, later);
      await setVote(person, ideaId, true, muchLater);
      await writeComment(person, ideaId, { body: "One more thing" }, muchLater);
      expect(await isFollowing(person, ideaId)).toBe(false);
      await setFollowing(person, ideaId, true, muchLater);
      expect(await isFollowing(person, ideaId)).toBe(true);
    }
  });

  it("is one row a person, however many presses arrive at once", async () => {
    const [author, reader] = [await buildPerson(), await buildPerson()];
    const ideaId = await buildIdea(author);
    await Promise.all(Array.from({ length: 20 }, () => setFollowing(reader, ideaId, true, later)));
    expect(await db.follow.count({ where: { ideaId, personId: reader.id } })).toBe(1);
  });
});
