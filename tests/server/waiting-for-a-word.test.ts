import { buildIdea, buildPerson, buildTeam, someday } from "../support/builders";
import { buildEndorsement, buildLeader } from "../support/endorsements";
import { beforeEach, describe, expect, it } from "vitest";
import { writeComment } from "~/domain/engagement/write-comment.server";
import { findIdeaHandle } from "~/domain/ideas/find-idea.server";
import { setWithdrawn } from "~/domain/ideas/withdraw-idea.server";
import { listWaitingForAWord } from "~/domain/leadership/list-waiting.server";
import type { Viewer } from "~/domain/people/viewer";

const day = 24 * 60 * 60 * 1000;
const later = new Date(someday.getTime() + 30 * day);

function on(days: number): Date {
  return new Date(someday.getTime() + days * day);
}

async function waitingFor(leader: Viewer) {
  return (await listWaitingForAWord(leader, later)).map((idea) => idea.id);
}

let team: { id: number; name: string };
let author: Viewer, leader: Viewer;

beforeEach(async () => {
  team = await buildTeam();
  author = await buildPerson({ name: "Hidden Author", teams: [team] });
  leader = await buildPerson({ teams: [team], roles: [{ role: "leader", teamId: team.id }] });
});

describe("where a word would help", () => {
  it("is in the teams a leader leads, the longest wait first", async () => {
    const other = await buildTeam();
    const second = await buildIdea(author, { teamId: team.id }, on(4));
    const first = await buildIdea(author, { teamId: team.id, audience: "team" }, on(2));
    const elsewhere = await buildIdea(await buildPerson({ teams: [other] }), { teamId: other.id }, on(1));
    await buildIdea(author, { teamId: team.id }, new Date(later.getTime() - 91 * day));
    await buildIdea(author, { teamId: team.id, audience: "draft" }, on(3));
    await buildIdea(leader, { teamId: team.id }, on(3));
    const withdrawn = await findIdeaHandle(author, await buildIdea(author, { teamId: team.id }, on(3)));
    if (withdrawn) await setWithdrawn(author, withdrawn, true, on(5));
    expect(await waitingFor(leader)).toEqual([first, second]);
    const everywhere = await waitingFor(await buildLeader());
    for (const id of [first, second, elsewhere]) expect(everywhere).toContain(id);
    expect(await waitingFor(await buildPerson({ teams: [team] }))).toEqual([]);
    expect(await waitingFor(await buildPerson({ roles: [{ role: "moderator", teamId: null }] }))).toEqual([]);
  });

  it("ends with an endorsement or a comment by any leader, and by nobody else", async () => {
    const [endorsed, answered, discussed] = [
      await buildIdea(author, { teamId: team.id }, on(1)),
      await buildIdea(author, { teamId: team.id }, on(2)),
      await buildIdea(author, { teamId: team.id }, on(3)),
    ];
    const other = await buildLeader();
    await buildEndorsement(other, endorsed);
    await writeComment(other, answered, { body: "What do you need?" }, on(4));
    await writeComment(await buildPerson(), discussed, { body: "Lovely" }, on(4));
    expect(await waitingFor(leader)).toEqual([discussed]);
  });

  it("never shows who stands behind a team, nor that they are a leader", async () => {
    const hidden = await buildPerson({
      name: "Hidden Leader",
      teams: [team],
      roles: [{ role: "leader", teamId: team.id }],
    });
    const ideas = [
      await buildIdea(hidden, { teamId: team.id, inTeamName: true }, on(1)),
      await buildIdea(author, { teamId: team.id, inTeamName: true }, on(2)),
    ];
    await writeComment(hidden, ideas[0] ?? 0, { body: "Thank you for asking" }, on(3));
    await writeComment(author, ideas[1] ?? 0, { body: "Thank you for asking" }, on(3));
    const shown = await listWaitingForAWord(leader, later);
    expect(shown.map((idea) => idea.id)).toEqual(ideas);
    expect(shown.map((idea) => idea.by)).toEqual([team.name, team.name]);
    expect(JSON.stringify(shown)).not.toMatch(/Hidden|authorId/);
  });

  it("is ten at most", async () => {
    for (let i = 0; i < 12; i++) await buildIdea(author, { teamId: team.id }, on(i));
    expect(await waitingFor(leader)).toHaveLength(10);
  });
});
