import { buildIdea, buildPerson, buildTeam, someday } from "../support/builders";
import { placesHoldingWords } from "../access/stored-text";
import { buildCycle } from "../support/cycles";
import { buildQuote, quoteForm } from "../support/quotes";
import { beforeEach, describe, expect, it } from "vitest";
import { findIdeaHandle } from "~/domain/ideas/find-idea.server";
import { deleteIdea } from "~/domain/ideas/withdraw-idea.server";
import type { Viewer } from "~/domain/people/viewer";
import { findIdeaShaping, findShaping } from "~/domain/shaping/find-shaping.server";
import { changeConsent, keepQuote, takeBackQuote } from "~/domain/shaping/keep-quote.server";
import { findQuote, listQuotes } from "~/domain/shaping/list-quotes.server";
import { nameShaper } from "~/domain/shaping/name-shaper.server";
import { shapeCycle, shapeIdea } from "~/domain/shaping/shape.server";
import { nothingSaid, shapingSeen, type ShapingForm } from "~/domain/shaping/shaping-form";
import { db, write } from "~/platform/db.server";

let amara: Viewer, ruth: Viewer, joe: Viewer, marcus: Viewer;
let ideaId: number;

beforeEach(async () => {
  await write((tx) => tx.quote.deleteMany());
  const willow = await buildTeam();
  amara = await buildPerson({ teams: [willow] });
  ruth = await buildPerson({ teams: [willow] });
  joe = await buildPerson({ teams: [await buildTeam()], roles: [{ role: "leader", teamId: null }] });
  marcus = await buildPerson({ roles: [{ role: "moderator", teamId: null }] });
  ideaId = await buildIdea(amara, { teamId: willow.id });
});

function said(parts: Partial<ShapingForm> = {}): ShapingForm {
  return { ...nothingSaid, seen: shapingSeen(nothingSaid), ...parts };
}

async function handle(viewer: Viewer) {
  const idea = await findIdeaHandle(viewer, ideaId);
  if (!idea) throw new Error("no idea");
  return idea;
}

async function readBy(viewer: Viewer): Promise<string[]> {
  return (await listQuotes(viewer, await handle(viewer))).map(({ words }) => words);
}

describe("saying how it was shaped", () => {
  it("is for those who test the idea, of the idea and of each cycle", async () => {
    const cycleId = await buildCycle(amara, ideaId);
    expect(await shapeIdea(joe, ideaId, said({ planned: "consulting" }), someday)).toBe("refused");
    expect(await shapeCycle(joe, cycleId, said({ planned: "consulting" }), someday)).toBe("refused");
    await shapeIdea(
      ruth,
      ideaId,
      said({ planned: "consulting", askedFirst: "carer", roles: "carer" }),
      someday,
    );
    await shapeCycle(ruth, cycleId, said({ planned: "engaging", roles: "patient nurse" }), someday);
    const { own, cycles, roles } = await findShaping(joe, await handle(joe));
    expect(own).toEqual({ planned: "consulting", inTheEnd: "", askedFirst: "carer", roles: "carer" });
    expect(cycles).toMatchObject([{ number: 1, cycleId, planned: "engaging" }]);
    expect(roles).toEqual(["patient", "carer", "nurse"]);
  });

  it("lets nobody write over what they haven't seen, and takes a second press for the same", async () => {
    await shapeIdea(amara, ideaId, said({ planned: "consulting" }), someday);
    expect(await shapeIdea(amara, ideaId, said({ planned: "consulting" }), someday)).toBe("saved");
    expect(await shapeIdea(ruth, ideaId, said({ planned: "engaging" }), someday)).toBe("conflict");
    const seen = shapingSeen((await findIdeaShaping(ideaId)) ?? nothingSaid);
    expect(await shapeIdea(ruth, ideaId, said({ planned: "engaging", seen }), someday)).toBe("saved");
  });

  it("names people only as they wish, and never the author", async () => {
    expect(await nameShaper(joe, ideaId, true, someday)).toBe(true);
    expect(await nameShaper(joe, ideaId, true, someday)).toBe(true);
    expect(await nameShaper(amara, ideaId, true, someday)).toBe(false);
    const named = await findShaping(joe, await handle(joe));
    expect([named.names, named.isNamed]).toEqual([[{ name: joe.name, jobTitle: "Staff nurse" }], true]);
    expect(await nameShaper(joe, ideaId, false, someday)).toBe(true);
    expect((await findShaping(joe, await handle(joe))).names).toEqual([]);
    const told = await db.event.count({ where: { ideaId, type: "shaper-named" } });
    expect(told).toBe(1);
  });
});

