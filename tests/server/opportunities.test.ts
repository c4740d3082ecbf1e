import { buildIdea, buildPerson, buildTeam, ideaForm, someday } from "../support/builders";
import { buildOpportunity, opportunityForm, rewordOpportunity } from "../support/beginnings";
import { beforeEach, describe, expect, it } from "vitest";
import { findIdeaHandle } from "~/domain/ideas/find-idea.server";
import { listIdeasFromNotes } from "~/domain/ideas/grown-ideas.server";
import { findOrigins } from "~/domain/ideas/idea-origins.server";
import { findRoots } from "~/domain/ideas/idea-roots.server";
import { shareOnce } from "~/domain/ideas/share-once.server";
import { changeOpportunity, removeOpportunity } from "~/domain/opportunities/change-opportunity.server";
import { countPatterns } from "~/domain/opportunities/count-patterns.server";
import { findOpportunities, findOpportunity } from "~/domain/opportunities/find-opportunity.server";
import { listOpportunities } from "~/domain/opportunities/list-opportunities.server";
import { noteOpportunity } from "~/domain/opportunities/note-opportunity.server";
import type { OpportunityWish } from "~/domain/opportunities/opportunity-wish";
import { shownTo } from "~/domain/opportunities/shown-opportunity";
import type { Viewer } from "~/domain/people/viewer";
import { db, write } from "~/platform/db.server";

const later = new Date("2026-05-02T09:00:00.000Z");
const everything: OpportunityWish = { of: "team", moment: "" };
const elsewhere: OpportunityWish = { of: "elsewhere", moment: "" };

let amara: Viewer, ruth: Viewer, joe: Viewer, priya: Viewer, helen: Viewer, marcus: Viewer;

beforeEach(async () => {
  await write((tx) => tx.opportunity.deleteMany());
  const [willow, oak, elm] = [await buildTeam(), await buildTeam(), await buildTeam()];
  amara = await buildPerson({ teams: [willow] });
  ruth = await buildPerson({ teams: [willow] });
  joe = await buildPerson({ teams: [oak] });
  priya = await buildPerson({ teams: [elm] });
  helen = await buildPerson({ roles: [{ role: "leader", teamId: null }] });
  marcus = await buildPerson({ roles: [{ role: "moderator", teamId: null }] });
});

async function idsFor(viewer: Viewer, wish: OpportunityWish, now = later): Promise<number[]> {
  return (await listOpportunities(viewer, wish, "", now)).notes.map(({ id }) => id);
}

describe("noting", () => {
  it("keeps a month and a drawn number, and an event that doesn't name the note", async () => {
    const form = opportunityForm(amara);
    const draws = [123_456_789];
    const id = await noteOpportunity(amara, form, someday, () => draws[0] ?? 0);
    expect(id).toBe(123_456_789);
    const note = await db.opportunity.findUniqueOrThrow({ where: { id: 123_456_789 } });
    expect(note).toEqual({ ...form, id, authorId: amara.id, month: "2026-03", revision: 1 });
    const event = await db.event.findFirstOrThrow({
      where: { type: "opportunity-noted", actorId: amara.id },
    });
    expect(Object.entries(event).filter(([, value]) => value !== null)).toEqual([
      ["id", event.id],
      ["type", "opportunity-noted"],
      ["at", someday],
      ["actorId", amara.id],
    ]);
  });

  it("draws again where the number is taken, and takes a second press for the same note", async () => {
    const first = opportunityForm(amara);
    await noteOpportunity(amara, first, someday, () => 100_000_001);
    const draws = [100_000_001, 100_000_001, 100_000_002];
    expect(await noteOpportunity(joe, opportunityForm(joe), someday, () => draws.shift() ?? 0)).toBe(
      100_000_002,
    );
    expect(await noteOpportunity(amara, first, someday, () => 100_000_003)).toBe(100_000_001);
  });

  it("is for one's own team", async () => {
    const form = opportunityForm(amara, { teamId: joe.teams[0]?.id });
    expect(await noteOpportunity(amara, form, someday, () => 100_000_009)).toBeNull();
  });
});

