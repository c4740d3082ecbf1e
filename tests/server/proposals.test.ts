import { buildIdea, buildPerson, buildTeam, someday } from "../support/builders";
import {
  buildAgreed,
  buildPartner,
  buildPathway,
  buildProposal,
  buildSteward,
  proposalForm,
  revisionOf,
} from "../support/proposals";
import { afterEach, describe, expect, it } from "vitest";
import { findIdeaHandle } from "~/domain/ideas/find-idea.server";
import { setWithdrawn } from "~/domain/ideas/withdraw-idea.server";
import { agreeToProposal } from "~/domain/pathways/agree-proposal.server";
import { listIdeaChoices } from "~/domain/pathways/proposal-choices.server";
import { changeProposal } from "~/domain/pathways/proposal-change.server";
import { findProposalHandle } from "~/domain/pathways/proposal-handle.server";
import { writeNote } from "~/domain/pathways/proposal-notes.server";
import { findProposalPage } from "~/domain/pathways/proposal-page.server";
import { setReady } from "~/domain/pathways/proposal-ready.server";
import { setAside } from "~/domain/pathways/proposal-standing.server";
import { startProposal } from "~/domain/pathways/proposal-start.server";
import { listProposalsWaiting } from "~/domain/pathways/proposals-waiting.server";
import type { Viewer } from "~/domain/people/viewer";
import { db, write } from "~/platform/db.server";

function after(seconds: number): Date {
  return new Date(someday.getTime() + seconds * 1000);
}

function row(id: number) {
  return db.proposal.findUniqueOrThrow({ where: { id } });
}

async function told(proposalId: number): Promise<string[]> {
  const events = await db.event.findMany({ where: { proposalId }, orderBy: { id: "asc" } });
  return events.map(({ type }) => type);
}

async function audited(subjectId: number): Promise<string[]> {
  const where = { subjectType: "proposal", subjectId };
  return (await db.auditEntry.findMany({ where, orderBy: { id: "asc" } })).map(({ action }) => action);
}

/** Who is a partner decides who agrees: each test has its own. */
afterEach(() => write((tx) => tx.roleGrant.deleteMany({ where: { role: "lived-experience-partner" } })));

describe("starting", () => {
  it("is for stewards, from what everybody can see, and once for a button pressed twice", async () => {
    const [steward, other] = [await buildSteward(), await buildPerson()];
    const start = { pathwayId: await buildPathway(), moment: "welcome", title: "A warm drink" };
    const ideaId = await buildIdea(other);
    expect(await startProposal(other, ideaId, start, someday)).toBeNull();
    const ids = await Promise.all([1, 2, 3].map(() => startProposal(steward, ideaId, start, after(1))));
    expect(new Set(ids).size).toBe(1);
    expect(await audited(ids[0] ?? 0)).toEqual(["proposal-started"]);
    const team = await buildTeam();
    const ofTeam = await buildIdea(await buildPerson({ teams: [team] }), {
      audience: "team",
      teamId: team.id,
    });
    expect(await startProposal(steward, ofTeam, start, someday)).toBeNull();
  });
});

