import { buildPerson, buildTeam, ideaForm, someday } from "../support/builders";
import { buildRequest, buildTally, tally } from "../support/beginnings";
import { beforeEach, describe, expect, it } from "vitest";
import { findIdeaHandle } from "~/domain/ideas/find-idea.server";
import { listIdeasFromRequest } from "~/domain/ideas/grown-ideas.server";
import { findOrigins } from "~/domain/ideas/idea-origins.server";
import { findRoots } from "~/domain/ideas/idea-roots.server";
import { shareOnce } from "~/domain/ideas/share-once.server";
import type { Viewer } from "~/domain/people/viewer";
import { addTally, changeTally, deleteTally, findTally } from "~/domain/requests/count-answers.server";
import { findRequest } from "~/domain/requests/find-request.server";
import { changeRequest, deleteRequest, keepRequest, setAside } from "~/domain/requests/keep-request.server";
import { listRequests } from "~/domain/requests/list-requests.server";
import { listTallies } from "~/domain/requests/list-tallies.server";
import type { RequestWish } from "~/domain/requests/request-wish";
import { db, write } from "~/platform/db.server";

let amara: Viewer, ruth: Viewer, joe: Viewer, marcus: Viewer;

beforeEach(async () => {
  await write((tx) => tx.request.deleteMany());
  const [willow, oak] = [await buildTeam(), await buildTeam()];
  amara = await buildPerson({ teams: [willow] });
  ruth = await buildPerson({ teams: [willow], roles: [{ role: "leader", teamId: willow.id }] });
  joe = await buildPerson({ teams: [oak], roles: [{ role: "leader", teamId: null }] });
  marcus = await buildPerson({ roles: [{ role: "moderator", teamId: null }] });
});

const wish = (of: RequestWish["of"], team: number | null = null): RequestWish => ({ of, team });

async function wordsFor(viewer: Viewer, of: RequestWish["of"], team: number | null = null) {
  return (await listRequests(viewer, wish(of, team), null)).requests.map(({ words }) => words);
}

async function talliesFor(viewer: Viewer, requestId: number) {
  const request = await findRequest(viewer, requestId);
  return request ? listTallies(viewer, request) : null;
}

describe("a team's list", () => {
  it("has the same words once, however they are written", async () => {
    const teamId = amara.teams[0]?.id ?? 0;
    const form = { words: "Going outside, in the evening", audience: "team" as const, teamId };
    const first = await keepRequest(amara, form, someday);
    const second = await keepRequest(ruth, { ...form, words: "going outside in  the evening!" }, someday);
    expect(first.outcome).toBe("kept");
    expect(second).toEqual({ ...first, outcome: "there-already" });
    expect(await keepRequest(joe, form, someday)).toEqual({ outcome: "refused" });
  });

  it("is the team's to change, without writing over what came between", async () => {
    const id = await buildRequest(amara, { words: "Tea" });
    await buildRequest(amara, { words: "Toast" });
    const form = { words: "Tea at night", audience: "team" as const, teamId: 0 };
    expect(await changeRequest(joe, id, 1, form)).toBe("refused");
    expect(await changeRequest(ruth, id, 1, form)).toBe("changed");
    expect(await changeRequest(amara, id, 1, form)).toBe("conflict");
    expect(await changeRequest(amara, id, 2, { ...form, words: "toast" })).toBe("there-already");
    const { words, teamId } = await db.request.findUniqueOrThrow({ where: { id } });
    expect([words, teamId]).toEqual(["Tea at night", amara.teams[0]?.id]);
  });

  it("is seen by others where the team says so, narrowed to a team, and not what is set aside", async () => {
    const id = await buildRequest(amara, { words: "Tea" });
    await buildRequest(amara, { words: "Toast", audience: "team" });
    expect(await wordsFor(amara, "team")).toEqual(["Toast", "Tea"]);
    expect(await wordsFor(joe, "elsewhere")).toEqual(["Tea"]);
    expect(await wordsFor(joe, "elsewhere", joe.teams[0]?.id)).toEqual([]);
    expect(await wordsFor(joe, "elsewhere", amara.teams[0]?.id)).toEqual(["Tea"]);
    expect(await wordsFor(marcus, "elsewhere")).toEqual(["Toast", "Tea"]);
    expect(await setAside(joe, id, true, someday)).toBe(false);
    expect(await setAside(ruth, id, true, someday)).toBe(true);
    expect(await findRequest(joe, id)).toBeNull();
    expect(await wordsFor(joe, "elsewhere")).toEqual([]);
    expect(await wordsFor(amara, "aside")).toEqual(["Tea"]);
    expect((await addTally(amara, id, tally("2026-03-01", 1, 0, 0, 0), someday)).outcome).toBe("refused");
    await setAside(amara, id, false, someday);
    expect(await wordsFor(joe, "elsewhere")).toEqual(["Tea"]);
  });

  it("reads on page by page", async () => {
    for (let i = 0; i < 23; i++) await buildRequest(amara);
    const first = await listRequests(joe, wish("elsewhere"), null);
    const second = await listRequests(joe, wish("elsewhere"), first.next);
    const ids = [...first.requests, ...second.requests].map(({ id }) => id);
    expect([first.requests.length, second.next, new Set(ids).size]).toEqual([20, null, 23]);
  });

  it("loses a request by whoever began it, or by a moderator, which is written down", async () => {
    const [one, other] = [await buildRequest(amara), await buildRequest(amara)];
    await buildTally(amara, one, tally("2026-03-01", 1, 0, 0, 0));
    expect(await deleteRequest(ruth, one, someday)).toBe(false);
    expect(await deleteRequest(amara, one, someday)).toBe(true);
    expect(await deleteRequest(marcus, other, someday)).toBe(true);
    expect(await db.requestTally.count({ where: { requestId: one } })).toBe(0);
    const entries = await db.auditEntry.findMany({ where: { action: "request-removed" } });
    expect(entries.map(({ subjectId, personId }) => [subjectId, personId])).toEqual([[other, marcus.id]]);
  });
});