describe("who reads a note", () => {
  it("of a team is the team, its writer and a moderator, by list and by number alike", async () => {
    const id = await buildOpportunity(amara);
    for (const person of [amara, ruth, marcus])
      expect(await findOpportunity(person, id, later), person.name).not.toBeNull();
    for (const person of [joe, helen]) {
      expect(await findOpportunity(person, id, later)).toBeNull();
      expect(await idsFor(person, elsewhere)).toEqual([]);
    }
    expect(await idsFor(ruth, everything)).toEqual([id]);
    expect(await idsFor(ruth, { of: "mine", moment: "" })).toEqual([]);
    expect(await idsFor(amara, { of: "mine", moment: "" })).toEqual([id]);
    expect(await idsFor(marcus, { of: "all", moment: "" })).toEqual([id]);
  });

  it("for everybody is everybody once the month is over and three teams are behind it", async () => {
    const shared = { audience: "organisation" } as const;
    const id = await buildOpportunity(amara, shared);
    await buildOpportunity(joe, shared);
    expect(await findOpportunity(helen, id, later)).toBeNull();
    await buildOpportunity(priya, shared);
    const inMarch = new Date("2026-03-31T21:00:00Z");
    expect(await findOpportunity(helen, id, inMarch)).toBeNull();
    expect(await findOpportunity(helen, id, later)).not.toBeNull();
    expect(await idsFor(helen, elsewhere)).toHaveLength(3);
    expect(await idsFor(amara, elsewhere)).not.toContain(id);
    await rewordOpportunity(amara, id, { audience: "team" });
    expect(await findOpportunity(helen, id, later)).toBeNull();
    expect(await idsFor(helen, elsewhere)).toEqual([]);
  });

  it("gets nothing elsewhere that tells the team, the writer or the day", async () => {
    for (const person of [amara, joe, priya]) await buildOpportunity(person, { audience: "organisation" });
    const { notes } = await listOpportunities(helen, elsewhere, "", later);
    const told = JSON.stringify(notes);
    for (const person of [amara, joe, priya]) {
      expect(told).not.toContain(person.name);
      expect(told).not.toContain(person.teams[0]?.name);
    }
    expect(notes.every((note) => note.month === "2026-03" && note.teamName === null)).toBe(true);
    expect(told).not.toMatch(/2026-03-\d\d/);
  });

  it("finds the order of one month independent of when they were noted", async () => {
    const noteAt = (id: number, hour: string) =>
      noteOpportunity(amara, opportunityForm(amara), new Date(`2026-03-02T${hour}:00:00Z`), () => id);
    await noteAt(300_000_000, "07");
    await noteAt(500_000_000, "08");
    await noteAt(400_000_000, "09");
    expect(await idsFor(amara, everything)).toEqual([500_000_000, 400_000_000, 300_000_000]);
  });

  it("reads on page by page, each note once", async () => {
    for (let i = 0; i < 45; i++) await buildOpportunity(amara, {}, new Date(Date.UTC(2026, i % 4, 10)));
    const seen: number[] = [];
    for (let after: string | null = ""; after !== null;) {
      const page: { notes: { id: number }[]; next: string | null } = await listOpportunities(
        ruth,
        everything,
        after,
        later,
      );
      seen.push(...page.notes.map(({ id }) => id));
      after = page.next;
    }
    expect(seen).toHaveLength(45);
    expect(new Set(seen).size).toBe(45);
  });

  it("narrows it to a moment", async () => {
    const id = await buildOpportunity(amara, { moment: "leave" });
    await buildOpportunity(amara);
    expect(await idsFor(amara, { of: "team", moment: "leave" })).toEqual([id]);
  });
});

describe("changing and removing", () => {
  it("is the writer's, without writing over what came between", async () => {
    const id = await buildOpportunity(amara);
    const form = opportunityForm(amara);
    expect(await changeOpportunity(ruth, id, 1, form)).toBe("refused");
    expect(await changeOpportunity(amara, id, 1, form)).toBe("changed");
    expect(await changeOpportunity(amara, id, 1, form)).toBe("conflict");
    const foreign = opportunityForm(amara, { teamId: joe.teams[0]?.id });
    expect(await changeOpportunity(amara, id, 2, foreign)).toBe("refused");
  });

  it("by a moderator is written down, by number only", async () => {
    const [own, other] = [await buildOpportunity(amara), await buildOpportunity(amara)];
    expect(await removeOpportunity(ruth, own, later)).toBe(false);
    expect(await removeOpportunity(amara, own, later)).toBe(true);
    expect(await removeOpportunity(amara, own, later)).toBe(false);
    expect(await removeOpportunity(marcus, other, later)).toBe(true);
    const entries = await db.auditEntry.findMany({ where: { action: "opportunity-removed" } });
    expect(entries.map(({ subjectId, personId }) => [subjectId, personId])).toEqual([[other, marcus.id]]);
  });
});

