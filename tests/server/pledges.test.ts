import { buildIdea, buildPerson, buildTeam, someday } from "../support/builders";
import { buildLeader, buildPledge, withoutAudit } from "../support/endorsements";
import { describe, expect, it } from "vitest";
import { findPledge } from "~/domain/leadership/find-pledge.server";
import {
  listOpenPledges,
  listOwnPledges,
  listPledgesDue,
  listSettledPledges,
  pledgesOnAPage,
} from "~/domain/leadership/list-pledges.server";
import { readPledgePlace } from "~/domain/leadership/pledge-place";
import { settlementOf, type SettleForm } from "~/domain/leadership/settle-form";
import { settlePledge } from "~/domain/leadership/settle-pledge.server";
import { findIdeaHandle } from "~/domain/ideas/find-idea.server";
import { setWithdrawn } from "~/domain/ideas/withdraw-idea.server";
import { db, write } from "~/platform/db.server";

function after(seconds: number): Date {
  return new Date(someday.getTime() + seconds * 1000);
}

function settleForm(parts: Partial<SettleForm> = {}): SettleForm {
  return { status: "kept", outcome: "", revision: "0", ...parts };
}

async function eventsUnder(pledgeId: number) {
  const { endorsementId } = await db.pledge.findUniqueOrThrow({ where: { id: pledgeId } });
  const events = await db.event.findMany({ where: { endorsementId }, orderBy: { id: "asc" } });
  return events.map((event) => event.type);
}

describe("settling", () => {
  it("is told and audited, and can be said differently later", async () => {
    const leader = await buildLeader();
    const ideaId = await buildIdea(await buildPerson());
    const id = await buildPledge(leader, ideaId, "2026-05-03");
    expect(await settlePledge(leader, id, settleForm(), after(10))).toBe("saved");
    expect(await findPledge(leader, id)).toMatchObject({
      status: "kept",
      settledAt: after(10),
      isMine: true,
    });
    const revision = settlementOf({ settledAt: after(10) });
    expect(await settlePledge(leader, id, settleForm({ outcome: "With soap", revision }), after(20))).toBe(
      "saved",
    );
    expect(await eventsUnder(id)).toEqual(["endorsement-given", "pledge-made", "pledge-kept"]);
    const rethought = {
      status: "not-kept" as const,
      outcome: "Only once",
      revision: settlementOf({ settledAt: after(20) }),
    };
    expect(await settlePledge(leader, id, settleForm(rethought), after(30))).toBe("saved");
    expect(await eventsUnder(id)).toContain("pledge-not-kept");
    expect(await findPledge(leader, id)).toMatchObject({ status: "not-kept", outcome: "Only once" });
    const audit = await db.auditEntry.findMany({ where: { subjectId: ideaId, action: "pledge-settled" } });
    expect(audit.map((entry) => entry.personId)).toEqual([leader.id, leader.id, leader.id]);
  });

  it("is one's own only, also without the role", async () => {
    const [leader, other] = [await buildLeader(), await buildLeader()];
    const author = await buildPerson();
    const id = await buildPledge(leader, await buildIdea(author), "2026-05-03");
    for (const person of [other, author])
      expect(await settlePledge(person, id, settleForm(), after(10))).toBe("refused");
    expect(await settlePledge(leader, 999_999, settleForm(), after(10))).toBe("refused");
    expect((await findPledge(other, id))?.status).toBe("open");
    expect(await settlePledge({ ...leader, roles: [] }, id, settleForm(), after(10))).toBe("saved");
  });

  it("twice is once, and of two answers at once the second is asked again", async () => {
    const leader = await buildLeader();
    const id = await buildPledge(leader, await buildIdea(await buildPerson()), "2026-05-03");
    const answers = [settleForm(), settleForm(), settleForm({ status: "not-kept", outcome: "No time" })];
    const outcomes = await Promise.all(answers.map((answer) => settlePledge(leader, id, answer, after(10))));
    const kept = (await findPledge(leader, id))?.status;
    expect(outcomes).toEqual(answers.map((answer) => (answer.status === kept ? "saved" : "conflict")));
    expect((await eventsUnder(id)).slice(2)).toEqual([`pledge-${kept}`]);
  });

  it("is all or nothing", async () => {
    const leader = await buildLeader();
    const id = await buildPledge(leader, await buildIdea(await buildPerson()), "2026-05-03");
    await expect(withoutAudit(() => settlePledge(leader, id, settleForm(), after(10)))).rejects.toThrow();
    expect(await findPledge(leader, id)).toMatchObject({ status: "open", settledAt: null });
    expect(await eventsUnder(id)).not.toContain("pledge-kept");
  });
});