describe("what somebody said", () => {
  it("is kept by those who test the idea, once, with who wrote it down and when they agreed", async () => {
    const form = quoteForm({ words: "I put the cups out now", agreedTo: "printed" });
    expect(await keepQuote(joe, ideaId, form, someday)).toBe(false);
    expect(await keepQuote(ruth, ideaId, form, someday)).toBe(true);
    expect(await keepQuote(ruth, ideaId, form, someday)).toBe(true);
    const [quote, ...more] = await listQuotes(amara, await handle(amara));
    expect(more).toEqual([]);
    expect(quote?.record).toEqual({ agreedOn: "2026-03-01", by: ruth.name });
    const [forJoe] = await listQuotes(joe, await handle(joe));
    expect(forJoe).toMatchObject({
      words: form.words,
      record: null,
      can: { askAgain: false, takeBack: false },
    });
  });

  it("is shown no wider than each agreed where two say the same words", async () => {
    const form = quoteForm({ words: "It helped me", agreedTo: "organisation" });
    await keepQuote(amara, ideaId, form, someday);
    await keepQuote(amara, ideaId, { ...form, agreedTo: "team" }, someday);
    await keepQuote(amara, ideaId, { ...form, agreedOn: "2026-03-02" }, someday);
    await keepQuote(ruth, ideaId, form, someday);
    expect(await readBy(ruth)).toHaveLength(4);
    expect(await readBy(joe)).toHaveLength(3);
  });

  it("is read by nobody beyond what was agreed, also by its number", async () => {
    const id = await buildQuote(amara, ideaId, { agreedTo: "team" });
    expect(await findQuote(joe, id)).toBeNull();
    expect(await readBy(joe)).toEqual([]);
    expect((await readBy(ruth)).length + (await readBy(marcus)).length).toBe(2);
    await changeConsent(ruth, id, { agreedTo: "organisation", agreedOn: "2026-03-02" }, someday);
    expect(await readBy(joe)).toHaveLength(1);
    await changeConsent(ruth, id, { agreedTo: "team", agreedOn: "2026-03-03" }, someday);
    expect(await readBy(joe)).toEqual([]);
    expect(await changeConsent(joe, id, { agreedTo: "printed", agreedOn: "2026-03-03" }, someday)).toBe(
      false,
    );
  });

  it("stays with its team when the idea moves to another", async () => {
    await buildQuote(amara, ideaId, { agreedTo: "team" });
    const teamId = joe.teams[0]?.id ?? null;
    await write((tx) => tx.idea.update({ where: { id: ideaId }, data: { teamId } }));
    expect(await readBy(joe)).toEqual([]);
    expect(await readBy(ruth)).toHaveLength(1);
  });

  it("doesn't show a hidden author's name as the one who wrote it down", async () => {
    ideaId = await buildIdea(amara, { teamId: amara.teams[0]?.id ?? null, inTeamName: true });
    await buildQuote(amara, ideaId);
    const [quote] = await listQuotes(ruth, await handle(ruth));
    expect(quote?.record?.by).toBe(amara.teams[0]?.name);
  });

  it("is gone from everywhere once consent is taken back; what a moderator takes away is audited", async () => {
    const words = "It sounds like a goose taking off";
    const id = await buildQuote(amara, ideaId, { words });
    await changeConsent(ruth, id, { agreedTo: "printed", agreedOn: "2026-03-02" }, someday);
    expect(placesHoldingWords(words)).toEqual(["Quote.words"]);
    expect(await takeBackQuote(joe, id, someday)).toBe(false);
    expect(await takeBackQuote(ruth, id, someday)).toBe(true);
    expect(await takeBackQuote(ruth, id, someday)).toBe(false);
    expect(placesHoldingWords(words)).toEqual([]);
    expect(await db.auditEntry.count({ where: { action: "quote-removed", subjectId: ideaId } })).toBe(0);
    await takeBackQuote(marcus, await buildQuote(amara, ideaId), someday);
    expect(await db.auditEntry.count({ where: { action: "quote-removed", subjectId: ideaId } })).toBe(1);
  });

  it("goes with its idea; who wrote it down may leave without it", async () => {
    await buildQuote(ruth, ideaId);
    await write((tx) => tx.person.delete({ where: { id: ruth.id } }));
    expect((await listQuotes(amara, await handle(amara)))[0]?.record?.by).toBe("A former colleague");
    await deleteIdea(amara, await handle(amara));
    expect(await db.quote.count()).toBe(0);
  });
});