describe("changing", () => {
  it("counts revisions, refuses a stale window and knows the same words", async () => {
    const steward = await buildSteward();
    const id = await buildProposal({ drafter: steward });
    const handle = await findProposalHandle(steward, id);
    const form = proposalForm({
      pathwayId: handle?.pathwayId ?? 0,
      ideaIds: handle?.ideas.map((idea) => idea.id) ?? [],
    });
    expect(await changeProposal(steward, id, 1, form, after(5))).toBe("changed");
    expect(await revisionOf(id)).toBe(2);
    expect(await changeProposal(steward, id, 1, { ...form, how: "Otherwise" }, after(5))).toBe("conflict");
    expect(await changeProposal(steward, id, 2, { ...form, how: "Otherwise" }, after(5))).toBe("changed");
    expect(await row(id)).toMatchObject({ revision: 3, how: "Otherwise", updatedAt: after(5) });
  });

  it("asks for agreement again, unless nothing was changed", async () => {
    const [steward, partner] = [await buildSteward(), await buildPartner()];
    const id = await buildAgreed({ drafter: steward, second: partner });
    const { pathwayId, ...words } = await row(id);
    const ideaIds = (await findProposalHandle(steward, id))?.ideas.map((idea) => idea.id) ?? [];
    const form = proposalForm({ pathwayId, ideaIds, title: words.title, summary: words.summary });
    await changeProposal(steward, id, words.revision, form, after(9));
    expect((await row(id)).agreedAt).toEqual(someday);
    await changeProposal(steward, id, words.revision, { ...form, watchFor: "Hot water and steam" }, after(9));
    expect(await row(id)).toMatchObject({ readyAt: null, agreedAt: null, agreedById: null });
  });

  it("is refused to others, and with ideas that aren't everybody's", async () => {
    const [steward, partner, author] = [await buildSteward(), await buildPartner(), await buildPerson()];
    const open = await buildIdea(author);
    const id = await buildProposal({ drafter: steward, ideaIds: [open] });
    const { pathwayId, revision } = await row(id);
    const form = proposalForm({ pathwayId, ideaIds: [open], how: "New" });
    for (const person of [partner, author, await buildPerson()])
      expect(await changeProposal(person, id, revision, form, someday)).toBe("refused");
    const draft = await buildIdea(author, { audience: "draft" });
    for (const ideaIds of [[open, draft], [999_999]])
      expect(await changeProposal(steward, id, revision, { ...form, ideaIds }, someday)).toBe("ideas");
    await setAside(steward, id, true, someday);
    expect(await changeProposal(steward, id, revision, form, someday)).toBe("refused");
    expect((await row(id)).revision).toBe(revision);
  });

  it("finds only ideas that everybody can see", async () => {
    const author = await buildPerson();
    const title = "Marigolds in the window box";
    const open = await buildIdea(author, { title });
    await buildIdea(author, { title, audience: "draft" });
    const withdrawn = await buildIdea(author, { title });
    const handle = await findIdeaHandle(author, withdrawn);
    if (handle) await setWithdrawn(author, handle, true, someday);
    const option = { name: String(open), label: title };
    expect(await listIdeaChoices([], "marigolds")).toEqual([option]);
    expect(await listIdeaChoices([open, withdrawn], "marigolds")).toEqual([option]);
  });
});

describe("asking a second person", () => {
  it("needs the words, and is told once", async () => {
    const [steward, partner] = [await buildSteward(), await buildPartner()];
    const bare = await buildProposal({ drafter: steward, words: { watchFor: " " } });
    expect(await setReady(steward, bare, true, someday)).toBe("missing");
    const id = await buildProposal({ drafter: steward });
    expect(await setReady(partner, id, true, someday)).toBe("refused");
    for (let i = 0; i < 2; i++) expect(await setReady(steward, id, true, after(i))).toBe("saved");
    expect(await told(id)).toEqual(["proposal-ready"]);
    expect(await setReady(steward, id, false, after(3))).toBe("saved");
    expect((await row(id)).readyAt).toBeNull();
  });

  it("tells nobody else: no event of it points at an idea", async () => {
    const id = await buildAgreed({ drafter: await buildSteward(), second: await buildPartner() });
    expect(await told(id)).toEqual(["proposal-ready", "proposal-agreed"]);
    expect(await db.event.count({ where: { proposalId: id, ideaId: { not: null } } })).toBe(0);
  });
});

