import { recordEvent } from "~/domain/activity/record-event.server";
import { canSeeIdea } from "~/domain/ideas/policy";
import { refreshStage } from "~/domain/ideas/refresh-stage.server";
import { keepIdea } from "~/domain/ideas/share-idea.server";
import type { Viewer } from "~/domain/people/viewer";
import { isUniqueViolation, write, type Writer } from "~/platform/db.server";
import type { AdoptForm } from "./adopt-form";
import { canAdoptIdea, otherTeams } from "./adoption-policy";
import { openIdeas } from "./open-ideas.server";
import { standingOf, type TryStanding } from "./try-standing";
import { followUnlessStopped } from "./set-following.server";

/** With "already" the team's idea is named where this person may see it, with how it stands; else it is null. */
export type Adopted =
  | { outcome: "adopted"; ideaId: number }
  | { outcome: "already"; ideaId: number; standing: TryStanding }
  | { outcome: "already"; ideaId: null }
  | { outcome: "refused" };

/**
 * A team takes on another's idea: it gets an idea of its own, and both know of each other. The table's key holds one
 * for each team, however many colleagues press at once: whoever comes second is answered "already".
 */
export async function adoptIdea(
  person: Viewer,
  sourceId: number,
  form: AdoptForm,
  now: Date,
): Promise<Adopted> {
  const adopt = () => write((tx) => adoptWithin(tx, person, sourceId, form, now));
  return adopt().catch((error: unknown) => {
    if (isUniqueViolation(error)) return adopt();
    throw error;
  });
}

async function adoptWithin(
  tx: Writer,
  person: Viewer,
  sourceId: number,
  form: AdoptForm,
  now: Date,
): Promise<Adopted> {
  const source = await findOpenSource(tx, person, sourceId);
  if (!source || !otherTeams(person, source).some((team) => team.id === form.teamId))
    return { outcome: "refused" };
  const earlier = await findEarlier(tx, sourceId, form.teamId);
  if (earlier && !canSeeIdea(person, earlier)) return { outcome: "already", ideaId: null };
  if (earlier) return { outcome: "already", ideaId: earlier.id, standing: standingOf(earlier) };
  const ideaId = await keepIdea(tx, person, await ideaFrom(tx, source, form), now);
  const wasResting = source.stage === "resting";
  const { id: adoptionId } = await tx.adoption.create({
    data: { sourceIdeaId: sourceId, ideaId, teamId: form.teamId, personId: person.id, at: now, wasResting },
    select: { id: true },
  });
  await followUnlessStopped(tx, person, sourceId, now);
  await recordEvent(tx, { type: "idea-adopted", at: now, actorId: person.id, ideaId: sourceId, adoptionId });
  await refreshStage(tx, sourceId, now);
  return { outcome: "adopted", ideaId };
}

type Source = NonNullable<Awaited<ReturnType<typeof findOpenSource>>>;

async function findOpenSource(tx: Writer, person: Viewer, sourceId: number) {
  const source = await tx.idea.findFirst({
    where: { id: sourceId, AND: openIdeas(person) },
    select: {
      authorId: true,
      teamId: true,
      audience: true,
      inTeamName: true,
      moment: true,
      stage: true,
      themes: { select: { theme: true } },
    },
  });
  return source && canAdoptIdea(person, { ...source, isWithdrawn: false }) ? source : null;
}

async function findEarlier(tx: Writer, sourceIdeaId: number, teamId: number) {
  const earlier = await tx.adoption.findUnique({
    where: { sourceIdeaId_teamId: { sourceIdeaId, teamId } },
    select: { idea: true },
  });
  return earlier && { ...earlier.idea, isWithdrawn: earlier.idea.withdrawnAt !== null };
}

/** The themes and the moment go along; where it happens is where the team works. What was noticed there stays there. */
async function ideaFrom(tx: Writer, source: Source, form: AdoptForm) {
  const { setting } = await tx.team.findUniqueOrThrow({
    where: { id: form.teamId },
    select: { setting: true },
  });
  const themes = source.themes.map(({ theme }) => theme);
  return { ...form, noticed: "", hope: "", themes, setting, moment: source.moment };
}