describe("who sees a pledge", () => {
  it("is who sees the idea", async () => {
    const [team, other] = [await buildTeam(), await buildTeam()];
    const author = await buildPerson({ teams: [team] });
    const leader = await buildLeader(team);
    const ideaId = await buildIdea(author, { audience: "team", teamId: team.id });
    const id = await buildPledge(leader, ideaId, "2026-05-03");
    const [outsider, stranger] = [await buildPerson({ teams: [other] }), await buildLeader(other)];
    const lists = async (viewer: typeof author) =>
      [
        (await listOpenPledges(viewer, null)).pledges,
        await listSettledPledges(viewer),
        await listOwnPledges(viewer),
        await listPledgesDue(viewer, new Date("2026-05-01T09:00:00Z")),
      ].map((pledges) => pledges.some((pledge) => pledge.id === id));
    expect(await lists(leader)).toEqual([false, false, true, true]);
    expect(await lists(author)).toEqual([true, false, false, false]);
    for (const viewer of [outsider, stranger]) {
      expect(await lists(viewer)).toEqual([false, false, false, false]);
      expect(await findPledge(viewer, id)).toBeNull();
    }
    expect(await lists({ ...leader, roles: [] })).toEqual([false, false, false, false]);
    expect(await settlePledge({ ...leader, roles: [] }, id, settleForm(), after(10))).toBe("refused");
    const handle = await findIdeaHandle(author, ideaId);
    if (handle) await setWithdrawn(author, handle, true, after(20));
    expect(await lists(leader)).toEqual([false, false, false, false]);
    expect(await findPledge(leader, id)).toBeNull();
  });

  it("names a former colleague, and never the author who stands behind a team", async () => {
    const team = await buildTeam();
    const author = await buildPerson({ name: "Hidden Author", teams: [team] });
    const leader = await buildLeader();
    const id = await buildPledge(
      leader,
      await buildIdea(author, { teamId: team.id, inTeamName: true }),
      "2026-05-03",
    );
    const reader = await buildPerson();
    expect(JSON.stringify(await findPledge(reader, id))).not.toContain("Hidden");
    await write((tx) => tx.person.deleteMany({ where: { id: { in: [leader.id, author.id] } } }));
    expect(await findPledge(reader, id)).toMatchObject({ by: "A former colleague", isMine: false });
    const listed = (await listOpenPledges(reader, null)).pledges.find((pledge) => pledge.id === id);
    expect(listed?.by).toBe("A former colleague");
  });
});

describe("lists of pledges", () => {
  it("due for Today are one's own open ones: within a week, or before, soonest first", async () => {
    const leader = await buildLeader();
    const author = await buildPerson();
    const ids: number[] = [];
    for (const dueOn of ["2026-05-10", "2026-05-11", "2026-03-01", "2026-05-03", "2026-05-04"])
      ids.push(await buildPledge(leader, await buildIdea(author), dueOn));
    await settlePledge(leader, ids[4] ?? 0, settleForm(), after(10));
    await buildPledge(await buildLeader(), await buildIdea(author), "2026-05-03");
    const due = await listPledgesDue(leader, new Date("2026-05-03T09:00:00Z"));
    expect(due.map((pledge) => pledge.id)).toEqual([ids[2], ids[3], ids[0]]);
    expect((await listOwnPledges(leader)).map((pledge) => pledge.id)).toEqual([
      ...[ids[2], ids[3], ids[0], ids[1]],
      ids[4],
    ]);
    expect((await listSettledPledges(author)).find((pledge) => pledge.id === ids[4])?.by).toBe(leader.name);
  });

  it("open ones are walked page by page without a gap or a repeat", async () => {
    const [leader, author] = [await buildLeader(), await buildPerson()];
    for (let i = 0; i < pledgesOnAPage + 4; i++)
      await buildPledge(leader, await buildIdea(author), `2026-06-0${1 + (i % 3)}`);
    const seen: { dueOn: string; id: number }[] = [];
    let place: string | null = "";
    while (place !== null) {
      const page = await listOpenPledges(author, readPledgePlace(new URLSearchParams({ after: place })));
      expect(page.pledges.length).toBeLessThanOrEqual(pledgesOnAPage);
      seen.push(...page.pledges);
      place = page.next;
    }
    const sorted = seen.toSorted((a, b) => a.dueOn.localeCompare(b.dueOn) || a.id - b.id);
    expect(seen.map((pledge) => pledge.id)).toEqual(sorted.map((pledge) => pledge.id));
    expect(new Set(seen.map((pledge) => pledge.id)).size).toBe(seen.length);
    const all = await db.pledge.count({
      where: { status: "open", endorsement: { idea: { audience: "organisation" } } },
    });
    expect(seen).toHaveLength(all);
  });
});