describe("agreeing", () => {
  it("is to the words that were read", async () => {
    const [steward, partner] = [await buildSteward(), await buildPartner()];
    const id = await buildProposal({ drafter: steward });
    const revision = await revisionOf(id);
    expect(await agreeToProposal(partner, id, revision, someday)).toBe("conflict");
    await setReady(steward, id, true, someday);
    expect(await agreeToProposal(partner, id, revision - 1, someday)).toBe("conflict");
    const presses = [1, 2, 3].map(() => agreeToProposal(partner, id, revision, after(1)));
    expect(await Promise.all(presses)).toEqual(["agreed", "agreed", "agreed"]);
    expect(await row(id)).toMatchObject({ agreedById: partner.id, agreedAt: after(1) });
    expect(await told(id)).toEqual(["proposal-ready", "proposal-agreed"]);
    expect(await audited(id)).toContain("proposal-agreed");
  });

  it("is for a partner where there is one in use, and says the same in the list of what waits", async () => {
    const [steward, second, author] = [await buildSteward(), await buildSteward(), await buildPerson()];
    const partner = await buildPartner();
    const team = await buildTeam();
    const hidden = await buildPerson({ teams: [team] });
    const ideaIds = [await buildIdea(author), await buildIdea(hidden, { teamId: team.id, inTeamName: true })];
    const id = await buildProposal({ drafter: steward, ideaIds });
    await setReady(steward, id, true, someday);
    const revision = await revisionOf(id);
    const everybody = [steward, second, author, hidden, partner, await buildPerson()];
    const waits = async () => {
      const lists = await Promise.all(everybody.map(listProposalsWaiting));
      return lists.map((list) => list.some((one) => one.id === id));
    };
    expect(await waits()).toEqual([false, false, false, false, true, false]);
    for (const person of [steward, second, author, hidden])
      expect(await agreeToProposal(person, id, revision, someday)).toBe("refused");
    await write((tx) => tx.person.update({ where: { id: partner.id }, data: { deactivatedAt: someday } }));
    expect((await waits()).slice(0, 4)).toEqual([false, true, true, false]);
    for (const person of [steward, hidden])
      expect(await agreeToProposal(person, id, revision, someday)).toBe("refused");
    expect(await agreeToProposal(author, id, revision, someday)).toBe("agreed");
    expect((await waits()).slice(0, 4)).toEqual([true, true, false, false]);
  });

  it("is for nobody who wrote at it, not even the only partner: both names stand under the words", async () => {
    const drafter = await buildSteward("Began Ning");
    const both = await buildPerson({
      name: "Went On",
      roles: (["steward", "lived-experience-partner"] as const).map((role) => ({ role, teamId: null })),
    });
    const third = await buildSteward();
    const ideaId = await buildIdea(await buildPerson());
    const id = await buildProposal({ drafter, ideaIds: [ideaId] });
    const { pathwayId, moment, title, summary, why, how, need, watchFor } = await row(id);
    const form = { pathwayId, moment, title, summary, why, how, need, watchFor, ideaIds: [ideaId] };
    for (const words of ["Sharper.", "Sharper still."])
      expect(await changeProposal(both, id, await revisionOf(id), { ...form, why: words }, someday)).toBe(
        "changed",
      );
    await setReady(drafter, id, true, someday);
    const revision = await revisionOf(id);
    const waits = async (person: Viewer) => (await listProposalsWaiting(person)).some((one) => one.id === id);
    for (const writer of [drafter, both]) {
      expect(await agreeToProposal(writer, id, revision, someday)).toBe("refused");
      const note = { body: "Not yet", isSendingBack: true };
      expect(await writeNote(writer, id, note, someday)).toBe("refused");
      expect(await waits(writer)).toBe(false);
      expect((await findProposalPage(writer, id))?.next).toBe("wait");
    }
    expect(await waits(third)).toBe(true);
    expect((await findProposalPage(third, id))?.draftedBy).toBe("Began Ning and Went On");
    expect(await agreeToProposal(third, id, revision, someday)).toBe("agreed");
  });
});