describe("counts", () => {
  it("are one a day, put right by anybody in the team and by nobody else", async () => {
    const id = await buildRequest(amara);
    const tallyId = await buildTally(amara, id, tally("2026-03-01", 0, 0, 5, 8));
    const again = await addTally(ruth, id, tally("2026-03-01", 1, 1, 1, 1), someday);
    expect(again).toEqual({ outcome: "taken", tallyId });
    const right = tally("2026-03-01", 0, 0, 6, 8);
    expect(await changeTally(joe, tallyId, 1, right)).toBe("refused");
    expect(await changeTally(ruth, tallyId, 1, right)).toBe("changed");
    expect(await changeTally(amara, tallyId, 1, right)).toBe("conflict");
    await buildTally(amara, id, tally("2026-03-02", 0, 0, 5, 8));
    expect(await changeTally(amara, tallyId, 2, tally("2026-03-02", 1, 0, 0, 0))).toBe("taken");
    expect(await deleteTally(joe, tallyId)).toBe(false);
    expect(await deleteTally(amara, tallyId)).toBe(true);
    expect(await findTally(amara, tallyId)).toBeNull();
    expect(await db.event.count({ where: { type: "request-tallied", requestId: id } })).toBe(2);
  });

  it("two at once for one day are one", async () => {
    const id = await buildRequest(amara);
    const form = tally("2026-03-01", 5, 0, 0, 0);
    const both = await Promise.all([addTally(amara, id, form, someday), addTally(ruth, id, form, someday)]);
    expect(both.map(({ outcome }) => outcome).toSorted()).toEqual(["added", "taken"]);
  });

  it("with an answer given 1 to 4 times reach others without a single number, on the page and on the list", async () => {
    const id = await buildRequest(amara);
    await buildTally(amara, id, tally("2026-02-01", 0, 0, 7, 11));
    await buildTally(amara, id, tally("2026-03-01", 6, 12, 3, 0));
    expect((await talliesFor(ruth, id))?.map(({ counts }) => counts?.notNow)).toEqual([7, 3]);
    for (const person of [joe, marcus]) {
      const seen = await talliesFor(person, id);
      expect(seen?.map(({ counts }) => counts)).toEqual([{ yes: 0, yesAnd: 0, notNow: 7, no: 11 }, null]);
      const [listed] = (await listRequests(person, wish("elsewhere"), null)).requests;
      expect(listed?.tallies).toEqual(seen);
    }
  });

  it("on the list are the first and the two latest", async () => {
    const id = await buildRequest(amara);
    for (const day of [1, 2, 3, 4, 5]) await buildTally(amara, id, tally(`2026-03-0${day}`, day, 0, 0, 0));
    const [listed] = (await listRequests(amara, wish("team"), null)).requests;
    expect(listed?.tallies.map(({ counts }) => counts?.yes)).toEqual([1, 4, 5]);
    expect(listed?.tallyCount).toBe(5);
  });
});

describe("an idea that starts from a request", () => {
  const start = (person: Viewer, requestId: number) =>
    shareOnce(person, ideaForm({ title: `A door, ${requestId}` }), someday, { noteIds: [], requestId });

  it("is told both ways, as far as each may see", async () => {
    const open = await buildRequest(amara, { words: "The garden" });
    const closed = await buildRequest(amara, { words: "The kitchen", audience: "team" });
    const roots = await findRoots(joe, { noteIds: [], requestId: open }, someday);
    expect(roots.begun?.noticed).toContain("The garden");
    expect((await findRoots(joe, { noteIds: [], requestId: closed }, someday)).query).toBe("");
    const [fromOpen, fromClosed] = [await start(joe, open), await start(amara, closed)];
    const origin = async (viewer: Viewer, ideaId: number) => {
      const idea = await findIdeaHandle(viewer, ideaId);
      return idea && (await findOrigins(viewer, idea, someday)).request?.words;
    };
    expect(await origin(marcus, fromOpen)).toBe("The garden");
    expect(await origin(ruth, fromClosed)).toBe("The kitchen");
    expect(await origin(joe, fromClosed)).toBeUndefined();
    expect((await listIdeasFromRequest(amara, open)).map(({ id }) => id)).toEqual([fromOpen]);
    await start(joe, closed);
    expect(await db.ideaRequest.count({ where: { requestId: closed } })).toBe(1);
  });

  it("says when its first test began", async () => {
    const requestId = await buildRequest(amara);
    const ideaId = await start(amara, requestId);
    const [untested] = await listIdeasFromRequest(ruth, requestId);
    expect(untested).toMatchObject({ id: ideaId, testedFrom: null });
    await write((tx) =>
      tx.cycle.create({
        data: {
          ideaId,
          number: 1,
          scale: "one-shift",
          change: "",
          createdAt: someday,
          updatedAt: someday,
          startedAt: someday,
        },
      }),
    );
    expect((await listIdeasFromRequest(ruth, requestId))[0]?.testedFrom).toBe("2026-03-02");
    expect(await listIdeasFromRequest(ruth, await buildRequest(amara))).toEqual([]);
  });
});