describe("the pattern by moment", () => {
  const elsewhereOf = async (viewer: Viewer) =>
    (await countPatterns(viewer, later)).find(({ name }) => name === "everyday-life");

  it("counts one's own team to the last note, and others in fives", async () => {
    for (let i = 0; i < 3; i++) await buildOpportunity(amara);
    for (let i = 0; i < 7; i++) await buildOpportunity(joe);
    expect(await elsewhereOf(amara)).toMatchObject({ own: 3, elsewhere: { from: 5, to: 9 } });
    expect(await elsewhereOf(joe)).toMatchObject({ own: 7, elsewhere: { from: 0, to: 4 } });
    expect(await elsewhereOf(helen)).toMatchObject({ own: null, elsewhere: { from: 10, to: 14 } });
  });

  it("leaves nothing to subtract: what one's own team notes, and when, changes nothing of the others'", async () => {
    for (let i = 0; i < 4; i++) await buildOpportunity(joe);
    const before = (await elsewhereOf(amara))?.elsewhere;
    for (let i = 0; i < 6; i++) await buildOpportunity(amara);
    expect((await elsewhereOf(amara))?.elsewhere).toEqual(before);
  });

  it("can't be watched: what is noted this month isn't counted elsewhere before it is over", async () => {
    for (let i = 0; i < 4; i++) await buildOpportunity(joe);
    await buildOpportunity(joe, {}, later);
    expect((await elsewhereOf(helen))?.elsewhere).toEqual({ from: 0, to: 4 });
    expect((await elsewhereOf(joe))?.own).toBe(5);
  });
});

describe("an idea that grows out of notes", () => {
  const growFrom = (person: Viewer, noteIds: number[], title: string) =>
    shareOnce(person, ideaForm({ title, teamId: person.teams[0]?.id ?? null }), later, {
      noteIds,
      requestId: null,
    });

  async function originsFor(viewer: Viewer, ideaId: number) {
    const idea = await findIdeaHandle(viewer, ideaId);
    if (!idea) throw new Error("the idea isn't there");
    return findOrigins(viewer, idea, later);
  }

  async function grownFor(viewer: Viewer, noteId: number) {
    const notes = await findOpportunities(viewer, [noteId], later);
    return (
      (
        await listIdeasFromNotes(
          viewer,
          notes.map((note) => shownTo(viewer, note)),
        )
      )[noteId] ?? []
    );
  }

  it("begins with their words, those that its author may see", async () => {
    const [own, foreign] = [await buildOpportunity(amara), await buildOpportunity(joe)];
    const roots = await findRoots(amara, { noteIds: [own, foreign], requestId: null }, later);
    expect(roots.notes.map(({ id }) => id)).toEqual([own]);
    expect(roots.query).toBe(`?opportunities=${own}`);
    expect(roots.begun).toMatchObject({ moment: "everyday-life", isShared: false });
    const ideaId = await growFrom(amara, [own, foreign], "A hook by the door");
    expect(await db.ideaOpportunity.findMany({ where: { ideaId } })).toEqual([
      { ideaId, opportunityId: own },
    ]);
    expect(await growFrom(amara, [own], "A hook by the door")).toBe(ideaId);
  });

  it("is told both ways within the team, and gives the team away to nobody else", async () => {
    const shared = { audience: "organisation" } as const;
    for (const person of [joe, priya]) await buildOpportunity(person, shared);
    const id = await buildOpportunity(amara, shared);
    const ideaId = await growFrom(ruth, [id], "A second hook");
    expect((await originsFor(amara, ideaId)).notes.map((note) => note.id)).toEqual([id]);
    expect((await grownFor(amara, id)).map((idea) => idea.id)).toEqual([ideaId]);
    for (const person of [joe, helen]) {
      expect(await originsFor(person, ideaId)).toEqual({
        notes: [],
        hasOthers: true,
        request: null,
        joined: [],
      });
      expect(await grownFor(person, id)).toEqual([]);
    }
  });

  it("from elsewhere is told to who made it, while the note can be read, and to the note's team", async () => {
    const shared = { audience: "organisation" } as const;
    for (const person of [joe, priya]) await buildOpportunity(person, shared);
    const id = await buildOpportunity(amara, shared);
    const ideaId = await growFrom(joe, [id], "Hooks on Oak");
    const [told] = (await originsFor(joe, ideaId)).notes;
    expect(told).toMatchObject({ id, teamName: null });
    expect((await originsFor(amara, ideaId)).notes).toHaveLength(1);
    expect(await originsFor(priya, ideaId)).toMatchObject({ notes: [], hasOthers: true });
    await rewordOpportunity(amara, id, { audience: "team" });
    expect(await originsFor(joe, ideaId)).toMatchObject({ notes: [], hasOthers: true });
  });

  it("stays when a note goes, and a draft or a withdrawn idea isn't told of", async () => {
    const id = await buildOpportunity(amara);
    const roots = { noteIds: [id], requestId: null };
    const draft = ideaForm({ title: "Not yet", audience: "draft" });
    await shareOnce(amara, draft, later, roots);
    expect(await grownFor(ruth, id)).toEqual([]);
    expect(await grownFor(amara, id)).toHaveLength(1);
    const ideaId = await growFrom(amara, [id], "A third hook");
    await removeOpportunity(amara, id, later);
    expect(await originsFor(amara, ideaId)).toEqual({
      notes: [],
      hasOthers: false,
      request: null,
      joined: [],
    });
    expect(await originsFor(amara, await buildIdea(amara))).toMatchObject({ hasOthers: false });
  });
});