describe("notes", () => {
  it("are for those who see it, and send it back for those who may agree", async () => {
    const [steward, partner, author] = [await buildSteward(), await buildPartner(), await buildPerson()];
    const id = await buildProposal({ drafter: steward, ideaIds: [await buildIdea(author)] });
    await setReady(steward, id, true, someday);
    const say = (person: Viewer, body: string, isSendingBack: boolean) =>
      writeNote(person, id, { body, isSendingBack }, after(1));
    expect(await say(await buildPerson(), "Hello", false)).toBe("refused");
    expect(await say(author, "Back", true)).toBe("refused");
    expect(await say(author, "Thank you", false)).toBe("noted");
    const answers = await Promise.all([1, 2, 3].map(() => say(partner, "Say when to stop", true)));
    expect(answers).toEqual(["sent-back", "sent-back", "sent-back"]);
    expect((await row(id)).readyAt).toBeNull();
    expect(await told(id)).toEqual(["proposal-ready", "proposal-sent-back"]);
    const page = await findProposalPage(steward, id);
    expect(page?.notes.map(({ by, body }) => [by.name, body])).toEqual([
      [author.name, "Thank you"],
      [partner.name, "Say when to stop"],
    ]);
  });

  it("that send it back say so at its top and to the stewards who wrote at it, until somebody is asked again", async () => {
    const [steward, other, partner] = [await buildSteward(), await buildSteward(), await buildPartner()];
    const id = await buildProposal({ drafter: steward });
    const waits = async (person: Viewer) =>
      (await listProposalsWaiting(person)).find((one) => one.id === id)?.waitsFor;
    expect([await waits(steward), (await findProposalPage(steward, id))?.sentBackAt]).toEqual([
      undefined,
      null,
    ]);
    await setReady(steward, id, true, someday);
    await writeNote(partner, id, { body: "Say when to stop", isSendingBack: true }, after(1));
    expect((await findProposalPage(partner, id))?.sentBackAt).toEqual(after(1));
    expect([await waits(steward), await waits(other), await waits(partner)]).toEqual([
      "changes",
      undefined,
      undefined,
    ]);
    await setReady(steward, id, true, after(2));
    expect((await findProposalPage(steward, id))?.sentBackAt).toBeNull();
    expect([await waits(steward), await waits(partner)]).toEqual([undefined, "agreement"]);
    await setReady(steward, id, false, after(3));
    expect([await waits(steward), (await findProposalPage(steward, id))?.sentBackAt]).toEqual([
      undefined,
      null,
    ]);
  });

  it("never give away who stands behind an idea in the team's name", async () => {
    const steward = await buildSteward();
    const team = await buildTeam("Quiet Wood ward");
    const hidden = await buildPerson({ name: "Hidden Author", teams: [team] });
    const open = await buildIdea(await buildPerson());
    const ideaIds = [await buildIdea(hidden, { teamId: team.id, inTeamName: true }), open];
    const id = await buildProposal({ drafter: steward, ideaIds });
    await writeNote(hidden, id, { body: "We'd add a chair", isSendingBack: false }, after(1));
    expect((await findProposalPage(steward, id))?.notes[0]?.by.name).toBe("Quiet Wood ward");
    expect(JSON.stringify(await findProposalPage(steward, id))).not.toContain("Hidden Author");
    const { pathwayId } = await row(id);
    await changeProposal(
      steward,
      id,
      await revisionOf(id),
      proposalForm({ pathwayId, ideaIds: [open] }),
      after(2),
    );
    const later = await findProposalPage(steward, id);
    expect(later?.notes).toHaveLength(1);
    expect(JSON.stringify(later)).not.toContain("Hidden Author");
  });
});

describe("the page of a proposal", () => {
  it("is there for those who work on it and for the people behind its ideas", async () => {
    const [steward, partner, author] = [await buildSteward(), await buildPartner(), await buildPerson()];
    const id = await buildProposal({ drafter: steward, ideaIds: [await buildIdea(author)] });
    for (const viewer of [steward, partner, author])
      expect((await findProposalPage(viewer, id))?.id).toBe(id);
    const everyOtherRole = (["leader", "moderator", "administrator"] as const).map((role) => ({
      role,
      teamId: null,
    }));
    for (const viewer of [await buildPerson(), await buildPerson({ roles: everyOtherRole })]) {
      expect(await findProposalPage(viewer, id)).toBeNull();
      expect(await findProposalHandle(viewer, id)).toBeNull();
    }
    expect(await findProposalPage(steward, 999_999)).toBeNull();
  });

  it("doesn't show the title of an idea that is hidden by now", async () => {
    const [steward, author] = [await buildSteward(), await buildPerson()];
    const ideaId = await buildIdea(author, { title: "Taken back for a reason" });
    const id = await buildProposal({ drafter: steward, ideaIds: [ideaId] });
    const handle = await findIdeaHandle(author, ideaId);
    if (handle) await setWithdrawn(author, handle, true, someday);
    const page = await findProposalPage(steward, id);
    expect(page?.ideas).toEqual([{ id: ideaId, title: null, isForEverybody: false, readiness: [] }]);
    expect((await findProposalPage(author, id))?.ideas[0]?.title).toBe("Taken back for a reason");
  });
});

describe("setting aside", () => {
  it("is for stewards, and goes on where it stood", async () => {
    const [steward, partner] = [await buildSteward(), await buildPartner()];
    const id = await buildAgreed({ drafter: steward, second: partner });
    expect(await setAside(partner, id, true, someday)).toBe(false);
    for (let i = 0; i < 2; i++) expect(await setAside(steward, id, true, someday)).toBe(true);
    expect((await findProposalPage(steward, id))?.state).toBe("set-aside");
    expect(await listProposalsWaiting(steward)).not.toContainEqual(expect.objectContaining({ id }));
    expect(await setAside(steward, id, false, someday)).toBe(true);
    expect((await findProposalPage(steward, id))?.state).toBe("agreed");
    expect((await audited(id)).slice(-2)).toEqual(["proposal-set-aside", "proposal-taken-up"]);
  });
});
