import { cast } from "../../../prisma/seed/cast";
import { badNews } from "../../../prisma/seed/ideas/bad-news";
import { adoptIdea } from "~/domain/engagement/adopt-idea.server";
import type { AdoptForm } from "~/domain/engagement/adopt-form";
import { setVote } from "~/domain/engagement/set-vote.server";
import { endorseIdea } from "~/domain/leadership/endorse-idea.server";
import { settlementOf } from "~/domain/leadership/settle-form";
import { settlePledge } from "~/domain/leadership/settle-pledge.server";
import { agreeToProposal } from "~/domain/pathways/agree-proposal.server";
import { nominateIdea } from "~/domain/pathways/nominate-idea.server";
import { changeProposal } from "~/domain/pathways/proposal-change.server";
import { writeNote } from "~/domain/pathways/proposal-notes.server";
import { setReady } from "~/domain/pathways/proposal-ready.server";
import { startProposal } from "~/domain/pathways/proposal-start.server";
import { publishProposal } from "~/domain/pathways/publish-proposal.server";
import type { Viewer } from "~/domain/people/viewer";
import { giveKudos } from "~/domain/recognition/give-kudos.server";
import { db } from "~/platform/db.server";
import { hiddenAdoption, hiddenPractice } from "./hidden-author";

type Act = { author: Viewer; ideaId: number; now: Date };

/** What others make of an idea in the team's name, and everything its author can do about that. */
export async function plantWhatFollowed(author: Viewer, ideaId: number, now: Date): Promise<void> {
  const act = { author, ideaId, now };
  const [joe, helen, callum] = await Promise.all([cast.joe, cast.helen, cast.callum].map(viewerOf));
  if (!joe || !helen || !callum) throw new Error("Nobody was found.");
  await adoptBothWays(act, joe);
  await endorse(act, helen);
  await thank(act, joe);
  for (const person of [joe, author]) {
    const why = person === joe ? "We'd want it on Oak." : "It costs four lamps.";
    isOutcome(await nominateIdea(person, ideaId, { why }, now), true);
  }
  await publish(act, helen, callum);
}

/** Another team takes the idea on; its author takes on another team's, in the team's name, and has it drafted too. */
async function adoptBothWays({ author, ideaId, now }: Act, joe: Viewer): Promise<void> {
  const onOak = await adoptIdea(joe, ideaId, adoptForm(joe, "Lanterns on Oak", false), now);
  if (onOak.outcome !== "adopted") throw new Error(onOak.outcome);
  isOutcome(await setVote(author, onOak.ideaId, true, now), true);
  const source = await db.idea.findFirstOrThrow({ where: { title: badNews.title } });
  const onWillow = await adoptIdea(author, source.id, adoptForm(author, hiddenAdoption, true), now);
  if (onWillow.outcome !== "adopted") throw new Error(onWillow.outcome);
  const why = "It grew somewhere else, and it grew here.";
  isOutcome(await nominateIdea(author, onWillow.ideaId, { why }, now), true);
}

async function endorse({ ideaId, now }: Act, helen: Viewer): Promise<void> {
  const pledge = { what: "Buy the lamps", dueOn: now.toISOString().slice(0, 10) };
  const form = { message: "This is what kindness looks like.", pledge, revision: "" };
  isOutcome(await endorseIdea(helen, ideaId, form, now), "given");
  const made = await db.pledge.findFirstOrThrow({ where: { endorsement: { ideaId, personId: helen.id } } });
  const kept = { status: "kept", outcome: "Four lamps.", revision: settlementOf(made) } as const;
  isOutcome(await settlePledge(helen, made.id, kept, now), "saved");
}

async function thank({ author, ideaId, now }: Act, joe: Viewer): Promise<void> {
  const message = "Thank you for the light on the way back from nights.";
  const teamId = author.teams[0]?.id ?? null;
  const given = await giveKudos(joe, { personIds: [], teamId, ideaId, message, audience: "shared" }, now);
  isOutcome(given.ok, true);
}

/** Of the two ideas, the first becomes practice; the draft from the second waits, with a note of its author's. */
async function publish(act: Act, helen: Viewer, callum: Viewer): Promise<void> {
  const { now } = act;
  const id = await draft(act, helen, hiddenPractice);
  isOutcome(await setReady(helen, id, true, now), "saved");
  const { revision } = await db.proposal.findUniqueOrThrow({ where: { id } });
  isOutcome(await agreeToProposal(callum, id, revision, now), "agreed");
  isOutcome((await publishProposal(helen, id, revision, now)).is, "published");
  const adopted = await db.idea.findFirstOrThrow({ where: { title: hiddenAdoption } });
  const waiting = await draft({ ...act, ideaId: adopted.id }, helen, hiddenAdoption);
  isOutcome(await setReady(helen, waiting, true, now), "saved");
}

async function draft({ author, ideaId, now }: Act, steward: Viewer, title: string): Promise<number> {
  const { id: pathwayId } = await db.pathway.findFirstOrThrow();
  const start = { pathwayId, moment: "everyday-life", title };
  const id = await startProposal(steward, ideaId, start, now);
  if (id === null) throw new Error("The proposal couldn't be started.");
  const { revision } = await db.proposal.findUniqueOrThrow({ where: { id } });
  const words = {
    summary: "Soft light.",
    why: "It helps.",
    how: "Hang it.",
    need: "",
    watchFor: "The cable.",
  };
  const form = { ...start, ...words, ideaIds: [ideaId] };
  isOutcome(await changeProposal(steward, id, revision, form, now), "changed");
  const note = { body: `We could show somebody how it's done: ${title}.`, isSendingBack: false };
  isOutcome(await writeNote(author, id, note, now), "noted");
  return id;
}

function adoptForm(person: Viewer, title: string, inTeamName: boolean): AdoptForm {
  const teamId = person.teams[0]?.id ?? 0;
  return { teamId, title, change: "We try it too.", shapedBy: "", audience: "organisation", inTeamName };
}

async function viewerOf({ email }: { email: string }): Promise<Viewer> {
  const person = await db.person.findUniqueOrThrow({
    where: { email },
    include: { roles: true, memberships: { include: { team: true } } },
  });
  const roles = person.roles as Viewer["roles"];
  return { ...person, roles, teams: person.memberships.map(({ team }) => team) };
}

function isOutcome<T>(outcome: T, wanted: T): void {
  if (outcome !== wanted) throw new Error(`expected ${String(wanted)}, and it was ${String(outcome)}`);
}
